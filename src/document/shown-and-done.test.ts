import { expect, it } from 'vitest';
import { readBody } from './body.ts';
import { sheetsDone, slidesShown, together } from './shown-and-done.ts';

const read = (text: string) => readBody(text, '/lessons/be-seen/').document;

it('counts the slides that show a picture, in whatever way', () => {
  const slides = [
    '<Slide title="a">\n\nWords.\n\n</Slide>',
    '<Slide title="b" picture="torch">\n\nWords.\n\n</Slide>',
    '<Slide title="c" layout="choose">\n\n- Yes\n\n  <Picture name="torch" />\n\n- No\n\n</Slide>',
    '<Slide title="d" layout="choose">\n\n- Yes\n- No\n\n</Slide>',
  ];
  expect(slidesShown(read(slides.join('\n\n')))).toEqual({ all: 4, some: 2 });
});

it('counts the sheets that ask for more than writing', () => {
  const sheets = [
    '<Worksheet title="a">\n\nWrite it.\n\n| a | b |\n|---|---|\n| | |\n\n</Worksheet>',
    '<Worksheet title="b">\n\n<Draw>\n\nA hat.\n\n</Draw>\n\n</Worksheet>',
  ];
  expect(sheetsDone(read(sheets.join('\n\n')))).toEqual({ all: 2, some: 1 });
  expect(
    together([
      { all: 2, some: 1 },
      { all: 3, some: 3 },
    ]),
  ).toEqual({ all: 5, some: 4 });
});
