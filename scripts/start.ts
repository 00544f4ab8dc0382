/**
 * npm start
 * Checks the content, builds the site into dist/ and serves it to this computer. PORT is the port (4321); CONTENT_DIR, SITE_URL
 * and BASE_PATH as for a build.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { buildSite } from './build/build-site.ts';
import { explain } from './build/failure.ts';
import { BadSetting, buildSettings } from './build/settings.ts';
import { serve } from './serve.ts';

/** Something the person at the keyboard can put right; the message says how. */
class CannotStart extends Error {}

function portFromEnvironment(): number {
  const written = process.env.PORT ?? '4321';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) throw new CannotStart(`PORT is ${JSON.stringify(written)}. Write a number such as 4321.`);
  return port;
}

/** Tries the port before the build, so that nobody waits for a site that cannot be served. */
async function ensureFree(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function explainPort(error: unknown, port: number): CannotStart {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new CannotStart(`Port ${port} is taken by another program. Close that program, or choose another port: PORT=4400 npm start (on Windows: set PORT=4400 && npm start).`);
  if (code === 'EACCES') return new CannotStart(`This computer does not allow port ${port}. Choose one above 1023: PORT=4400 npm start.`);
  return new CannotStart(`Cannot listen on port ${port} (${code ?? String(error)}).`);
}

async function start(): Promise<void> {
  const port = portFromEnvironment();
  await ensureFree(port).catch((error: unknown) => {
    throw explainPort(error, port);
  });
  // The addresses that pages give of themselves should be those they are served at.
  process.env.SITE_URL ??= `http://localhost:${port}`;
  const settings = buildSettings('dist');
  try {
    const { steps } = await import('./build/steps.ts');
    await buildSite(settings, steps, console.log);
  } catch (error) {
    const old = existsSync(settings.out) ? ` The site built before is still in ${settings.out}, as it was; it is not served, because it does not show what is in the content folder now.` : '';
    throw new CannotStart(`\n${explain(error)}\n\nThe build stopped, so nothing is served.${old}`);
  }
  const { url } = await serve({ dir: settings.out, port, base: settings.base }).catch((error: unknown) => {
    throw explainPort(error, port);
  });
  console.log(`\nThe library is at ${url.replace('127.0.0.1', 'localhost')}\nPress Ctrl+C to stop.`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart) && !(error instanceof BadSetting)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
