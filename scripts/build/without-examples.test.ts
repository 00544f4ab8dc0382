import { expect, it } from 'vitest';
import { leftOut } from './without-examples.ts';

const rule = (examples: string) =>
  `import { page } from './examples.ts';\nexport const kept = { id: 'kept', *run() { yield { examples: 1 }; }, examples: ${examples} };\n`;

it('takes the examples out of a rule', () => {
  expect(leftOut(rule("{ passes: [page('a')], fails: [page('b', { examples: 2 })] }"))).toBe(
    rule('{ passes: [], fails: [] }'),
  );
});

it('takes the reason of a rule out', () => {
  const reasoned = (why: string) => rule('{ passes: [], fails: [] }').replace('*run()', `why: ${why}, *run()`);
  expect(leftOut(reasoned('`Because ${it} matters.`'))).toBe(reasoned("''"));
});

it.each(["export const words = { examples: ['a'] };\n", "export const field = { id: 'a', examples: [1] };\n"])(
  'leaves what is no rule: %s',
  (code) => {
    expect(leftOut(code)).toBe(code);
  },
);
