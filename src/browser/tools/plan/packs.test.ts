import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { planSchema } from '../../../schema/force-file.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { packsOf, zipOfPacks } from './packs.ts';

const lesson = (id: string, bytes?: number) => ({
  ...{ id, title: id.toUpperCase(), minutes: 40, summary: '', address: `/lessons/${id}/` },
  ...{ years: [5], topics: [], aims: [], curriculum: [] },
  ...(bytes !== undefined && { pack: { href: `/${id}.zip`, bytes } }),
});
const plan = planSchema.parse({
  id: 'one',
  title: 'One',
  sessions: [{ lesson: 'b' }, {}, { lesson: 'a' }, { lesson: 'b' }, { lesson: 'none' }, { lesson: 'gone' }],
});
const packs = packsOf(planRows(plan, { lessons: [lesson('a', 10), lesson('b', 20), lesson('none')] }));
const from = (files: Record<string, string>) => (href: string) => {
  const text = files[href];
  return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
};

test('each lesson of the plan has its pack once, in the order of the plan', () => {
  expect(packs.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['01-b.zip', 20],
    ['03-a.zip', 10],
  ]);
});

test('they are put into one zip, and what is done is told', async () => {
  const told: number[] = [];
  const { zip, failed } = await zipOfPacks(packs, from({ '/a.zip': 'AA', '/b.zip': 'BB' }), (done) => told.push(done));
  const files = Object.entries(unzipSync(zip!)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(files).toEqual([
    ['01-b.zip', 'BB'],
    ['03-a.zip', 'AA'],
  ]);
  expect([failed, told]).toEqual([[], [1, 2]]);
});

test('what did not come is named; where nothing came there is no zip', async () => {
  const some = await zipOfPacks(packs, from({ '/a.zip': 'AA' }), () => {});
  expect([Object.keys(unzipSync(some.zip!)), some.failed]).toEqual([['03-a.zip'], ['B']]);
  const none = await zipOfPacks(
    packs,
    () => Promise.reject(new TypeError('offline')),
    () => {},
  );
  expect(none).toEqual({ zip: undefined, failed: ['B', 'A'] });
});
