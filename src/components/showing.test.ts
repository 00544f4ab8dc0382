import { afterEach, expect, test } from 'vitest';
import { kindNames } from '../schema/kinds.ts';
import { exampleResource } from '../resource/testing/example-resources.ts';
import { makingsOf, notForKept, showToKeep, tellMakings } from './showing.ts';

afterEach(() => tellMakings(async () => undefined));

test('a page that is kept asks for nothing that it is not made of, and any other for what it likes', async () => {
  notForKept('every resource');
  await expect(showToKeep('lessons/a/', async () => notForKept('every resource'))).rejects.toThrow(
    '/lessons/a/ asks for every resource, and would be kept when that changes.',
  );
  // A page that failed leaves nothing behind for the next.
  notForKept('every resource');
  expect(await showToKeep('lessons/a/', async () => 'shown')).toBe('shown');
});

test('what a page is made of is told by the place that asks for content', async () => {
  tellMakings(async (path) => [path, 'its words']);
  expect(await makingsOf('lessons/a/')).toEqual(['lessons/a/', 'its words']);
});

// What JSON leaves out could change, and the page would be kept.
test.each(kindNames)('all that is known of one of %s stands in JSON', (kind) => {
  const resource = exampleResource(kind);
  expect(JSON.parse(JSON.stringify(resource))).toEqual(resource);
});
