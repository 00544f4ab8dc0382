import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../../../src/checks/examples.ts';
import type { Written } from '../../../src/writers/paper/download.ts';
import { resourceFrom } from '../../../src/resource/testing/sample-resource.ts';
import { openCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/cache-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files: readonly Written[] = [
  { purpose: 'plan', format: 'pdf', name: 'a-plan.pdf', bytes: Buffer.from('plan') },
  { purpose: 'plan', format: 'pdf', slot: 40, name: 'a-plan-40.pdf', bytes: Buffer.from('short plan') },
];
const lesson = resourceFrom({ ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({}) }, 'be-seen');
const open = () => openCache(folder, '.');

it('gives back what was put in', () => {
  open().put('k', files);
  expect(open().get('k')).toEqual(files);
  expect(open().get('other')).toBeUndefined();
});

it('makes again what is not as it was written', () => {
  const cache = open();
  cache.put('k', files);
  writeFileSync(join(folder, 'k', 'a-plan.pdf'), 'half');
  expect(cache.get('k')).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

it('throws away what nobody has asked for in a month', () => {
  open().put('k', files);
  const day = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(join(folder, 'k'), day, day);
  expect(open().get('k')).toBeUndefined();
});

it('has another key for anything that can change a file', () => {
  const { keyFor } = open();
  const picture = (bytes: number[]) => ({ ...lesson, pictures: { 'a.png': Buffer.from(bytes) } });
  const drawing = { name: 'torch', svg: '<svg/>', width: 300, height: 300, shows: 'A torch' };
  const drawn = (more: object) => ({ ...lesson, drawings: { torch: { ...drawing, ...more } } });
  const keys = [
    keyFor(lesson, {}),
    keyFor({ ...lesson, document: [] }, {}),
    keyFor({ ...lesson, sharer: { name: 'Somebody else' } }, {}),
    keyFor(lesson, { site: 'https://example.org' }),
    keyFor(lesson, { master: new Uint8Array([1]) }),
    keyFor(lesson, { master: new Uint8Array([2]) }),
    keyFor(picture([1]), {}),
    keyFor(picture([2]), {}),
    keyFor(drawn({}), {}),
    keyFor(drawn({ svg: '<svg><g/></svg>' }), {}),
    keyFor(drawn({ shows: 'A lit torch' }), {}),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyFor({ ...lesson }, {})).toBe(keys[0]);
  expect(keyFor(picture([1]), {})).toBe(keyFor({ ...lesson, pictures: { 'a.png': new Uint8Array([1]) } }, {}));
});

it('has another key when a writer or an engine changes', () => {
  const project = (text: string, colour = '#000') => {
    const at = mkdtempSync(join(folder, 'project-'));
    for (const room of ['schema', 'pictures', 'document', 'i18n', 'tools', 'styles', 'resource', 'writers'])
      mkdirSync(join(at, 'src', room), { recursive: true });
    writeFileSync(join(at, 'package-lock.json'), '{}');
    writeFileSync(join(at, 'src/writers/plan.typ'), text);
    writeFileSync(join(at, 'src/styles/tokens.css'), colour);
    writeFileSync(join(at, 'src/writers/plan.test.ts'), text);
    return openCache(join(folder, 'kept'), at).keyFor(lesson, {});
  };
  expect(project('one')).toBe(project('one'));
  expect(project('one')).not.toBe(project('two'));
  expect(project('one')).not.toBe(project('one', '#fff'));
});
