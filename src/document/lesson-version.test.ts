import { describe, expect, test } from 'vitest';
import { exampleResource } from '../resource/testing/example-resources.ts';
import { readBody } from './body.ts';
import { firstWords, itemsBefore, lessonVersion, lessonVersions, slotOf } from './lesson-version.ts';
import { lessonParts } from './lesson-parts.ts';
import { everyNode, isBlock, type DocumentModel } from './model.ts';
import { plainText } from './plain-text.ts';

const body = `<NightBefore>

- Ring the teacher

</NightBefore>

<Activity title="Hello" minutes="12" part="starter">

<Say>Hello, this is the beginning.</Say>

<NightBefore>

- Find the box

</NightBefore>

</Activity>

<Activity title="Clues" minutes="16" part="main">

<OpenWith>

Hello, we look at clues. I can't keep a secret.

<Slide title="Three words">Pause.</Slide>

</OpenWith>

<Say>Here are the clues.</Say>

<NightBefore>

- Cut the clues

</NightBefore>

</Activity>

<Activity title="Cards" minutes="14" part="main">

<OpenWith>Hello, we look at cards.</OpenWith>

Talk about the cards.

</Activity>

<Activity title="Goodbye" minutes="4" part="plenary">

<Say without="Cards">Nobody saw a card.</Say>

<Note kind="tip" without="Clues; Goodbye">Say what the clues were.</Note>

<Say>Goodbye.</Say>

</Activity>

<Worksheet title="Worksheet 1" for="Clues; Cards">Write.</Worksheet>

<Answers>Right.</Answers>

<Worksheet title="Worksheet 2" for="Hello">Write.</Worksheet>

<Answers>Also right.</Answers>

<Card title="1. A card" for="Cards">Words.</Card>

<Card title="2. Another">Words.</Card>
`;
const { document, refusals } = readBody(body, '/lessons/x/');
const { frontMatter } = exampleResource('lessons', {
  frontMatter: {
    outcomes: ['say hello', { text: 'find clues', for: ['Clues'] }],
    kit: [
      { item: 'A screen', from: 'school' },
      { item: 'copies of worksheet 2', per: 'child', from: 'police', for: ['Hello'] },
      { item: 'cards', count: 2, per: 'group', from: 'police', for: ['Cards'] },
    ],
    teacher: { before: ['Read the plan.', { text: 'Cut the cards.', for: ['Cards'] }], after: ['Ask.'] },
  },
});
const version = (slot?: number) => lessonVersion(document, frontMatter, slot);
const activities = (nodes: DocumentModel) =>
  nodes.flatMap((node) => (isBlock(node, 'Activity') ? [node.settings.title] : []));
const titlesOf = (nodes: DocumentModel, name: 'Worksheet' | 'Card' | 'Slide') =>
  [...everyNode(nodes)].flatMap((node) => (isBlock(node, name) ? [node.settings.title] : []));

test('the example is a page without faults', () => expect(refusals).toEqual([]));

test('a lesson has its shorter versions and the whole, each in the slot it fits', () => {
  expect(lessonVersions(document, frontMatter).map((each) => [each.slot, each.minutes, slotOf(each)])).toEqual([
    [20, 20, 20],
    [40, 32, 40],
    [undefined, 46, 60],
  ]);
  expect(() => version(15)).toThrow('no version of 15 minutes');
});

describe('what is said first', () => {
  const first = (slot?: number) => plainText(firstWords(version(slot).document)!.children);
  test('the words to open with, where the first activity was left out, with their slides', () => {
    expect(activities(version(20).document)).toEqual(['Clues', 'Goodbye']);
    expect(first(20)).toBe("Hello, we look at clues. I can't keep a secret.");
    expect(titlesOf(version(20).document, 'Slide')).toEqual(['Three words']);
  });
  test('else the words of the lesson, and no words to open with', () => {
    for (const slot of [40, undefined]) {
      expect(first(slot)).toBe('Hello, this is the beginning.');
      expect([...everyNode(version(slot).document)].some((node) => isBlock(node, 'OpenWith'))).toBe(false);
      expect(titlesOf(version(slot).document, 'Slide')).toEqual([]);
    }
  });
});

test('what makes up for an activity stands only where that one was left out', () => {
  const said = (slot?: number) => plainText(version(slot).document);
  expect([20, 40, undefined].map((slot) => said(slot).includes('Nobody saw a card.'))).toEqual([true, true, false]);
  expect([20, 40, undefined].map((slot) => said(slot).includes('Say what the clues were.'))).toEqual([
    false,
    false,
    false,
  ]);
  const [say] = version(20).document.flatMap((node) =>
    isBlock(node, 'Activity') ? node.children.filter((child) => isBlock(child, 'Say')) : [],
  );
  expect(say!.settings).toEqual({});
});

test('sheets with their answers, and cards, that only a left-out activity uses are left out', () => {
  const { worksheets, cards } = lessonParts(version(20).document);
  expect(worksheets.map(({ worksheet }) => worksheet.settings.title)).toEqual(['Worksheet 1']);
  expect(plainText(version(20).document)).not.toContain('Also right');
  expect(cards.map(({ settings }) => settings.title)).toEqual(['2. Another']);
  expect(titlesOf(version().document, 'Worksheet')).toEqual(['Worksheet 1', 'Worksheet 2']);
  expect(titlesOf(version().document, 'Card')).toEqual(['1. A card', '2. Another']);
});

test('the night before is gathered, for the activities that stay', () => {
  const told = (slot?: number) => itemsBefore(version(slot).document).map((item) => plainText(item));
  expect(told(20)).toEqual(['Ring the teacher', 'Cut the clues']);
  expect(told()).toEqual(['Ring the teacher', 'Find the box', 'Cut the clues']);
  // The page, which shows all, finds the same in the text as it was written.
  expect(itemsBefore(document).map((item) => plainText(item))).toEqual(told());
  expect(lessonParts(document).opening).toEqual([]);
});

test('lines of kit, outcomes and teacher follow their activities, as plain text', () => {
  expect(version(20).frontMatter).toMatchObject({
    outcomes: ['say hello', 'find clues'],
    kit: [{ item: 'A screen' }],
    teacher: { before: ['Read the plan.'], after: ['Ask.'] },
  });
  expect(version().frontMatter.kit).toHaveLength(3);
  expect(version().frontMatter.teacher.before).toEqual(['Read the plan.', 'Cut the cards.']);
});

test('a document with none of this stays the same, node for node', () => {
  const plain = readBody('Before.\n\n<Activity title="A" minutes="20" part="main">\n\nHello\n\n</Activity>\n', '/x/');
  expect(lessonVersion(plain.document, frontMatter).document).toEqual(plain.document);
});

test('what makes up for an activity is looked for in lists, quotes and notes, too', () => {
  const deep = readBody(
    body.replace(
      '<Say>Goodbye.</Say>',
      '- One thing more.\n- <Say without="Cards">No card in a list.</Say>\n\n> <Note kind="tip" without="Cards">No card in a quote.</Note>\n\n<Note kind="tip">\n\nAlways.\n\n<Say without="Cards">No card in a note.</Say>\n\n</Note>\n',
    ),
    '/lessons/x/',
  );
  expect(deep.refusals).toEqual([]);
  const said = (slot?: number) => plainText(lessonVersion(deep.document, frontMatter, slot).document);
  const missed = lessonVersions(deep.document, frontMatter).find(({ leftOut }) => leftOut.includes('Cards'))!;
  for (const place of ['list', 'quote', 'note']) {
    expect(said(missed.slot)).toContain(`No card in a ${place}.`);
    expect(said()).not.toContain(`No card in a ${place}.`);
  }
  expect(said()).toContain('One thing more.');
  expect(said()).toContain('Always.');
  // No word of another activity is left to say why it is there.
  expect(JSON.stringify(missed.document)).not.toContain('"without"');
});
