/** npm run dev, as somebody who writes a page sees it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { environment } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';

mkdirSync('.build', { recursive: true });
const folder = mkdtempSync(resolve('.build/tests-'));
const lesson = join(folder, 'lessons/road-safety/en.mdx');
const finding = join(folder, 'findings/torn.yaml');
let server: ChildProcess;
let url = '';

beforeAll(async () => {
  writeChosenLibrary(folder);
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    env: { ...environment(), CONTENT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  url = await new Promise<string>((ready, failed) => {
    let said = '';
    for (const stream of [server.stdout!, server.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += stripVTControlCharacters(text);
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address) ready(address);
      });
    server.on('close', () => failed(new Error(`npm run dev ended:\n${said}`)));
  });
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string) => {
  const answer = await fetch(`${url}${path}`);
  return { status: answer.status, text: await answer.text() };
};
const whole = readFileSync('content/lessons/road-safety/en.mdx', 'utf8');

/** Astro reads again beside what it answers. */
const soon = (test: () => Promise<void>) => vi.waitFor(test, { timeout: 30_000, interval: 300 });

it.each([
  ['HTML', '<img src="a.png">'],
  ['code', 'Put {this} right.'],
  ['a dead link', 'See [what comes next](/lessons/nowhere-at-all/).'],
])('shows a page with %s as that page, with its line', async (_, mistake) => {
  writeFileSync(lesson, `${whole}\n${mistake}\n`);
  await soon(async () => {
    const { status, text } = await ask('/lessons/road-safety/');
    expect(status).toBe(200);
    expect(text).toContain('lessons/road-safety: 1 thing to put right');
    expect(text).toMatch(/lessons\/road-safety\/en\.mdx, line \d{3}, column \d+/);
  });
  await soon(async () => expect((await ask('/lessons/')).status).toBe(200));
});

it('shows the page again when it is right, and an address where nothing stands as before', async () => {
  writeFileSync(lesson, whole);
  await soon(async () => {
    const { status, text } = await ask('/lessons/road-safety/');
    expect([status, text.includes('to put right')]).toEqual([200, false]);
  });
  expect((await ask('/lessons/nowhere/')).status).toBe(404);
});

it('shows a finding with a mistake as that finding', async () => {
  writeFileSync(finding, 'title: [\n');
  await soon(async () => {
    const { status, text } = await ask('/evidence/torn/');
    expect([status, text.includes('findings/torn.yaml, line ')]).toEqual([200, true]);
  });
});
