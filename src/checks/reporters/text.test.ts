import { describe, expect, test } from 'vitest';
import type { Problem } from '../../document/problem.ts';
import { text } from './text.ts';

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
const written = ['---', 'title: {x}', '', '  '];
const lines = () => written;

test('groups by file, shows the line with a caret under the place, and what to do', () => {
  const report = text({
    checked: 2,
    problems: [problem(), problem({ line: 1, column: 1, severity: 'warning' }), problem({ file: 'findings/a.yaml' })],
    lines: (file) => (file.endsWith('.mdx') ? written : undefined),
  });
  expect(report).toBe(`lessons/be-seen/en.mdx
  2:8  error  Nothing here may run.
      | title: {x}
      |        ^
      What to do: Take it out.
      (no-code)

  1:1  warning  Nothing here may run.
      | ---
      | ^
      What to do: Take it out.
      (no-code)

findings/a.yaml
  2:8  error  Nothing here may run.
      What to do: Take it out.
      (no-code)

2 files checked: 2 errors, 1 warning.
`);
});

test('nothing wrong is one line', () => {
  expect(text({ checked: 1, problems: [] })).toBe('1 file checked, nothing wrong.\n');
});

describe('the caret', () => {
  const excerpt = (line: string, column: number) =>
    text({ checked: 1, problems: [problem({ line: 1, column })], lines: () => [line] })
      .split('\n')
      .filter((each) => each.startsWith('      | '));

  test('stays under its place in a very long line', () => {
    const [part, caret] = excerpt(`${'x'.repeat(5000)}{${'y'.repeat(5000)}`, 5001);
    expect(part!.length).toBeLessThan(150);
    expect(part![caret!.indexOf('^')]).toBe('{');
  });

  test('stays under its place behind tabs and control characters, which take one sign each', () => {
    const [part, caret] = excerpt('\t\u001b[31m{', 7);
    expect(part![caret!.indexOf('^')]).toBe('{');
  });

  test('is left out where there is nothing to see', () => {
    expect(excerpt('   ', 1)).toEqual([]);
    expect(text({ checked: 1, problems: [problem({ line: 99 })], lines })).not.toContain('^');
  });
});

test('nothing a contributor wrote can steer the terminal', () => {
  const evil = '\u001b[2J\u001b]0;x\u0007\u009b31m\u0000\r\u0008\u007f\u202e\u2066';
  const report = text({
    checked: 1,
    problems: [problem({ line: 1, column: 1, message: evil, help: evil, file: `lessons/${evil}/en.mdx` })],
    lines: () => [evil],
  });
  expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(report).toContain('␛[2J');
  expect(report.split('\n')).toHaveLength(9);
});
