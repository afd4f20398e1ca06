// Opens the memory before a page's code is there, which takes it over: src/storage/begun.ts.
globalThis.memoryBegun = new Promise((resolve) => {
  const asked = indexedDB.open('vitamin-b');
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onerror = (event) => {
    event.preventDefault();
    resolve(null);
  };
  asked.onsuccess = () => {
    const memory = asked.result;
    memory.onversionchange = () => memory.close();
    resolve(memory);
  };
}).catch(() => null);
