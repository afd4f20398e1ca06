// An area with code of its own needs it with the page's, not after it.
const area = /^#.(pictures|data)/.exec(location.hash);
if (area) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = `/assets/${area[1]}-view.js`;
  document.head.append(link);
}
// Opens the memory for src/storage/begun.ts.
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
