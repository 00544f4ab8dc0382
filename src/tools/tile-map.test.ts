import { expect, test } from 'vitest';
import { contentFolder, filesIn } from '../disk/content-folder.ts';
import { readLibrary } from '../document/library.ts';
import { nearBy, tiles } from './tile-map.ts';

test('every force has one tile, and no two lie on one place', () => {
  const { forces } = readLibrary(
    filesIn(contentFolder()).filter(({ path }) => path === 'reference/forces.yaml'),
  ).reference;
  expect(tiles.map(({ force }) => force).sort()).toEqual(forces.map(({ id }) => id).sort());
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
  expect(new Set(tiles.map(({ label }) => label)).size).toBe(tiles.length);
  expect(new Set(tiles.map(({ label, labelCy }) => labelCy ?? label)).size).toBe(tiles.length);
  // A tile has room for six letters.
  expect(tiles.flatMap(({ labelCy = '' }) => labelCy.split(' ')).every((word) => word.length <= 6)).toBe(true);
});

test('a tile lies where people look for it', () => {
  const at = (force: string) => tiles.find((tile) => tile.force === force)!;
  for (const [north, south] of [
    ['northumbria', 'durham'],
    ['north-wales', 'dyfed-powys'],
    ['dyfed-powys', 'gwent'],
    ['norfolk', 'suffolk'],
    ['warwickshire', 'thames-valley'],
    ['metropolitan', 'sussex'],
  ] as const)
    expect(at(north).row, `${north} lies north of ${south}`).toBeLessThan(at(south).row);
  for (const [west, east] of [
    ['cumbria', 'durham'],
    ['merseyside', 'humberside'],
    ['north-wales', 'cheshire'],
    ['south-wales', 'gwent'],
    ['devon-and-cornwall', 'dorset'],
    ['surrey', 'kent'],
  ] as const)
    expect(at(west).column, `${west} lies west of ${east}`).toBeLessThan(at(east).column);
});

test('the nearest of those that are of use are named, and none for a force that is everywhere', () => {
  const wanted = ['kent', 'cumbria', 'northumbria', 'durham', 'british-transport-police'];
  expect(nearBy('durham', wanted, 2).sort()).toEqual(['cumbria', 'northumbria']);
  expect(nearBy('surrey', wanted, 1)).toEqual(['kent']);
  expect(nearBy('british-transport-police', wanted, 3)).toEqual([]);
});
