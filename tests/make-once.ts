/** Makes what many tests need and what is costly, once a run, beside the unit tests, and hands it out by name. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve, type RunningServer } from '../scripts/serve.ts';
import { findChromium, findFirefox, findWebKit } from './browser/find-browser.ts';
import { run } from './child.ts';
import { writeChosenLibrary } from './chosen-library.ts';
import { siteHome } from './the-home.ts';
import type { BuiltSite, Made } from './made.ts';
import { lessonCount } from './site/strange.ts';

/** @returns how to stop what it started */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TESTS } = process.env;
  const all = TESTS === 'all';
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/tests-'));
  const over = new AbortController();
  let site: RunningServer | undefined;

  async function script(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
    const { status, stdout, stderr } = await run(words, env, over.signal);
    if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  }

  async function buildSite(): Promise<BuiltSite> {
    const built = join(folder, 'site');
    const content = all ? resolve('content') : join(folder, 'content');
    if (!all) writeChosenLibrary(content);
    await script(['scripts/build.ts', '--out', built], { CONTENT_DIR: content, SITE_URL: siteHome });
    site = await serve({ dir: built, port: 0 });
    return { folder: built, url: site.url };
  }

  async function buildStrange(): Promise<string> {
    const strange = join(folder, 'strange');
    await script(['tests/site/build-strange.ts', strange, String(lessonCount(all))]);
    return strange;
  }

  const makers: { readonly [Name in keyof Made]: () => Promise<Made[Name]> } = {
    site: buildSite,
    strange: buildStrange,
    chromium: findChromium,
    firefox: findFirefox,
    webkit: findWebKit,
  };
  const asked = new Map<string, Promise<unknown>>();
  const make = (name: string) => {
    const making = asked.get(name) ?? makers[name as keyof Made]();
    asked.set(name, making);
    return making;
  };
  /** What every run of all files needs. Whoever asks for it hears what went wrong. */
  function makeAhead(): void {
    const quietly = (name: keyof Made) => make(name).catch(() => undefined);
    void quietly('chromium');
    void quietly('site').then(() => quietly('strange'));
  }

  const server = createServer(({ url = '/' }, response) => {
    make(url.slice(1)).then(
      (value) => response.end(JSON.stringify(value)),
      ({ message }: Error) => response.writeHead(500).end(message),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  project.provide('maker', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

  // It is set when every file is run.
  if (TESTS !== undefined) makeAhead();

  return async () => {
    over.abort();
    await Promise.allSettled(asked.values());
    server.close();
    server.closeAllConnections();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
