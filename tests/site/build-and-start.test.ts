import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { buildCommand } from '../../scripts/build.ts';
import { startCommand } from '../../scripts/start.ts';
import { run } from '../child.ts';
import { said } from './said.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
beforeAll(() => {
  mkdirSync(join(content, 'lessons/broken'), { recursive: true });
  writeFileSync(join(content, 'lessons/broken/en.mdx'), 'No front matter.\n');
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [['--output', 'dist'], {}, '--output'],
  [['--out', 'content'], {}, 'it would replace the library itself'],
  [[], { BASE_PATH: '../up' }, 'BASE_PATH'],
  [[], { CONTENT_DIR: 'nowhere' }, 'There is no content folder'],
])('npm run build -- %j with %j ends with 2 and how to use it', async (words, env, message) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { status, stdout, stderr } = await said(buildCommand, ...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toMatch(
    /\nUse: npm run build -- \[--out DIR\] \[--no-cache\] \[--master FILE\.pptx\] \[--force FILE\.json\] \[--folder\]\n$/,
  );
});

it('npm run build with content that cannot be published ends with 1 and makes nothing', async () => {
  const out = join(folder, 'dist');
  vi.stubEnv('CONTENT_DIR', content);
  const { status, stderr } = await said(buildCommand, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('lessons/broken/en.mdx\n  1:1  error  ');
  expect(stderr).toMatch(/The build stopped\. Nothing was published\.\n$/);
  expect(existsSync(out)).toBe(false);
});

it('npm start with content that cannot be published serves nothing', async () => {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('PORT', '0');
  const { status, stdout, stderr } = await said(startCommand);
  expect(status).toBe(1);
  expect(stderr).toContain('lessons/broken/en.mdx\n  1:1  error  ');
  expect(stderr).toContain('so nothing is served');
  expect(stdout).not.toContain('http://');
});

it('npm start says at once when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  try {
    const { status, stdout, stderr } = await run(['scripts/start.ts'], { PORT: String(port) });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Port ${port} is taken by another program.`);
  } finally {
    await new Promise((closed) => other.close(closed));
  }
});

it('npm start refuses a port that is none', async () => {
  vi.stubEnv('PORT', 'http');
  const { status, stderr } = await said(startCommand);
  expect(status).toBe(2);
  expect(stderr).toContain('PORT is "http". Write a number such as 4321.');
});
