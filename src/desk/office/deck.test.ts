import { describe, expect, it } from 'vitest';
import { relationship } from '../../attachments/samples/office.ts';
import { png } from '../../attachments/samples/pictures.ts';
import { makeDeck, pictureShape, shape } from '../testing/make-deck.ts';
import { CannotBeTaken } from '../understood.ts';
import { readDeck } from './deck.ts';
import { wordsOnPaper } from './paper.ts';

const read = async (...slides: Parameters<typeof makeDeck>[0]) => (await readDeck(makeDeck(slides))).slides;
const words = (slide: { pieces: Parameters<typeof wordsOnPaper>[0] }) => wordsOnPaper(slide.pieces).split('\n');

describe('the words of a slide', () => {
  it('takes the title from its placeholder wherever that stands in the file, and leaves footer and number out', async () => {
    const [slide] = await read({
      title: 'Which number?',
      body: ['Ring 999', '\tor 101'],
      footer: 'Force Z schools team',
    });
    expect(slide).toMatchObject({ title: 'Which number?', isHidden: false, notes: [] });
    expect(words(slide!)).toEqual(['Ring 999', 'or 101']);
    expect(slide!.pieces.map((piece) => piece.is === 'paragraph' && piece.list)).toEqual([
      { ordered: false, depth: 0 },
      { ordered: false, depth: 1 },
    ]);
  });

  it('tells the footer once, beside the slides', async () => {
    const deck = await readDeck(makeDeck([{ footer: 'Force Z' }, { footer: 'Force Z' }]));
    expect(deck.footers).toEqual(['Force Z']);
  });

  it('reads boxes from the top and from the left, and takes the topmost as the title where there is none', async () => {
    const [slide] = await read({
      boxes: [
        { at: [50, 400], lines: ['last'] },
        { at: [500, 200], lines: ['right'] },
        { at: [50, 205], lines: ['left'] },
        { at: [50, 20], lines: ['Lost and found'] },
      ],
    });
    expect(slide!.title).toBe('Lost and found');
    expect(words(slide!)).toEqual(['left', 'right', 'last']);
  });

  it('places what stands in a group, and in a group in it, by the scale of both', async () => {
    const group = (at: number, inner: string) =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${at * 12700}" y="2540000"/><a:ext cx="2540000" cy="2540000"/><a:chOff x="0" y="0"/><a:chExt cx="1270000" cy="1270000"/></a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
    const inside = shape(['second'], '', [60, 10], [30, 10]) + shape(['first'], '', [10, 10], [30, 10]);
    const [slide] = await read({
      title: 'Four steps',
      inner:
        group(350, shape(['fourth'], '', [0, 0], [90, 90])) +
        group(50, inside) +
        shape(['third'], '', [270, 210], [60, 30]),
    });
    expect(words(slide!)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('takes tables with their merged cells once', async () => {
    const [slide] = await read({
      title: 'Plan',
      table: [
        ['Time', 'What'],
        ['10 min', 'Hello\nand welcome'],
      ],
    });
    expect(words(slide!)).toEqual(['Time', 'What', '10 min', 'Hello', 'and welcome']);
  });

  it('keeps notes, and an empty page of notes is none', async () => {
    const slides = await read({ title: 'A', notes: ['SAY: Hello.', ''] }, { title: 'B', notes: [''] });
    expect(slides.map(({ notes }) => wordsOnPaper(notes))).toEqual(['SAY: Hello.', '']);
  });

  it('marks hidden slides and switched-off boxes', async () => {
    const off = shape(['old words']).replace('name="Thing"', 'name="Thing" hidden="1"');
    const deck = await readDeck(
      makeDeck([
        { title: 'Old', isHidden: true },
        { title: 'New', inner: off },
      ]),
    );
    expect(deck.slides.map(({ isHidden }) => isHidden)).toEqual([true, false]);
    expect(deck.hidden).toEqual(['old words']);
    expect(wordsOnPaper(deck.slides[1]!.pieces)).not.toContain('old words');
  });
});

describe('pictures of a slide', () => {
  const bytes = png();
  const relationships = relationship('image', '../media/a.png', false, 'rPic');
  const of = async (slide: Parameters<typeof makeDeck>[0][number]) =>
    (await readDeck(makeDeck([{ ...slide, relationships }], { parts: { 'ppt/media/a.png': bytes } }))).slides[0]!;

  it('come with their alternative text', async () => {
    const slide = await of({ inner: pictureShape('rPic', 'Three shoe prints', true) });
    expect(slide).toMatchObject({
      title: '',
      pieces: [{ is: 'picture', alt: 'Three shoe prints', decorative: false, type: 'png', bytes }],
    });
  });

  it('are the background where they fill the slide behind its words', async () => {
    const slide = await of({ title: 'The case', inner: pictureShape('rPic', undefined, true) });
    expect(slide.pieces).toEqual([]);
    expect(slide.background?.bytes).toEqual(bytes);
  });

  it('that are linked are told', async () => {
    const slide = await of({ title: 'The case', inner: pictureShape('rGone') });
    expect(slide.others).toEqual(['a picture that is linked and not in the file']);
  });
});

describe('what cannot be taken', () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await readDeck(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CannotBeTaken);
    return (error as CannotBeTaken).message;
  };

  it('says why', async () => {
    expect(await refused(new Uint8Array(100_000_001))).toMatch('MB');
    expect(await refused(new Uint8Array(40))).toMatch('not a PowerPoint');
    expect(await refused(makeDeck([]))).toMatch('no slides');
    const doctype = '<!DOCTYPE p [<!ENTITY a "b">]><p/>';
    expect(await refused(makeDeck([{ title: 'A' }], { parts: { 'ppt/slides/slide1.xml': doctype } }))).toMatch(
      'DOCTYPE',
    );
  });

  it('never throws anything else, wherever a byte is changed', async () => {
    const good = makeDeck([{ title: 'A', body: ['b'], notes: ['c'], table: [['d']] }]);
    for (let at = 0; at < good.length; at += 97) {
      const bad = good.slice();
      bad[at] = bad[at]! ^ 0x5a;
      await readDeck(bad).catch((error: unknown) => expect(error).toBeInstanceOf(CannotBeTaken));
    }
  });
});
