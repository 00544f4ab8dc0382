import { describe, expect, test } from 'vitest';
import { kindNames } from '../../schema/kinds.ts';
import { colour, readColours } from './tokens.ts';

test('colours are read, other values are not, and the first of two counts', () => {
  expect(
    readColours(
      ':root { --ink: #14264B; --space-1: 0.25rem; --link:#1b4b8f ; --face: "x"; --brand: var(--ink); }\n@media (x) { :root { --ink: #ffffff; } }',
    ),
  ).toEqual({ ink: '#14264b', link: '#1b4b8f' });
});

describe('tokens.css', () => {
  test.each([
    'ink',
    'text',
    'muted',
    'paper',
    'panel',
    'rule',
    'alert',
    'kind-evidence',
    ...kindNames.map((kind) => `kind-${kind}`),
  ])('has --%s', (name) => {
    expect(colour(name)).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('a colour that is not there is a mistake of ours', () => {
    expect(() => colour('pink')).toThrow('--pink');
  });
});
