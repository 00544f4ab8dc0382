import { expect, test } from 'vitest';
import type { Problem } from '../../document/problem.ts';
import { github } from './github.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  rule: 'no-code',
  severity: 'error',
  file: 'lessons/be-seen/en.mdx',
  line: 2,
  column: 8,
  message: 'Nothing here may run.',
  help: 'Take it out.',
  ...change,
});
const lines = (problems: readonly Problem[]) => github({ checked: 1, problems }).split('\n').slice(0, -1);

test('a workflow command for each problem', () => {
  expect(lines([problem(), problem({ severity: 'warning' })])).toEqual([
    '::error file=content/lessons/be-seen/en.mdx,line=2,col=8,title=no-code::Nothing here may run. Take it out.',
    '::warning file=content/lessons/be-seen/en.mdx,line=2,col=8,title=no-code::Nothing here may run. Take it out.',
  ]);
});

test('nothing wrong is nothing to say', () => {
  expect(github({ checked: 9, problems: [] })).toBe('');
});

test('no text can end its command or start another', () => {
  const evil = 'x\n::set-output name=a::b\r\n::error::c%0A::d \u001b[31m\u009b\u202e';
  const all = lines([problem({ message: evil, help: evil })]);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatch(
    /^::error file=content\/lessons\/be-seen\/en\.mdx,line=2,col=8,title=no-code::x%0A::set-output name=a::b%0D%0A::error::c%250A::d \[31m/,
  );
  expect(all[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('no file name can end its property, its command or its line', () => {
  const [line, ...more] = lines([problem({ file: 'lessons/a,line=1::b\n%0A:c/en.mdx' })]);
  expect(more).toEqual([]);
  expect(line).toBe(
    '::error file=content/lessons/a%2Cline=1%3A%3Ab%0A%250A%3Ac/en.mdx,line=2,col=8,title=no-code::Nothing here may run. Take it out.',
  );
});

test('ten are shown and the rest counted', () => {
  const all = lines(Array.from({ length: 14 }, () => problem()));
  expect(all).toHaveLength(11);
  expect(all.at(-1)).toBe('::notice::and 4 more. Run npm run check to see them all.');
  expect(lines(Array.from({ length: 10 }, () => problem()))).toHaveLength(10);
});
