/** Serves a built site as a real server would: the headers, types and cache rules of src/hosting/, and its own 404. */
import { readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { cacheControl } from '../src/hosting/caching.ts';
import { headers } from '../src/hosting/headers.ts';
import { mimeTypeOf } from '../src/hosting/mime-types.ts';
import { isPackable, packings, type Packing } from '../src/hosting/packing.ts';
import { readRedirects } from '../src/hosting/redirects.ts';

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

/** Only this computer can connect. No request ends it. @throws with the code EADDRINUSE when the port is taken */
export async function serve({ dir, port, base = '/' }: ServeOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      answer(resolve(dir), base, request, response);
    } catch (error) {
      console.error(error);
      end(response, 500);
    }
  });
  // Heard for ever: a connection that cannot be opened is an error too, and one that nobody hears ends the process.
  await new Promise<void>((listening, reject) => server.on('error', reject).listen(port, '127.0.0.1', listening));
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

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const address = addressOf(request.url ?? '');
  if (!address) return end(response, 400);
  const { pathname, search } = address;
  if (pathname === '/' && base !== '/') return redirect(response, base);
  if (!pathname.startsWith(base)) return notFound(root, response);
  const path = pathname.slice(base.length);
  // A second slash would make of the address we lead to one of another server.
  if (path.startsWith('/')) return notFound(root, response);
  const moved = redirectsOf(root).get(pathname);
  if (moved !== undefined) return redirect(response, moved);
  if (isFolder(root, path)) return redirect(response, `${base}${path}/${search}`);
  // As on IIS: what is not in the list is not sent. That keeps the files for servers in, too.
  if (path !== '' && !path.endsWith('/') && mimeTypeOf(path) === undefined) return notFound(root, response);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const packing = packingFor(request, root, file);
  send(request, `/${file}${packing?.extension ?? ''}`, { root, cacheControl: false })
    .on('headers', (_: ServerResponse, sent: string, { size, mtimeMs }: Stats) => {
      const name = relative(root, sent);
      describe(response, packing ? name.slice(0, -packing.extension.length) : name);
      if (!packing) return;
      response.setHeader('Content-Encoding', packing.encoding);
      // Each packing is a file of its own, and a cache must not take one for the other.
      response.setHeader('ETag', `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}-${packing.encoding}"`);
    })
    .on('error', ({ status }: { status: number }) => refuse(root, response, status))
    .pipe(response);
}

const known = new Map<string, { readonly written: number; readonly redirects: ReadonlyMap<string, string> }>();

/** Read again when another build has taken the place of the one that is served. */
function redirectsOf(root: string): ReadonlyMap<string, string> {
  const file = join(root, '_redirects');
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined) return new Map();
  const kept = known.get(file);
  if (kept?.written === written) return kept.redirects;
  const redirects = readRedirects(readFileSync(file, 'utf8'));
  known.set(file, { written, redirects });
  return redirects;
}

/** @returns undefined for what is no address: a request may say anything */
function addressOf(written: string): URL | undefined {
  const url = URL.parse(written.startsWith('/') ? `http://localhost${written}` : written);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * @param file the path of an address that ends with a file
 * @returns how the file is packed that this browser likes best, or undefined where it gets it as it is. A part of a
 * file is a part of it as it is
 */
function packingFor(request: IncomingMessage, root: string, file: string): Packing | undefined {
  if (!isPackable(file) || request.headers.range !== undefined) return undefined;
  const names = packings.map(({ encoding }) => encoding);
  const liked = new Negotiator(request).encodings([...names, 'identity'], { preferred: names });
  const likedMore = liked.slice(0, liked.includes('identity') ? liked.indexOf('identity') : undefined);
  return likedMore
    .map((encoding) => packings.find((each) => each.encoding === encoding))
    .find((packing) => packing && isFile(root, `${file}${packing.extension}`));
}

function isFile(root: string, path: string): boolean {
  try {
    const target = join(root, decodeURIComponent(path));
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

/** Called before a file is sent. @param file its path below the folder of the site */
function describe(response: ServerResponse, file: string): void {
  response.setHeader('Content-Type', mimeTypeOf(file) ?? 'application/octet-stream');
  response.setHeader('Cache-Control', cacheControl(file.replaceAll('\\', '/')));
  if (isPackable(file)) response.setHeader('Vary', 'Accept-Encoding');
}

/** Whether an address without a slash at its end means a folder: every host sends such a reader to the slash. */
function isFolder(root: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  try {
    const target = join(root, decodeURIComponent(path));
    return target.startsWith(root + sep) && statSync(target).isDirectory();
  } catch {
    // No such folder, or a name that no disk could hold.
    return false;
  }
}

/** @param status why a file is not sent: a part of it that it does not have, a disk that fails, or no such file */
function refuse(root: string, response: ServerResponse, status: number): void {
  const isMissing = ![412, 416].includes(status) && status < 500;
  if (isMissing && !response.headersSent) notFound(root, response);
  else end(response, status);
}

function notFound(root: string, response: ServerResponse): void {
  const page = '404.html';
  let text: Uint8Array;
  try {
    text = readFileSync(join(root, page));
  } catch {
    return end(response, 404);
  }
  describe(response, page);
  response.writeHead(404).end(text);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** Where the answer has begun already, it is broken off. */
function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
