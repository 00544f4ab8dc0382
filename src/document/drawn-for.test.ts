import { expect, it } from 'vitest';
import { isOnShelf } from '../pictures/shelf.ts';
import { badges, drawnFor } from './drawn-for.ts';

it('asks for drawings that are on the shelf, and for each badge another', () => {
  const names = Object.values(drawnFor).flat();
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !isOnShelf(name))).toEqual([]);
  expect(new Set(badges.map(({ picture }) => picture)).size).toBe(12);
});
