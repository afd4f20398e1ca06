import { showGallery } from './frame.tsx';
import { partSpecimens } from './parts.tsx';

showGallery(partSpecimens);
