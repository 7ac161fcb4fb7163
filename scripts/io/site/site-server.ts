import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a built site on this machine only. Files are read as they are asked for, so a rebuild shows at once.
 * @param base path the site is built for, beginning and ending with `/`
 */
export function serveSite(outDir: string, port: number, base = '/'): Promise<Server> {
  const serve = sirv(outDir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
