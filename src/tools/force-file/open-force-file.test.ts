import { expect, test } from 'vitest';
import { emptyForceFile, openForceFile, saveForceFile } from './open-force-file.ts';

const kinds = (text: string) => {
  const opened = openForceFile(text);
  return 'faults' in opened ? opened.faults.map(({ kind, path }) => `${kind} ${path}`.trim()) : 'file';
};

test('what is saved opens again, the same', () => {
  const file = {
    ...emptyForceFile(),
    force: 'durham',
    schools: [{ id: 'hill', name: 'Hill', figures: { 'times-told-no': null }, gates: {}, reason: '' }],
  };
  const saved = saveForceFile(file);
  expect(openForceFile(saved)).toEqual({ file });
  expect(openForceFile(`\uFEFF${saved}`)).toEqual({ file });
});

test.each([
  ['', ['empty']],
  [saveForceFile(emptyForceFile()).slice(0, -30), ['half']],
  ['name,fsm\nhill,3', ['other']],
  ['[]', ['other']],
  ['{"anything": 1}', ['other']],
  ['{"version": 2, "new": true}', ['later']],
  [
    '{"version": 1, "schools": [{"id": "hill", "name": "Hill", "pupils": [], "postcode": "nowhere"}]}',
    ['value schools.0.postcode', 'value schools.0'],
  ],
])('%s is said plainly', (text, said) => expect(kinds(text)).toEqual(said));

test('there is no room in it for a child', () => {
  const keys = JSON.stringify(Object.keys(emptyForceFile()));
  expect(keys).not.toMatch(/child|pupil|teacher|officer/i);
  expect(
    kinds(
      '{"version": 1, "delivered": [{"school": "hill", "group": "5B", "lesson": "a", "on": "2026-09-25", "names": []}]}',
    ),
  ).toEqual(['value delivered.0']);
});
