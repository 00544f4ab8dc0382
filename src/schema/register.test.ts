import { expect, test } from 'vitest';
import { registerSchema } from './register.ts';

const said = { said: '2026-11-21', seen: '2026-11-21', from: 'force', runs: 'mini-police' };
const fits = (statement: object) => registerSchema.safeParse({ statements: [statement] }).success;

test('a force tells the library itself, with a day and a role, or a public document says it', () => {
  expect(fits(said)).toBe(true);
  expect(fits({ ...said, role: 'Citizens in Policing coordinator' })).toBe(true);
  expect(fits({ ...said, said: undefined, source: 'a-page', from: 'press' })).toBe(true);
  expect(fits({ ...said, said: undefined })).toBe(false);
  expect(fits({ ...said, said: '2026' })).toBe(false);
  expect(fits({ ...said, from: 'press' })).toBe(false);
  expect(fits({ ...said, source: 'a-page', role: 'coordinator' })).toBe(false);
});

test.each(['2026', '2026-02', '2026-02-28'])('%s is a time', (when) => {
  expect(fits({ ...said, since: when })).toBe(true);
});
test.each(['26', '2026-13', '2026-02-30x', '2026-02-31', 'soon', ''])('%j is none', (when) => {
  expect(fits({ ...said, since: when })).toBe(false);
});
