/** Once for all whole-site tests: the real content, built as `npm run build` builds it, and served. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../scripts/serve.ts';
import { findBrowser } from './browser/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the home page, with a slash at the end. */
    siteUrl: string;
    /** The folder of the built site. */
    siteFolder: string;
    /** The program that the browser tests drive. */
    browserPath: string;
  }
}

/** @returns how to stop what it started. @throws when the build fails or there is no browser */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browserPath = findBrowser();
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/tests-'));
  const siteFolder = join(folder, 'dist');
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--out', siteFolder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('The site could not be built; what the build said stands above.');
  }
  const server = await serve({ dir: siteFolder, port: 0 });
  provide('siteUrl', server.url);
  provide('siteFolder', siteFolder);
  provide('browserPath', browserPath);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
