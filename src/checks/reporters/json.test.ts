import { expect, test } from 'vitest';
import type { Problem } from '../../document/problem.ts';
import { json } from './json.ts';

const problem: Problem = {
  rule: 'no-code',
  severity: 'error',
  file: 'lessons/be-seen/en.mdx',
  line: 2,
  column: 8,
  message: 'Nothing here may run.',
  help: 'Take it out.',
};

test('the shape that other programs rely on', () => {
  expect(JSON.parse(json({ checked: 3, problems: [problem], lines: () => ['x'] }))).toEqual({
    checked: 3,
    problems: [problem],
  });
  expect(
    Object.keys((JSON.parse(json({ checked: 3, problems: [problem] })) as { problems: object[] }).problems[0]!),
  ).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'help']);
  expect(json({ checked: 0, problems: [] })).toMatch(/\}\n$/);
});

test('says exactly what was meant, and holds nothing that steers a terminal', () => {
  const evil = '\u001b[2J \u009b31m \u007f \u202e \u2028 "quoted" \\ ŵ 👮 \ud800';
  const text = json({ checked: 1, problems: [{ ...problem, message: evil }] });
  expect((JSON.parse(text) as { problems: Problem[] }).problems[0]!.message).toBe(evil);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
});
