import { expect, it } from 'vitest';
import { shelfEntry, shelfNames } from '../pictures/shelf.ts';
import { shelfTexts } from './shelf-texts.ts';

it('every drawing on the shelf is read once, under its name', () => {
  expect([...shelfTexts().keys()].sort()).toEqual([...shelfNames].sort());
  for (const [name, svg] of shelfTexts()) {
    const { width, height } = shelfEntry(name);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  }
  expect(shelfTexts()).toBe(shelfTexts());
});
