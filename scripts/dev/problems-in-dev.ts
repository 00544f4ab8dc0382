/**
 * In npm run dev, a page with mistakes is that page with what is wrong on top, and where it cannot be shown at all,
 * what is wrong alone: not an address where nothing stands. The build does without: its check stops it.
 */
import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { contentFolder } from '../../src/disk/content-folder.ts';
import { dropLibrary } from '../../src/disk/held-library.ts';
import { asPage, onTop } from './problem-page.ts';
import { problemsAt, whyNotShown } from './problems-at.ts';

/** Milliseconds for what an editor writes in one go, and for Astro to read it, before the browser asks again. */
const settled = 300;

/** @returns the part of Astro's dev server that shows them */
export function problemsInDev(): AstroIntegration {
  return {
    name: 'mini-police-library:problems-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        const { base } = server.config;
        let again: NodeJS.Timeout | undefined;
        // Astro loads a page anew when what it shows has changed; a page that is still wrong shows nothing of it.
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder + sep)) return;
          dropLibrary();
          clearTimeout(again);
          again = setTimeout(() => server.ws.send({ type: 'full-reload' }), settled);
        });
        server.middlewares.use((request, response, next) => {
          if (!isForPage(request)) return next();
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length - 1));
          holdBack(response, (status, html) => withFaults(folder, path, status, html));
          next();
        });
      },
    },
  };
}

/** Addresses of pages end with a slash; programs and pictures do not. */
function isForPage({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && /^\/(?!@)[\w/.~%-]*(?<=\/)(\?.*)?$/.test(url) && !/%(?![0-9a-f]{2})/i.test(url);
}

async function withFaults(
  folder: string,
  path: string,
  status: number,
  html: string,
): Promise<{ status: number; html: string }> {
  const faults = (await problemsAt(folder, path)) ?? (status >= 400 ? whyNotShown(folder, path, status) : undefined);
  if (!faults) return { status, html };
  return status < 400 ? { status, html: onTop(html, faults) } : { status: 200, html: asPage(html, faults) };
}

/** Keeps an answer back until it is whole, and sends what is made of it. */
function holdBack(
  response: ServerResponse,
  change: (status: number, html: string) => Promise<{ status: number; html: string }>,
): void {
  const parts: Buffer[] = [];
  const { end } = response;
  const kept = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  response.writeHead = ((status: number, ...more: unknown[]) => {
    response.statusCode = status;
    const named = more.find((each) => typeof each === 'object' && each !== null) as Record<string, string> | undefined;
    for (const [name, value] of Object.entries(named ?? {})) response.setHeader(name, value);
    return response;
  }) as ServerResponse['writeHead'];
  response.write = ((part: unknown) => {
    kept(part);
    return true;
  }) as ServerResponse['write'];
  response.end = ((part: unknown) => {
    kept(part);
    // From here on it is an answer like any other.
    for (const name of ['writeHead', 'write', 'end'] as const) Reflect.deleteProperty(response, name);
    const whole = Buffer.concat(parts);
    const isHtml = String(response.getHeader('content-type')).includes('text/html');
    const ready = isHtml ? change(response.statusCode, whole.toString()) : undefined;
    response.removeHeader('content-length');
    if (!ready) return end.call(response, whole, 'utf8');
    ready.then(
      ({ status, html }) => {
        response.statusCode = status;
        response.end(html);
      },
      (error: Error) => {
        console.error(error);
        response.end(whole);
      },
    );
    return response;
  }) as ServerResponse['end'];
}
