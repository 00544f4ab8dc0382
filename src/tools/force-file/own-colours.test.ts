import { expect, test } from 'vitest';
import { contrastOnWhite } from './own-colours.ts';

// As the checker of WebAIM gives them.
test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#0000FF', 8.59],
])('%s on white', (colour, contrast) => expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 1));
