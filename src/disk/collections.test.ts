import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import { findingsLoader, pagesLoader, referenceLoader } from './collections.ts';
import { loadLibrary } from './load-library.ts';
import { shownPages } from './shown-pages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const examples = () =>
  Object.fromEntries(
    Object.entries(exampleLibrary).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** Runs a loader as Astro does. */
async function load(loader: Loader, options: { watching?: boolean } = {}) {
  const stored = new Map<string, { data: unknown; digest: unknown }>();
  const errors: string[] = [];
  const watched: string[] = [];
  let changed: (event: string, path: string) => void = () => {};
  const context = {
    store: {
      clear: () => stored.clear(),
      set: ({ id, data, digest }: { id: string; data: unknown; digest: unknown }) => stored.set(id, { data, digest }),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { error: (message: string) => errors.push(message), info: () => {}, warn: () => {}, debug: () => {} },
    watcher: options.watching
      ? { add: (path: string) => watched.push(path), on: (_: string, listener: typeof changed) => (changed = listener) }
      : undefined,
  };
  await (loader.load as (context: unknown) => Promise<void>)(context);
  return { stored, errors, watched, change: (path: string) => changed('change', path) };
}

describe('as Astro loads it', () => {
  test('each kind has an entry for each language of its resources, and what stands on them is in none', async () => {
    write({
      ...examples(),
      'lessons/be-seen/en.mdx': lessonText(),
      'lessons/be-seen/cy.mdx': '---\ntranslates: "000000000000"\ntitle: Gweld\nsummary: Crynodeb.\n---\nHelo\n',
    });
    const { stored } = await load(pagesLoader('lessons'));
    expect([...stored.keys()].sort()).toEqual(['cy/be-seen', 'en/be-seen']);
    const hash = expect.stringMatching(/^[0-9a-f]{12}$/) as string;
    expect(stored.get('en/be-seen')!.data).toEqual({ id: 'be-seen', lang: 'en', hash, stale: false });
    expect(stored.get('cy/be-seen')!.data).toEqual({ id: 'be-seen', lang: 'cy', hash, stale: true });
    const [english, welsh] = shownPages(loadLibrary(folder));
    expect(english).toMatchObject({
      id: 'be-seen',
      lang: 'en',
      data: { title: 'Be seen' },
      document: [{ type: 'block', name: 'Activity' }],
      stale: false,
    });
    expect(welsh).toMatchObject({ data: { title: 'Gweld', sensitivity: 'everyday' }, stale: true });
    expect(stored.get('en/be-seen')!.digest).not.toBe(stored.get('cy/be-seen')!.digest);
    expect((await load(pagesLoader('guidance'))).stored.size).toBe(0);
    expect([...(await load(referenceLoader('forces'))).stored.keys()]).toEqual(['0000-durham']);
    expect((await load(findingsLoader())).stored.size).toBe(0);
  });

  test('a list of reference data keeps the order of its file when its entries are sorted by id', async () => {
    const aim = (id: string) => `- id: ${id}\n  name: An aim\n  summary: What it is.\n`;
    write({ ...examples(), 'reference/aims.yaml': ['relationships', 'behaviour', 'citizenship'].map(aim).join('') });
    const ids = [...(await load(referenceLoader('aims'))).stored.keys()];
    expect(ids.toSorted().map((id) => id.slice(5))).toEqual(['relationships', 'behaviour', 'citizenship']);
  });

  test('a library with anything refused is not built, and every refusal says where and what to do', async () => {
    const text = lessonText({ keys: { layout: 'evil.astro' }, body: '{1}\n' });
    const line = (start: string) => text.split('\n').findIndex((each) => each.startsWith(start)) + 1;
    write({ ...examples(), 'lessons/be-seen/en.mdx': text, 'lessons/fine/en.mdx': lessonText() });
    const failed = load(pagesLoader('lessons'));
    await expect(failed).rejects.toThrow(`lessons/be-seen/en.mdx:${line('layout')}:1 "layout" is not a key`);
    await expect(failed).rejects.toThrow(`lessons/be-seen/en.mdx:${line('{1}')}:1 Curly brackets`);
    // Whichever collection is asked for first: nothing is published from a library that cannot be trusted whole.
    await expect(load(referenceLoader('aims'))).rejects.toThrow(/be-seen/);
  });

  test('while somebody writes, pages that can be read are shown and the others are not', async () => {
    write({
      ...examples(),
      'lessons/be-seen/en.mdx': lessonText({ body: '{1}' }),
      'lessons/fine/en.mdx': lessonText(),
    });
    const { stored, errors, watched, change } = await load(pagesLoader('lessons'), { watching: true });
    expect([...stored.keys()]).toEqual(['en/fine']);
    expect(errors.join()).toMatch(/lessons\/be-seen\/en\.mdx:\d+:1 Curly brackets/);
    expect(watched).toEqual([folder]);
    // The collections that are filled from the same library need not say so again.
    expect((await load(referenceLoader('topics'), { watching: true })).errors).toEqual([]);

    write({ 'lessons/be-seen/en.mdx': lessonText() });
    change(join(folder, 'lessons/be-seen/en.mdx'));
    await vi.waitFor(() => expect([...stored.keys()].sort()).toEqual(['en/be-seen', 'en/fine']));
  });

  test('nothing that a page holds is ever run', async () => {
    const traces = ['a', 'b', 'c', 'd', 'e'].map((name) => join(folder, `ran-${name}`));
    const write1 = (name: number) => `require('node:fs').writeFileSync(${JSON.stringify(traces[name])}, '')`;
    const evil = `import { writeFileSync } from 'node:fs'\nexport const x = writeFileSync(${JSON.stringify(traces[0])}, '')\n\n{${write1(1)}}\n\n<Say {...${write1(2)}}>x</Say>\n\n<Note kind={${write1(3)}}>x</Note>\n\n![x](./evil.js)\n`;
    write({
      ...examples(),
      'lessons/evil/en.mdx': lessonText({ keys: { layout: './evil.js' }, body: evil }),
      'lessons/evil/evil.js': write1(4),
    });
    await expect(load(pagesLoader('lessons'))).rejects.toThrow(/evil/);
    const { stored } = await load(pagesLoader('lessons'), { watching: true });
    expect(stored.size).toBe(0);
    expect(traces.filter((trace) => existsSync(trace))).toEqual([]);
  });
});
