import { expect, test } from 'vitest';
import { readCount } from './typed-count.ts';

test.each([
  ['28', { count: 28 }],
  [' 1,200 ', { count: 1200 }],
  ['28 children', { count: 28 }],
  ['', { count: null }],
  ['n/a', { count: null }],
  ['-3', { fault: 'negative' }],
  ['2.5', { fault: 'part' }],
  ['<5', { fault: 'range' }],
  ['5 to 9', { fault: 'range' }],
  ['50%', { fault: 'share' }],
  ['a few', { fault: 'words' }],
  ['1000000', { fault: 'large' }],
])('%j', (typed, read) => expect(readCount(typed)).toEqual(read));
