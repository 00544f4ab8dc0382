import { expect, it } from 'vitest';
import { exampleResource } from './testing/example-resources.ts';
import { mayAChildReadIt } from './who-reads.ts';

const careful = { sensitivity: 'take-care' };

it('a child may read what it fills in and what a family reads at home', () => {
  expect(mayAChildReadIt(exampleResource('templates', { frontMatter: careful }))).toBe(true);
  expect(mayAChildReadIt(exampleResource('guidance', { frontMatter: { ...careful, audience: ['parent'] } }))).toBe(
    true,
  );
  expect(mayAChildReadIt(exampleResource('templates'))).toBe(false);
});

it.each(['lessons', 'guidance', 'frameworks', 'programmes'] as const)('%s are read by adults', (kind) => {
  expect(mayAChildReadIt(exampleResource(kind, { frontMatter: careful }))).toBe(false);
});
