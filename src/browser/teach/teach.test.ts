import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../document/model.ts';
import { phrasesNamed } from '../../i18n/index.ts';
import { blocks, type BlockName } from '../../schema/blocks.ts';
import { exampleEvidence } from '../../resource/testing/example-resources.ts';
import type { LessonFile } from '../../tools/lesson-file.ts';
import { Nodes } from '../../writers/page/nodes.tsx';
import { InPlace } from '../../writers/page/place.ts';
import { actionFor, type Pressed } from './keys.ts';
import { placeOfLesson } from './lesson-place.ts';
import { firstWordsFirst, partsOfActivity } from './parts.ts';
import { lessonWords } from './phrases.ts';

const text = (value: string): Node => ({ type: 'paragraph', line: 0, children: [{ type: 'text', value }] });
const block = (name: BlockName, settings: object = {}, ...children: Node[]) =>
  ({ type: 'block', name, line: 0, settings, children }) as Node;

describe('a key', () => {
  const pressed = (key: string, more: Partial<Pressed> = {}) =>
    actionFor({ key, modified: false, onControl: false, atEnd: true, ...more });

  it('of a clicker or a keyboard goes on and back, and Escape leads to the list', () => {
    expect(['PageDown', 'ArrowRight', ' '].map((key) => pressed(key))).toEqual(['next', 'next', 'next']);
    expect(['PageUp', 'ArrowLeft'].map((key) => pressed(key))).toEqual(['back', 'back']);
    expect(pressed('Escape')).toBe('list');
  });

  it('is left to the browser where it does something else there', () => {
    expect(pressed(' ', { onControl: true })).toBeUndefined();
    expect(pressed(' ', { atEnd: false })).toBeUndefined();
    expect(pressed('ArrowLeft', { modified: true })).toBeUndefined();
    expect(['ArrowDown', 'Tab', 'Enter', 'a'].map((key) => pressed(key))).toEqual(Array(4).fill(undefined));
  });
});

describe('the parts of an activity', () => {
  const [slide, second, say, ask] = [
    block('Slide', { title: '1' }),
    block('Slide', { title: '2' }),
    block('Say'),
    block('Ask'),
  ];

  it('begin with their slides, in the order of the lesson', () => {
    expect(partsOfActivity([say!, slide!, second!, ask!, text('End')])).toEqual([
      { slides: [], nodes: [say] },
      { slides: [slide, second], nodes: [ask, text('End')] },
    ]);
    expect(partsOfActivity([])).toEqual([]);
  });

  it('of the first one have the first words before everything', () => {
    const other = block('Say', {}, text('Then'));
    expect(firstWordsFirst([text('Stand up.'), slide!, say!, other])).toEqual([say, text('Stand up.'), slide, other]);
    expect(firstWordsFirst([text('Look.')])).toEqual([text('Look.')]);
  });
});

it('the page hands over every word that an activity can make the page writer say', () => {
  const finding = exampleEvidence();
  const drawings = { torch: { name: 'torch', width: 300, height: 300, shows: 'Fflachlamp' } };
  const findings = { [finding.id]: finding };
  const lesson = { id: 'x', lang: 'cy', findings, drawings, attachments: [] } as unknown as LessonFile;
  const words = phrasesNamed('en', lessonWords);
  const settings = {
    title: 'Title',
    kind: 'tip',
    finding: finding.id,
    src: 'a.png',
    alt: 'A',
    file: 'a.pdf',
    name: 'torch',
  };
  const inActivity = (Object.keys(blocks) as BlockName[]).filter((name) =>
    (blocks[name].inside as readonly string[]).includes('Activity'),
  );
  const nodes = [
    ...inActivity.filter((name) => name !== 'OpenWith').map((name) => block(name, settings, text('Words'))),
    ...['safeguarding', 'inclusion'].map((kind) => block('Note', { kind }, text('Words'))),
    block('Ask', {}, text('Why?'), text('Because.')),
  ];
  const shown = render(h(InPlace, { value: placeOfLesson(lesson, words, '/base'), children: h(Nodes, { nodes }) }));
  expect(shown).toContain('/base/lessons/x/a.png');
  expect(shown).toContain('src="/base/pictures/torch.svg" width="300" height="300" alt="Fflachlamp"');
  expect(shown.length).toBeGreaterThan(1000);
});
