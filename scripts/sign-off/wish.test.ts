import { expect, it } from 'vitest';
import { BadUse } from '../bad-use.ts';
import { wishToSign } from './wish.ts';

const today = '2026-11-21';
const reader = ['--role', 'safeguarding lead', '--organisation', 'Durham Constabulary'];
const read = (...words: string[]) => wishToSign(words, today);

it('reads who, when and which pages', () => {
  expect(read('lessons/a', ...reader, 'lessons/b')).toEqual({
    reader: { role: 'safeguarding lead', organisation: 'Durham Constabulary', date: today },
    paths: ['lessons/a', 'lessons/b'],
  });
  expect(read('lessons/a', ...reader, '--date', '2026-02-28').reader.date).toBe('2026-02-28');
});

it.each([
  [[], 'missing: the page, --role, --organisation.'],
  [['lessons/a'], 'missing: --role, --organisation.'],
  [reader, 'missing: the page.'],
  [['lessons/a', '--role', 'Jane Smith', '--organisation', 'x'], "looks like a person's name"],
  [['lessons/a', '--role', 'reader@example.org', '--organisation', 'x'], 'e-mail address'],
  [['lessons/a', '--role', 'reader', '--organisation', 'office@example.org'], 'e-mail address'],
  [['lessons/a', '--role', 'reader', '--organisation', ' '], 'name of the organisation'],
  [['lessons/a', ...reader, '--date', '2026-02-30'], 'is not a day'],
  [['lessons/a', ...reader, '--date', '21.11.2026'], 'is not a day'],
  [['lessons/a', ...reader, '--date', '2026-11-22'], 'still to come'],
])('%j is bad use', (words, message) => {
  expect(() => read(...words)).toThrow(message);
  expect(() => read(...words)).toThrow(BadUse);
});
