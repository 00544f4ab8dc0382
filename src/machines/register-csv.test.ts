import { expect, test } from 'vitest';
import { registerSchema, type Statement } from '../schema/register.ts';
import { registerCsv } from './register-csv.ts';

const force = {
  id: 'durham',
  name: 'Durham Constabulary',
  nation: 'england',
  web: 'https://www.durham.police.uk/',
} as const;
const said = (more: object): Statement =>
  registerSchema.parse({
    statements: [{ said: '2026-11-21', seen: '2026-11-21', from: 'force', runs: 'mini-police', ...more }],
  }).statements[0]!;
const linesOf = (...statements: Statement[]) =>
  registerCsv([{ force, state: 'mini-police', statements }], [])
    .slice(1)
    .split('\r\n');

test('a row for each statement, and one for a force of which nothing is known', () => {
  const [head, first, second, end] = linesOf(said({ schools: { count: 37 } }), said({ said: '2025-11-21' }));
  expect(head).toMatch(/^force,id,nation,runs,said,/);
  expect(first).toMatch(/^Durham Constabulary,durham,england,mini-police,2026-11-21,.*,37,/);
  expect(second).toContain('2025-11-21');
  expect(end).toBe('');
  expect(linesOf()[1]).toMatch(/^Durham Constabulary,durham,england,not known,,/);
});

test.each(['=1+1', '+44', '-1', '@SUM(A1)', ' =1', '|calc', '%0A'])('%j is text and no formula', (note) => {
  expect(linesOf(said({ form: note, note }))[1]).toContain(`,"'${note.trim()}",`);
});

test('commas and quotation marks stay in their cell', () => {
  expect(linesOf(said({ note: 'Ten, or "about ten"' }))[1]).toMatch(/,"Ten, or ""about ten"""$/);
});
