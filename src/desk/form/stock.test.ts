import { expect, test } from 'vitest';
import { exampleLibrary } from '../../checks/examples.ts';
import { freshBlock, insertedNode, withSetting } from './edit.ts';
import { choicesFor, emptyStock, foundIn, stockFrom } from './stock.ts';

const page = { 'lessons/be-seen/en.mdx': '---\n---\n\n## Look\n' };
const stock = stockFrom({ ...exampleLibrary, ...page }, { 'lessons/be-seen': 'Be seen in the dark' });
const body = withSetting(insertedNode([], [0], freshBlock('Activity')), [0], 'title', ' Look ');
const draft = { kind: 'lessons', id: 'a', lang: 'en', frontMatter: {}, body, files: [] } as const;

test('lists by the names that people know, pages by their titles where these are known', () => {
  expect(choicesFor('topics', stock, draft)).toContainEqual(expect.objectContaining({ id: 'road-safety' }));
  expect(choicesFor('lessons', stock, draft)).toContainEqual({ id: 'be-seen', name: 'Be seen in the dark', about: '' });
  expect(choicesFor('shown', stock, draft).map(({ id }) => id)).toContain('lessons/be-seen');
  expect(choicesFor('drawings', stock, draft)).toContainEqual({ id: 'torch', name: 'Torch', about: '' });
});

test('in Welsh by the Welsh names, where there are some', () => {
  const topics = '- { id: road-safety, name: Road safety, nameCy: Diogelwch ar y ffyrdd, summary: Walking. }\n';
  const welsh = stockFrom({ ...exampleLibrary, 'reference/topics.yaml': topics }, {}, 'cy');
  expect(choicesFor('topics', welsh, draft)).toEqual([
    { id: 'road-safety', name: 'Diogelwch ar y ffyrdd', about: 'Walking.' },
  ]);
});

test('activities and files are those of the draft', () => {
  expect(choicesFor('activities', stock, draft)).toEqual([{ id: 'Look', name: 'Look', about: '' }]);
  const files = [{ name: 'map.png', bytes: new Uint8Array() }];
  expect(choicesFor('files', stock, { ...draft, files }).map(({ id }) => id)).toEqual(['map.png']);
});

test('a search finds every word anywhere, what begins with it first; without a word, all', () => {
  const choices = ['Safe roads', 'Road safety', 'Fire'].map((name) => ({ id: name, name, about: '' }));
  expect(foundIn(choices, 'ROAD').map(({ name }) => name)).toEqual(['Road safety', 'Safe roads']);
  expect(foundIn(choices, 'road fire')).toEqual([]);
  expect(foundIn(choices, ' ')).toEqual(choices);
});

test('without the published lists there is nothing to choose from, and nothing stops', () => {
  expect(choicesFor('topics', emptyStock, draft)).toEqual([]);
});
