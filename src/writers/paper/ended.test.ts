import { expect, test } from 'vitest';
import { ended } from './ended.ts';

test.each([
  ['Be seen', 'Be seen.'],
  ['Who is on the other end?', 'Who is on the other end?'],
  ['Stop. Look. Tell.', 'Stop. Look. Tell.'],
  ['Say “Who are you?”', 'Say “Who are you?”'],
])('%s', (title, sentence) => {
  expect(ended(title)).toBe(sentence);
});
