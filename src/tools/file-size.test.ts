import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [1, '1 kB'],
  [46_182, '47 kB'],
  [999_999, '1000 kB'],
  [1_538_157, '1.5 MB'],
])('%i bytes', (bytes, said) => expect(fileSize(bytes).replace('\u00a0', ' ')).toBe(said));
