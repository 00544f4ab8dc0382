import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../scripts/check.ts';
import type { Problem } from '../../src/document/problem.ts';
import { filesBelow } from './built-pages.ts';
import { said } from './said.ts';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
const broken = 'lessons/broken/en.mdx';
/** A lesson whose words somebody has written. */
const starter = readFileSync('content/_starters/lesson.mdx', 'utf8').replaceAll(/write here/gi, 'Say');
/** The line the two mistakes in the body stand on: below the starter and a blank line. */
const line = starter.split('\n').length + 1;

beforeAll(() => {
  writeChosenLibrary(content);
  mkdirSync(join(content, 'lessons/broken'));
  writeFileSync(
    join(content, broken),
    `${starter.replace('sensitivity: everyday ', 'sensitivity: evryday')}\nPut {this} and [that](javascript:alert(1)) right.\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly checked: number;
  readonly problems: readonly Problem[];
}
const json = async (...words: string[]) => {
  const { status, stdout } = await said(checkCommand, '--format', 'json', ...words);
  return { status, ...(JSON.parse(stdout) as Found) };
};

it('finds nothing wrong with the content of this library', async () => {
  const { status, checked, problems } = await json();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([status, checked]).toEqual([0, filesBelow(resolve('content')).length]);
});

describe('with a lesson that has three mistakes', () => {
  it('says where each stands and what to do, in the agreed shape', async () => {
    const { status, stdout } = await run(['scripts/check.ts', '--format', 'json', '--content', content]);
    const { checked, problems, ...more } = JSON.parse(stdout) as Found;
    expect([status, checked, more]).toEqual([1, filesBelow(content).length, {}]);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'help']);
      expect(problem.message).toMatch(/^[^\n]+[.?!]$/);
      expect(problem.help).toMatch(/^[^\n]+$/);
    }
    const key = starter.split('\n').findIndex((text) => text.startsWith('sensitivity:')) + 1;
    expect(problems.map(({ rule, severity, file, line: at, column }) => [rule, severity, file, at, column])).toEqual([
      ['front-matter-fits', 'error', broken, key, 'sensitivity: '.length + 1],
      ['no-code', 'error', broken, line, 'Put {'.length],
      ['safe-links', 'error', broken, line, 'Put {this} and ['.length],
    ]);
    expect(problems[0]?.help).toContain('everyday');
  });

  it('takes the content folder from CONTENT_DIR, too', async () => {
    vi.stubEnv('CONTENT_DIR', content);
    const { status, problems } = await json('lessons').finally(vi.unstubAllEnvs);
    expect([status, problems.length]).toEqual([1, 3]);
  });

  it('looks only at the paths it is given', async () => {
    expect(await json('--content', content, 'lessons/road-safety')).toMatchObject({ status: 0, problems: [] });
    expect(await json('--content', content, 'lessons/broken')).toMatchObject({ status: 1, checked: 1 });
    const several = await json('--content', content, join(content, broken), 'reference');
    expect(several).toMatchObject({ status: 1, checked: 1 + filesBelow(join(content, 'reference')).length });
    expect(several.problems).toHaveLength(3);
  });

  it('shows people the line and the place', async () => {
    const { status, stdout } = await said(checkCommand, '--content', content, broken);
    expect(status).toBe(1);
    expect(stdout).toContain(`${broken}\n`);
    expect(stdout).toContain(`  ${line}:5  error  `);
    expect(stdout).toMatch(/\| Put \{this\} and .*\n +\| {5}\^/);
    expect(stdout).toMatch(/1 file checked: 3 errors, 0 warnings\.\n$/);
  });

  it('gives GitHub one command for each', async () => {
    const { status, stdout } = await said(checkCommand, '--content', content, '--format', 'github', 'lessons');
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const command of lines)
      expect(command).toMatch(/^::error file=content\/lessons\/broken\/en\.mdx,line=\d+,col=\d+,title=[a-z-]+::/);
  });
});

describe('with words it does not know', () => {
  it.each([
    [['--format', 'xml'], 'no format called xml'],
    [['--content', 'nowhere'], 'no content folder'],
    [['nothing-here'], 'There is nothing at nothing-here'],
    [['road-safety'], 'Did you mean lessons/road-safety?'],
    [['github'], 'npm kept --format for itself'],
    [['../package.json'], 'outside the content folder'],
    [['--fast'], '--fast'],
  ])('%j ends with 2 and how to use it', async (words, message) => {
    const { status, stdout, stderr } = await said(checkCommand, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Use: npm run check -- ');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
