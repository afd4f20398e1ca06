import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The border of the machine: a proxy that lets nothing through and counts what tried. */
export interface Border {
  readonly address: string;
  /** Where a request was meant to go, as `host:port` or an address; in order of arrival. */
  readonly tried: readonly string[];
  close(): Promise<void>;
}

/**
 * Every request that is not answered from memory has to pass here, whoever makes it: page, content
 * script, worker or extension page. Each is refused and written down.
 */
export async function closeBorder(): Promise<Border> {
  const tried: string[] = [];
  const server: Server = createServer((request, response) => {
    tried.push(request.url ?? '');
    response.writeHead(503).end();
  });
  server.on('connect', (request, socket) => {
    tried.push(request.url ?? '');
    // A browser that is killed leaves its connections in the middle of a word.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 503 closed\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tried,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
