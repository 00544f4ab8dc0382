/** Serves a built site as a real server would: the headers, types and cache rules of src/hosting/, and its own 404. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from '../src/hosting/caching.ts';
import { headers } from '../src/hosting/headers.ts';
import { mimeTypeOf } from '../src/hosting/mime-types.ts';

export interface RunningServer {
  /** The address of the home page, with a slash at the end. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the built site. It may be replaced by a later build while it is served. */
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The base path the site was built for, with a slash on either side. */
  readonly base?: string;
}

/** Only this computer can connect. @throws with the code EADDRINUSE when the port is taken */
export async function serve({ dir, port, base = '/' }: ServeOptions): Promise<RunningServer> {
  // dev: look at the disk for each request, because a build replaces the folder.
  const send = sirv(dir, { dev: true, etag: true, setHeaders: describe });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url?.replace(/^\/+/, '/') ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (pathname === '/' && base !== '/') return redirect(response, base);
    if (!pathname.startsWith(base)) return notFound(dir, response);
    const path = pathname.slice(base.length);
    if (isFolder(dir, path)) return redirect(response, `${base}${path}/${search}`);
    // As on IIS: what is not in the list is not sent. That keeps the files for servers in, too.
    if (path !== '' && !path.endsWith('/') && mimeTypeOf(path) === undefined) return notFound(dir, response);
    request.url = `/${path}`;
    send(request, response, () => notFound(dir, response));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Called for each file that is sent. @param path with a slash at the start, or of a folder whose index.html is sent */
function describe(response: ServerResponse, path: string): void {
  response.setHeader(
    'Content-Type',
    mimeTypeOf(path.endsWith('/') ? 'index.html' : path) ?? 'application/octet-stream',
  );
  response.setHeader('Cache-Control', cacheControl(path.slice(1)));
}

/** Whether an address without a slash at its end means a folder: every host sends such a reader to the slash. */
function isFolder(dir: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  const target = normalize(join(resolve(dir), decoded(path)));
  return target.startsWith(resolve(dir) + sep) && statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
}

function decoded(path: string): string {
  try {
    return decodeURI(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  if (!statSync(page, { throwIfNoEntry: false })) return end(response, 404);
  response.writeHead(404, { 'Content-Type': mimeTypeOf(page) ?? '', 'Cache-Control': cacheControl('404.html') });
  createReadStream(page)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
