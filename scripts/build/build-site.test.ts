import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';
import { Failure } from './failure.ts';
import { setAside } from './set-aside.ts';
import type { Step } from './steps.ts';

let folder: string;
let out: string;
const room = resolve('.build/builds');
const files = 40;

beforeEach(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/build-site-test-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a site whose every file says the same word, slowly enough for another build to come between. */
const writes = (word: string): Step => ({
  doing: 'Writing',
  async run({ site }) {
    for (let number = 0; number < files; number += 1) {
      writeFileSync(join(site, number === 0 ? 'index.html' : `${number}.html`), word);
      await wait(0);
    }
    return 'written';
  },
});
const fails: Step = { doing: 'Failing', run: () => Promise.reject(new Failure('no')) };
const build = (...steps: Step[]) =>
  buildSite({ content: 'content', out, base: '/', cache: join(folder, 'cache'), fresh: false }, steps, () => {});
const words = () => new Set(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8')));
const workFolders = () => readdirSync(room).filter((name) => name.includes(`-${process.pid}-`));

it('puts a finished site in place of the old one, and leaves nothing else behind', async () => {
  await build(writes('old'));
  await build(writes('new'));
  expect(words()).toEqual(new Set(['new']));
  expect(readdirSync(out)).toHaveLength(files);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(workFolders()).toEqual([]);
});

it('leaves the old site alone when a step fails', async () => {
  await build(writes('old'));
  await expect(build(writes('new'), fails)).rejects.toThrow('no');
  expect(words()).toEqual(new Set(['old']));
  expect(workFolders()).toEqual([]);
});

it('puts the old site back when the new one cannot take its place', async () => {
  await build(writes('old'));
  const loses: Step = { doing: 'Losing', run: ({ site }) => (rmSync(site, { recursive: true }), 'lost') };
  await expect(build(writes('new'), loses)).rejects.toThrow('could not be replaced by it (ENOENT)');
  expect(words()).toEqual(new Set(['old']));
  expect(readdirSync(out)).toHaveLength(files);
});

it('publishes nothing when the first build fails', async () => {
  await expect(build(writes('new'), fails)).rejects.toThrow('no');
  expect(existsSync(out)).toBe(false);
});

it('says what each step did, and how long it took', async () => {
  const lines: string[] = [];
  await buildSite(
    { content: 'content', out, base: '/', cache: join(folder, 'cache'), fresh: false },
    [writes('new')],
    (line) => lines.push(line),
  );
  expect(lines.join('\n')).toMatch(
    /^1\/1 {2}Writing \.\.\.\n {5}written \(\d+\.\d s\)\nThe site is in .+dist \(\d+\.\d s in all\)\.$/,
  );
});

it('lets builds at the same time replace each other only whole', async () => {
  await build(writes('old'));
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const seen: number[] = [];
  const watching = setInterval(() => existsSync(out) && seen.push(words().size), 1);
  await Promise.all(names.map((name) => build(writes(name))));
  clearInterval(watching);
  expect(new Set(seen)).toEqual(new Set([1]));
  expect(words().size).toBe(1);
  expect(names).toContain([...words()][0]);
  expect(readdirSync(out)).toHaveLength(files);
});

describe('after a build that was killed', () => {
  const host = hostname().replace(/[^A-Za-z0-9]/g, '');
  // No system gives a process this number.
  const gone = 2 ** 31 - 2;
  const leave = (name: string) => {
    const left = join(room, name);
    mkdirSync(join(left, 'site'), { recursive: true });
    return left;
  };

  it('clears its folder away', async () => {
    const left = leave(`${host}-${gone}-00`);
    await build(writes('new'));
    expect(existsSync(left)).toBe(false);
  });

  it('puts back the site it had set aside, even when this build fails too', async () => {
    await build(writes('old'));
    setAside(out, leave(`${host}-${gone}-01`));
    expect(existsSync(out)).toBe(false);
    await expect(build(fails)).rejects.toThrow('no');
    expect(words()).toEqual(new Set(['old']));
  });

  it('puts back the copy of a site, when what stands in its place may be half of it', async () => {
    await build(writes('old'));
    const left = leave(`${host}-${gone}-04`);
    setAside(out, left);
    writeFileSync(join(left, 'belongs.json'), JSON.stringify({ out, copied: true }));
    mkdirSync(out);
    writeFileSync(join(out, '7.html'), 'half');
    await expect(build(fails)).rejects.toThrow('no');
    expect(words()).toEqual(new Set(['old']));
    expect(readdirSync(out)).toHaveLength(files);
  });

  it('leaves the folders of builds that may be running', async () => {
    const others = [leave(`${host}-${process.ppid}-02`), leave(`elsewhere-${gone}-03`)];
    await build(writes('new'));
    expect(others.map((other) => existsSync(other))).toEqual([true, true]);
    for (const other of others) rmSync(other, { recursive: true });
  });
});
