import { expect, test } from 'vitest';
import { readBody } from '../body.ts';
import { isBlock, type BlockOf } from '../model.ts';
import { inlineText, plainText } from '../plain-text.ts';
import type { Scene } from './scene.ts';
import { slideFaults, slideScenes } from './slide-scenes.ts';

function slide(settings: string, text: string): BlockOf<'Slide'> {
  const { document, refusals } = readBody(`<Slide title="Look" ${settings}>\n\n${text}\n\n</Slide>`, '/lessons/x/');
  expect(refusals).toEqual([]);
  const [block] = document;
  if (!block || !isBlock(block, 'Slide')) throw new Error('No slide was read.');
  return block;
}

/** A scene with plain words for its rich ones. */
function told(scene: Scene): object {
  const { nodes: _, words, ...rest } = scene;
  return JSON.parse(
    JSON.stringify({ ...rest, words: plainText(words) }, (_key, value: unknown) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && 'type' in each)
        ? inlineText(value as Parameters<typeof inlineText>[0])
        : value,
    ),
  ) as object;
}

const scenes = (settings: string, text: string) => {
  const block = slide(settings, text);
  expect(slideFaults(block)).toEqual([]);
  return slideScenes(block).map(told);
};

test('without a layout a slide is its words, and its picture stands apart', () => {
  expect(scenes('picture="phone-chat"', 'One idea.')).toEqual([
    { title: 'Look', layout: 'words', picture: { from: 'shelf', name: 'phone-chat' }, words: 'One idea.' },
  ]);
  expect(scenes('', 'One idea.\n\n<Figure src="a.png" alt="A coat" />')).toEqual([
    { title: 'Look', layout: 'words', picture: { from: 'folder', src: 'a.png', alt: 'A coat' }, words: 'One idea.' },
  ]);
});

test('steps, with a line above or below them', () => {
  expect(scenes('layout="steps"', '1. Stop\n2. **Look**\n\nThen cross.')).toEqual([
    { title: 'Look', layout: 'steps', steps: ['Stop', 'Look'], words: 'Then cross.', wordsBelow: true },
  ]);
  expect(scenes('layout="steps"', 'Each time:\n\n1. Stop\n2. Look')).toEqual([
    { title: 'Look', layout: 'steps', steps: ['Stop', 'Look'], words: 'Each time:' },
  ]);
});

test('a chat: who writes first is on the left', () => {
  expect(scenes('layout="chat"', '- **Rex** Hi\n- **Sam:** Hello\n- **Rex** Which school?')).toEqual([
    {
      title: 'Look',
      layout: 'chat',
      messages: [
        { who: 'Rex', side: 'left', words: 'Hi' },
        { who: 'Sam', side: 'right', words: 'Hello' },
        { who: 'Rex', side: 'left', words: 'Which school?' },
      ],
      words: '',
    },
  ]);
});

test('a profile, panels, heaps, a word, a picture and a timer', () => {
  expect(
    [
      ['layout="profile" picture="profile-fox"', '- Age 10\n- Likes football'],
      ['layout="choose"', 'Which is safe?\n\n- Red\n\n  <Picture name="sign-no" />\n\n- Blue'],
      ['layout="sort" heaps="Share; Keep"', '- My name\n- My pet'],
      ['layout="big-word"', 'Somebody you trust.'],
      ['layout="picture" picture="park"', 'What do you see?'],
      ['layout="timer" minutes="5"', 'Draw your route.'],
    ].flatMap(([settings = '', text = '']) => scenes(settings, text)),
  ).toEqual([
    {
      title: 'Look',
      layout: 'profile',
      picture: { from: 'shelf', name: 'profile-fox' },
      facts: ['Age 10', 'Likes football'],
      words: '',
    },
    {
      title: 'Look',
      layout: 'choose',
      panels: [{ words: 'Red', picture: { from: 'shelf', name: 'sign-no' } }, { words: 'Blue' }],
      words: 'Which is safe?',
    },
    { title: 'Look', layout: 'sort', heaps: ['Share', 'Keep'], things: ['My name', 'My pet'], words: '' },
    { title: 'Look', layout: 'big-word', words: 'Somebody you trust.' },
    { title: 'Look', layout: 'picture', picture: { from: 'shelf', name: 'park' }, words: 'What do you see?' },
    { title: 'Look', layout: 'timer', minutes: 5, words: 'Draw your route.' },
  ]);
});

test('true or false is two scenes: the answer is not on the first', () => {
  const [statement, answer] = scenes('layout="true-or-false" answer="false"', 'Ice is safe.\n\nIt can break.');
  expect(statement).toEqual({ title: 'Look', layout: 'true-or-false', statement: 'Ice is safe.', words: '' });
  expect(answer).toEqual({
    title: 'Look',
    layout: 'answer',
    statement: 'Ice is safe.',
    isTrue: false,
    words: 'It can break.',
  });
});

test.each([
  ['a list', 'layout="steps"', 'Stop, look.'],
  ['numbers', 'layout="steps"', '- Stop\n- Look'],
  ['a second step', 'layout="steps"', '1. Stop'],
  ['fewer steps', 'layout="steps"', '1. a\n2. b\n3. c\n4. d\n5. e\n6. f'],
  ['short lines', 'layout="choose"', '- Red\n\n  and more\n- Blue'],
  ['one line beside the list', 'layout="choose"', 'One.\n\nTwo.\n\n- Red\n- Blue'],
  ['one list', 'layout="choose"', '- Red\n- Blue\n\nAnd\n\n1. Green\n2. Grey'],
  ['a name', 'layout="chat"', '- Hello'],
  ['a message', 'layout="chat"', '- **Rex**'],
  ['room on each side', 'layout="chat"', '- **Rex** a\n- **Rex** b\n- **Rex** c\n- **Rex** d\n- **Rex** e'],
  ['a picture', 'layout="profile"', '- Age 10'],
  ['a picture alone', 'layout="picture"', 'Look.'],
  ['one line', 'layout="picture" picture="park"', 'Look.\n\nAgain.'],
  ['one picture', 'picture="park"', '<Picture name="home" />'],
  ['heaps', 'layout="sort"', '- My name\n- My pet'],
  ['heaps where none are shown', 'heaps="Share; Keep"', 'Words.'],
  ['an answer', 'layout="true-or-false"', 'Ice is safe.\n\nIt is not.'],
  ['a reason', 'layout="true-or-false" answer="false"', 'Ice is safe.'],
  ['a sentence', 'layout="true-or-false" answer="true"', '- Ice'],
  ['a meaning', 'layout="big-word"', '<Picture name="park" />'],
  ['minutes', 'layout="timer"', 'Draw.'],
  ['something to do', 'layout="timer" minutes="5"', '<Picture name="park" />'],
])('what is wrong with %s is told, and every word is still shown', (_, settings, text) => {
  const block = slide(settings, text);
  expect(slideFaults(block).length).toBeGreaterThan(0);
  const [scene, ...more] = slideScenes(block);
  expect(more).toEqual([]);
  expect(scene.layout).toBe('words');
  expect(plainText(scene.words)).toBe(plainText(block.children));
});
