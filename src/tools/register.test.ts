import { expect, test } from 'vitest';
import type { Force } from '../schema/reference.ts';
import { registerSchema } from '../schema/register.ts';
import { newestSaid, registerEntries, registerSums } from './register.ts';

const force = (id: string): Force => ({ id, name: id, nation: 'england', web: `https://www.${id}.police.uk/` });
const said = (...statements: object[]) =>
  registerSchema.parse({
    statements: statements.map((each) => ({
      seen: '2026-11-21',
      from: 'others',
      source: 'a',
      runs: 'mini-police',
      ...each,
    })),
  });

const entries = registerEntries(
  [force('durham'), force('kent'), force('essex'), force('surrey')],
  [
    { id: 'durham', data: said({ said: '2026-01', years: [5] }, { said: '2024', schools: { count: 10 } }) },
    { id: 'kent', data: said({ said: '2022', runs: 'similar' }) },
    { id: 'surrey', data: said({ years: [6] }, { said: '2019-04' }) },
  ],
);

test('each force is in it once, and of whom nothing was said is not known', () => {
  expect(entries.map(({ force: { id }, state }) => [id, state])).toEqual([
    ['durham', 'mini-police'],
    ['kent', 'similar'],
    ['essex', 'not-known'],
    ['surrey', 'mini-police'],
  ]);
});

test('a thing is told as the newest statement that names it says, with that statement', () => {
  const { statements } = entries[0]!;
  expect(newestSaid(statements, 'schools')).toMatchObject({ value: { count: 10 }, statement: { said: '2024' } });
  expect(newestSaid(statements, 'years')).toMatchObject({ statement: { said: '2026-01' } });
  expect(newestSaid(statements, 'weeks')).toBeUndefined();
});

test('sums count forces, and those who said it lately; what has no date is not lately', () => {
  expect(registerSums(entries, 2024)).toEqual({
    states: { 'mini-police': 2, similar: 1, ended: 0, none: 0, 'not-known': 1 },
    lately: 1,
    forces: 4,
  });
});
