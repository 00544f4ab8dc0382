/** The writers of Word files and slides, bundled as for a browser, in a world that has no more than browsers have. */
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../disk/load-library.ts';
import type { Resource } from '../resource/resource.ts';
import { docxWriters } from './docx/writers.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { slidesPptx } from './pptx/deck.ts';
import { samplePages } from './testing/sample-pages.ts';

const noModuleOfNode: Plugin = {
  name: 'no-module-of-node',
  enforce: 'pre',
  resolveId(id, importer = '') {
    if (isBuiltin(id)) this.error(`${importer} imports ${id}, which no browser has.`);
  },
};

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('testing/browser-writers.ts', import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noModuleOfNode],
    // As astro.config.mjs has it: its browser version asks a page to decode &amp;.
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'writers' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

interface Writers {
  readonly docxWriters: typeof docxWriters;
  readonly slidesPptx: typeof slidesPptx;
}
let writers: Writers;

beforeAll(async () => {
  const world = createContext({ TextEncoder, TextDecoder, URL, btoa, setTimeout, crypto, DecompressionStream });
  runInContext('globalThis.self = globalThis', world);
  runInContext(await bundled(), world);
  writers = runInContext('writers', world) as Writers;
});

const options = { site: 'https://example.org/library', materials };
const pages = samplePages(loadLibrary(undefined, () => false));
const page = (id: string) => pages.find((each) => each.id === id)!;

test.each([
  ['plan', 'ringing-999-and-101'],
  ['worksheet', 'road-safety'],
  ['document', 'the-evidence-for-the-mini-police'],
  ['form', 'offer-to-schools'],
] as const)('a Word file, the %s of %s, has the same bytes', async (name, id) => {
  const bytes = await writers.docxWriters[name](page(id), options);
  expect(Buffer.compare(bytes, await docxWriters[name](page(id), options))).toBe(0);
});

test('slides have the same bytes', async () => {
  const lesson = page('road-safety') as Resource<'lessons'>;
  const bytes = await writers.slidesPptx(lesson, options);
  expect(Buffer.compare(bytes, await slidesPptx(lesson, options))).toBe(0);
});
