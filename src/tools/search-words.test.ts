import { expect, test } from 'vitest';
import { say } from './search-words.ts';

const found = { one: '1 result for “{words}”', many: '{count} results for “{words}”' };

test('one and many', () => {
  expect(say(found, { count: 1, words: 'road' })).toBe('1 result for “road”');
  expect(say(found, { count: 0, words: 'road' })).toBe('0 results for “road”');
});

test('a value is not looked into', () => {
  expect(say(found, { count: 2, words: '{count} $& {constructor}' })).toBe('2 results for “{count} $& {constructor}”');
  expect(say({ one: '', many: '{toString}' }, {})).toBe('{toString}');
});
