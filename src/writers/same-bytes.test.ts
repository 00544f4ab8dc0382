/** The same bytes from the same input: a second time, in another order, process, time zone and language. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadLibrary } from '../disk/load-library.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { digestOf } from '../disk/program-digest.ts';
import { printerOf } from '../resource/to-print.ts';
import { nodeMaterials } from './native/materials.ts';
import type { PrintMaterials } from './paper/materials.ts';
import type { Hashes } from './testing/hash-files.ts';
import { filesFor, writeFile } from './write-files.ts';

async function hashesIn(
  env: { readonly TZ: string; readonly LANG: string },
  ...words: readonly 'twice'[]
): Promise<Hashes> {
  const program = fileURLToPath(new URL('testing/hash-files.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Hashes;
}

test('twice, in two processes, at the two ends of the day', async () => {
  const [east, west] = await Promise.all([
    hashesIn({ TZ: 'Pacific/Kiritimati', LANG: 'cy_GB.UTF-8' }, 'twice'),
    hashesIn({ TZ: 'America/Los_Angeles', LANG: 'C' }),
  ]);
  expect([east.zone, west.zone]).toEqual(['Pacific/Kiritimati', 'America/Los_Angeles']);
  const formats = new Set(east.first.map(([name]) => name.slice(name.lastIndexOf('.'))));
  expect([...formats].sort()).toEqual(['.docx', '.pdf', '.pptx', '.xlsx', '.zip']);
  const byName = (hashes: Hashes['first']) => Object.fromEntries(hashes);
  expect(Object.keys(byName(east.first))).toHaveLength(east.first.length);
  expect(new Set(Object.values(byName(east.first))).size).toBe(east.first.length);
  for (const again of [east.second!, west.first]) expect(byName(again)).toEqual(byName(east.first));
});

test('whichever drawing is ready first', async () => {
  // Its sheets have several drawings in a row.
  const page = 'lessons/police-dogs-and-special-visits/en.mdx';
  const library = loadLibrary(undefined, (path) => path.startsWith('reference/') || path === page);
  const resource = printerOf(library, shelfTexts())(library.everyPage.find(({ file }) => file === page)!);
  const files = filesFor(resource).filter(({ format, slot }) => /docx|pptx/.test(format) && slot === undefined);
  expect(new Set(files.map(({ format }) => format)).size).toBe(2);
  /** The later it is asked for, the sooner it is there. */
  const lastFirst = (): PrintMaterials => {
    let left = 40;
    return {
      ...nodeMaterials,
      draw: async (drawing, sharpness) => {
        for (let turns = (left -= 1); turns > 0; turns -= 1) await new Promise(setImmediate);
        return nodeMaterials.draw(drawing, sharpness);
      },
    };
  };
  for (const file of files) {
    const bytes = async (materials: PrintMaterials) => digestOf(await writeFile(resource, file, { materials }));
    expect(await bytes(lastFirst()), `${file.purpose} ${file.format}`).toBe(await bytes(nodeMaterials));
  }
});
