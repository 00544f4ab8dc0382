import { expect, test } from 'vitest';
import { registerSchema } from '../schema/register.ts';
import { registerFacts, statementLine, whoSaid } from './register-words.ts';

const source = { id: 'a', title: 'Five things', by: 'College of Policing', published: '2024', about: 'An article.' };
const { statements } = registerSchema.parse({
  statements: [
    { said: '2026-11-21', seen: '2026-11-22', from: 'force', role: 'coordinator', runs: 'mini-police', years: [5, 6] },
    {
      seen: '2026-11-21',
      from: 'others',
      source: 'a',
      runs: 'mini-police',
      name: 'Heddlu Bach',
      years: [5],
      schools: { count: 1, for: 'school year 2023/24', note: 'In one town.' },
      note: 'Old.',
    },
  ],
});
const [told, read] = statements as [(typeof statements)[number], (typeof statements)[number]];

test('who said it: a public document with its place on the page of sources, or the role that told the library', () => {
  expect(whoSaid(read, [source], 'en')).toEqual({
    who: 'College of Policing',
    address: '/sources/#a',
    when: 'no date printed; read 21 November 2026, said by others',
  });
  expect(whoSaid(told, [source], 'en')).toMatchObject({
    who: 'Told to the library by the force: coordinator',
    address: undefined,
  });
});

test('each thing is told as it was said last, with its own statement; an old note stays with what it was about', () => {
  expect(registerFacts(statements, 'en').map(({ label, value, statement }) => [label, value, statement.from])).toEqual([
    ['Called', 'Heddlu Bach', 'others'],
    ['Schools', '1 (school year 2023/24). In one town.', 'others'],
    ['School years', 'Years 5 and 6', 'force'],
  ]);
});

test('a statement in one line', () => {
  expect(statementLine(read, 'en')).toBe('Heddlu Bach · 1 school (school year 2023/24) · Year 5');
  expect(statementLine(told, 'en')).toBe('Years 5 and 6');
});
