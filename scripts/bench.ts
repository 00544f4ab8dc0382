/**
 * npm run bench -- downloads|check|lighthouse [LESSONS]
 * Measures how much work the downloads or the check are, with copies of the library's lessons (30 of them unless
 * LESSONS says how many). Prints CPU time, which other work on the computer disturbs least, and as a ratio to a piece
 * of work that every computer does alike. Of lighthouse, LESSONS is the number of pages. Exit 0: measured. 2: bad use.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadUse } from './bad-use.ts';
import { benchCheck } from './bench/check.ts';
import { benchDownloads } from './bench/downloads.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { yardstick } from './bench/measure.ts';
import { main } from './command.ts';

const benches: Readonly<Record<string, typeof benchCheck>> = {
  check: benchCheck,
  downloads: benchDownloads,
  lighthouse: benchLighthouse,
};

async function run(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [what = '', lessons = '30'] = positionals;
  const bench = Object.hasOwn(benches, what) ? benches[what] : undefined;
  if (!bench) throw new BadUse(what === '' ? 'Say what to measure.' : `There is nothing called ${what} to measure.`);
  if (!/^[1-9]\d{0,4}$/.test(lessons)) throw new BadUse(`${lessons} is not a number of lessons.`);
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/bench-'));
  try {
    await bench(Number(lessons), folder, yardstick());
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main({ use: `npm run bench -- ${Object.keys(benches).join('|')} [LESSONS]`, run });
