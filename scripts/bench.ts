/**
 * npm run bench -- build|check|downloads|lighthouse [PAGES] [--downloads]
 * npm run bench -- search [RESOURCES]
 * npm run bench -- import DIR
 * Measures how much work a build, the check or the downloads are, with pages made out of the library's own (30 of them
 * unless PAGES says how many; a build wants 100, 1000 or 4000). Prints CPU time, which other work on the computer
 * disturbs least. `build` sets other programs beside it and shows what each page and file of a lesson costs, with
 * --downloads also what all of them cost, which takes long; `check` and `downloads` print a ratio to a piece of work
 * that every computer does alike. Of lighthouse, PAGES is the number of pages of `dist/`. Search asks the questions of
 * tests/search; with RESOURCES it tells what a first answer costs in so large a library. Import takes in
 * the documents of a folder and prints how much of what the JSON beside each says was found.
 * Exit 0: measured. 2: bad use.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadUse } from './bad-use.ts';
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchDownloads } from './bench/downloads.ts';
import { benchImport } from './bench/import.ts';
import { benchSearch } from './bench/search.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { yardstick } from './bench/measure.ts';
import { main } from './command.ts';

const benches: Readonly<Record<string, typeof benchBuild>> = {
  build: benchBuild,
  check: benchCheck,
  downloads: benchDownloads,
  search: benchSearch,
  lighthouse: benchLighthouse,
};

async function run(words: readonly string[]): Promise<number> {
  const options = { downloads: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
  const [what = '', pages = what === 'search' ? '0' : '30'] = positionals;
  if (what === 'import') {
    if (!statSync(positionals[1] ?? '', { throwIfNoEntry: false })?.isDirectory())
      throw new BadUse('Say in which folder the documents stand, each with its JSON beside it.');
    await benchImport(resolve(positionals[1]!));
    return 0;
  }
  const bench = Object.hasOwn(benches, what) ? benches[what] : undefined;
  if (!bench) throw new BadUse(what === '' ? 'Say what to measure.' : `There is nothing called ${what} to measure.`);
  if (!/^[1-9]\d{0,4}$/.test(pages) && positionals.length > 1) throw new BadUse(`${pages} is not a number of pages.`);
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/bench-'));
  try {
    await bench(Number(pages), folder, yardstick(), values.downloads);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main({
  use: `npm run bench -- ${Object.keys(benches).join('|')} [PAGES] [--downloads]\n     npm run bench -- import DIR`,
  options: ['downloads'],
  run,
});
