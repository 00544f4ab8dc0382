import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledOnce, digestsOf } from './compiled-site.ts';

let room: string;
beforeEach(() => (room = join(mkdtempSync(join(tmpdir(), 'compiled-')), 'site')));
afterEach(() => rmSync(join(room, '..'), { recursive: true }));

const says = (words: string) => (into: string) => Promise.resolve(writeFileSync(join(into, 'page'), words));
const never = () => Promise.reject(new Error('It was compiled again.'));
const read = (folder: string) => readFileSync(join(folder, 'page'), 'utf8');

it('the same program is compiled once, and another one for itself', async () => {
  expect(read(await compiledOnce(room, 'one', false, says('1')))).toBe('1');
  expect(read(await compiledOnce(room, 'one', false, never))).toBe('1');
  expect(read(await compiledOnce(room, 'two', false, says('2')))).toBe('2');
  expect(read(await compiledOnce(room, 'one', true, says('anew')))).toBe('anew');
});

it('what could not be compiled leaves nothing that the next build would take for whole', async () => {
  const half = async (into: string) => {
    writeFileSync(join(into, 'page'), 'half');
    return never();
  };
  await expect(compiledOnce(room, 'one', false, half)).rejects.toThrow('compiled again');
  expect(readdirSync(room)).toEqual([]);
  expect(read(await compiledOnce(room, 'one', false, says('whole')))).toBe('whole');
});

it('where another build has compiled the same meanwhile, that is taken', async () => {
  const slowly = async (into: string) => {
    await compiledOnce(room, 'one', false, says('theirs'));
    writeFileSync(join(into, 'page'), 'ours');
  };
  expect(read(await compiledOnce(room, 'one', false, slowly))).toBe('theirs');
  expect(readdirSync(room)).toHaveLength(1);
});

it('what nobody has used since yesterday goes, and what is in use stays', async () => {
  const old = await compiledOnce(room, 'old', false, says('old'));
  const used = await compiledOnce(room, 'used', false, says('used'));
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const folder of [old, used]) utimesSync(folder, yesterday, yesterday);
  await compiledOnce(room, 'used', false, never);
  await compiledOnce(room, 'new', false, says('new'));
  expect(existsSync(old)).toBe(false);
  expect(read(used)).toBe('used');
});

it('everything that decides is looked at, file by file, but no tests', () => {
  const lines = digestsOf(['src/schema', 'package.json']);
  expect(lines.filter((line) => line.includes('.test.'))).toEqual([]);
  expect(lines).toContainEqual(expect.stringMatching(/^src\/schema\/languages\.ts [0-9a-f]{64}$/));
  expect(lines).toContainEqual(expect.stringMatching(/^package\.json /));
  mkdirSync(room, { recursive: true });
  writeFileSync(join(room, 'page'), '1');
  const before = digestsOf([room]);
  writeFileSync(join(room, 'page'), '2');
  expect(digestsOf([room])).not.toEqual(before);
});
