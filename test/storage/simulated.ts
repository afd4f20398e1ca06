// IndexedDB where there is none: in Node and in the simulated DOM.
import 'fake-indexeddb/auto';
