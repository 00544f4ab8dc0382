import { expect, test } from 'vitest';
import { versionAsked, writeVersions } from './version-asked.ts';

const stored = writeVersions([
  { length: '20 minutes', says: '20-minute version: 18 minutes', query: '?minutes=20' },
  { length: '40 minutes', says: '40-minute version: 38 minutes', query: '?minutes=40' },
  { length: '60 minutes', says: '55 minutes', query: '' },
]);

test.each([
  [['20 minutes'], '?minutes=20'],
  [['40 minutes', '20 minutes'], '?minutes=40'],
  [['60 minutes', '20 minutes'], ''],
  [['90 minutes'], undefined],
  [[], undefined],
])('asked for %j', (lengths, query) => expect(versionAsked(stored, lengths)?.query).toBe(query));

test('what has no versions shows none', () => expect(versionAsked('', ['20 minutes'])).toBeUndefined());
