/**
 * npm start
 * Checks the content, builds the site into dist/ and serves it to this computer. PORT is the port (4321); CONTENT_DIR,
 * SITE_URL and BASE_PATH as for a build. Exit 1: the build stopped, or the port cannot be used. 2: bad use.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { BadUse } from './bad-use.ts';
import { main, type Command, type Terminal } from './command.ts';
import { buildSite } from './build/build-site.ts';
import { explain, Failure } from './build/failure.ts';
import { buildSettings, type BuildSettings } from './build/settings.ts';
import { passingWords } from './build/passing-words.ts';
import { buildSteps } from './build/steps.ts';
import { serve } from './serve.ts';

function portFromEnvironment(): number {
  const written = process.env.PORT ?? '4321';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535)
    throw new BadUse(`PORT is ${JSON.stringify(written)}. Write a number such as 4321.`);
  return port;
}

/** Tries the port before the build, so that nobody waits for a site that cannot be served. */
async function ensureFree(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/** For a promise that listens on a port. */
function explainPort(port: number): (error: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    if (code === 'EADDRINUSE')
      throw new Failure(
        `Port ${port} is taken by another program. Close that program, or choose another port: PORT=4400 npm start (in PowerShell: $env:PORT=4400; npm start).`,
      );
    if (code === 'EACCES')
      throw new Failure(
        `This computer does not allow port ${port}. Choose one above 1023: PORT=4400 npm start (in PowerShell: $env:PORT=4400; npm start).`,
      );
    throw new Failure(`Nothing can be served on port ${port}: ${message}`);
  };
}

/** Builds into the folder of the settings. @throws Failure with what stopped the build */
async function build(settings: BuildSettings, print: (line: string) => void): Promise<void> {
  try {
    await buildSite(settings, buildSteps, print, passingWords());
  } catch (error) {
    const old = existsSync(settings.out)
      ? ` ${settings.out} still holds the site of an earlier build, which does not show what is in the content folder now.`
      : '';
    throw new Failure(`${explain(error)}\n\nThe build stopped, so nothing is served.${old}`);
  }
}

async function run(_words: readonly string[], { out, err }: Terminal): Promise<number> {
  const port = portFromEnvironment();
  const settings = buildSettings('dist');
  try {
    await ensureFree(port).catch(explainPort(port));
    await build(settings, (line) => out(`${line}\n`));
    const { url } = await serve({ dir: settings.out, port, base: settings.base }).catch(explainPort(port));
    out(`\nThe library is at ${url.replace('127.0.0.1', 'localhost')}\nPress Ctrl+C to stop.\n`);
    return 0;
  } catch (error) {
    err(`\n${explain(error)}\n`);
    return 1;
  }
}

export const startCommand: Command = { use: 'npm start', run };

if (import.meta.main) await main(startCommand);
