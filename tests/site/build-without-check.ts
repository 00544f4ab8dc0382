/**
 * node tests/site/build-without-check.ts FOLDER
 * Astro alone, as somebody would run it who wants to get past the check. Builds into FOLDER/site and writes what was
 * made on the way: FOLDER/chunks/ holds every piece of JavaScript, FOLDER/modules.json the path of every module.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Plugin } from 'vite';

const folder = resolve(process.argv[2] ?? '.');
const chunks = join(folder, 'chunks');
const modules = new Set<string>();
let written = 0;

const recorder: Plugin = {
  name: 'recorder',
  generateBundle(_, bundle) {
    mkdirSync(chunks, { recursive: true });
    for (const id of this.getModuleIds()) modules.add(id);
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') writeFileSync(join(chunks, `${(written += 1)}.js`), output.code);
    }
  },
};

try {
  await build({
    outDir: join(folder, 'site'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    vite: { plugins: [recorder] },
  });
  writeFileSync(join(folder, 'modules.json'), JSON.stringify([...modules]));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
