import { expect, it } from 'vitest';
import { rules } from '../index.ts';
import { sarif } from './sarif.ts';

const problem = {
  rule: 'no-code',
  severity: 'error',
  file: 'lessons/be seen/en.mdx',
  line: 3,
  column: 7,
  message: 'Curly brackets hold program code.',
  help: 'Take it out.',
} as const;

it('names the rule, the place and what to do', () => {
  const { version, runs } = JSON.parse(sarif({ checked: 1, problems: [problem] }));
  expect(version).toBe('2.1.0');
  const [{ tool, results }] = runs;
  expect(results).toHaveLength(1);
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('no-code');
  expect(results[0].level).toBe('error');
  expect(results[0].message.text).toBe('Curly brackets hold program code. Take it out.');
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'lessons/be%20seen/en.mdx', uriBaseId: 'CONTENT' },
    region: { startLine: 3, startColumn: 7 },
  });
});

it('describes every rule even when nothing is wrong', () => {
  const [run] = JSON.parse(sarif({ checked: 1, problems: [] })).runs;
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(rules.map((rule) => rule.id));
});
