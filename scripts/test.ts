/**
 * npm test, npm run test:all
 * Everything that must hold: how code is laid out, faults that a linter sees, types, and beside them the tests, with
 * the build that some of them need. Exit 0: all of it holds. 1: not. 2: bad use.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main, type Terminal } from './command.ts';
import { tally, type Report } from './test/tally.ts';
import { sideBySide, type Program } from './test/side-by-side.ts';

/** What the tests leave about themselves: in it stands how long each file took. */
const report = '.build/tests.json';

const looks: readonly Program[] = [
  { name: 'format', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', words: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'types', words: ['node_modules/astro/bin/astro.mjs', 'check'] },
];
const tests = (all: boolean): Program => ({
  name: 'tests',
  words: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  // Many tests start a program: what was compiled for one of them the next need not compile.
  env: { TESTS: all ? 'all' : 'usual', NODE_COMPILE_CACHE: resolve('.build/compiled') },
});

function readReport(): Report {
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined;
}

async function run(words: readonly string[], { out }: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { all: { type: 'boolean', default: false } } });
  rmSync(report, { force: true });
  const ended = await sideBySide([looks, [tests(values.all)]], out);
  const { passed, failed } = tally(ended, readReport());
  const names = ended.filter(({ succeeded }) => !succeeded).map(({ name }) => name);
  if (names.length > 0) out(`\nWhat failed stands above: ${names.join(', ')}.\n`);
  out(`\nFormat, lint and types count as one each: ${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

await main({ use: 'npm test, or npm run test:all', run });
