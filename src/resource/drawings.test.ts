import { expect, it } from 'vitest';
import { drawingsNamed } from '../document/drawings.ts';
import type { Block, BlockOf } from '../document/model.ts';
import { drawingsFrom, drawingsInOneColour } from './drawings.ts';
import { examplePage, exampleResource } from './testing/example-resources.ts';
import { versionOf } from './version-of.ts';

const picture = (name: string): BlockOf<'Picture'> => ({
  type: 'block',
  name: 'Picture',
  line: 1,
  settings: { name, caption: undefined },
  children: [],
});
const card = (name: string): Block => ({
  type: 'block',
  name: 'Card',
  line: 1,
  settings: { title: 'Look', for: undefined, picture: name },
  children: [picture('girl-with-plaits')],
});
const lesson = {
  frontMatter: { picture: 'pcso', vocabulary: [{ word: 'glasses', meaning: 'to see', picture: 'boy-with-glasses' }] },
  document: [card('pcso')],
};

it('a resource has every drawing that it names, wherever it names it, once', () => {
  const { drawings } = exampleResource('lessons', lesson);
  expect(Object.keys(drawings).sort()).toEqual(['boy-with-glasses', 'girl-with-plaits', 'pcso']);
  expect(drawings.pcso).toMatchObject({
    name: 'pcso',
    width: 200,
    height: 300,
    shows: expect.stringContaining('police community support officer'),
    svg: expect.stringMatching(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 200 300">/),
  });
});

it('they are told in the language of the resource', () => {
  const { drawings } = exampleResource('lessons', { ...lesson, lang: 'cy', beside: [examplePage('lessons')] });
  expect(drawings['girl-with-plaits']!.shows).toBe('Merch â dwy bleth, yn codi llaw');
});

it('a version of a lesson and a lesson of a programme have theirs', () => {
  const named = ['boy-with-glasses', 'girl-with-plaits', 'pcso'];
  expect(Object.keys(versionOf(exampleResource('lessons', lesson)).resource.drawings).sort()).toEqual(named);
  const programme = exampleResource('programmes', { beside: [examplePage('lessons', lesson)] });
  expect(Object.keys(programme.lessons[0]!.drawings).sort()).toEqual(named);
});

it('what is not on the shelf is left out, so that a writer can say where it was asked for', () => {
  expect(exampleResource('lessons', { document: [picture('unicorn'), picture('toString')] }).drawings).toEqual({});
});

it('children who answer with faces are given them, and a map squares to draw on', () => {
  const settings = { of: '5' } as const;
  const names = ['face-happy', 'face-ok', 'face-unsure', 'face-worried', 'face-sad'];
  const page = examplePage('lessons', {
    document: [{ type: 'block', name: 'Faces', line: 1, settings, children: [] }],
  });
  expect(drawingsNamed(page.data!, page.document)).toEqual(names);
  const map: Block = { type: 'block', name: 'Map', line: 1, settings: { picture: undefined }, children: [] };
  expect(drawingsNamed(page.data!, [map])).toEqual(['outline-map-grid']);
});

it('in one colour they are the same but for their colours', () => {
  const drawings = drawingsFrom(['pcso'], new Map([['pcso', '<svg><path fill="#ffe100"/></svg>']]), 'en');
  expect(drawingsInOneColour(drawings).pcso).toEqual({ ...drawings.pcso, svg: '<svg><path fill="#ffffff"/></svg>' });
});
