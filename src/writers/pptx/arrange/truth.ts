/** Something that is true or false; on the next slide which it is, and why. */
import type { Box } from '../box.ts';
import type { Text } from '../composed.ts';
import { spread } from '../grid.ts';
import { slidePlaces } from '../places.ts';
import { roomOf } from '../room.ts';
import { fitBoxes, pagesOf } from '../wall.ts';
import { between, inRoom, pageText, plainLine, textIn, wordsLine, type Arrange } from './arranging.ts';

export const arrangeStatement: Arrange<'true-or-false'> = ({ master, t, title, picture }, { statement }) => {
  const room = roomOf(master, 'True or false', title, picture);
  const box = room.box(slidePlaces.words);
  const size = fitBoxes([wordsLine(statement)], box.width, box.height, [54, 48, 44, 40, 36, 32, 28]);
  if (size === undefined) return undefined;
  const row = { ...room.around([slidePlaces.isTrue, slidePlaces.isFalse]), x: box.x, width: box.width };
  const [yes, no] = spread(row, 2, 2, between) as [Box, Box];
  const say = (text: string): Text => ({ lines: [plainLine(text)], size: 48, ours: true });
  return inRoom(
    room,
    textIn(slidePlaces.words, box, { lines: [wordsLine(statement)], size }),
    textIn(slidePlaces.isTrue, yes, say(t('slide.true'))),
    textIn(slidePlaces.isFalse, no, say(t('slide.false'))),
  );
};

export const arrangeAnswer: Arrange<'answer'> = ({ master, t, title, picture, words }, { statement, isTrue }) => {
  const room = roomOf(master, 'Answer', title, picture);
  const said = room.box(slidePlaces.words);
  const size = fitBoxes([wordsLine(statement)], said.width, said.height, [36, 32, 28]);
  const why = room.box(slidePlaces.why);
  const [page, ...more] = pagesOf(words, why.width, why.height);
  if (size === undefined || !page || more.length > 0) return undefined;
  const verdict = isTrue ? slidePlaces.isTrue : slidePlaces.isFalse;
  const narrow = master.layouts.Answer.box(verdict).width;
  return inRoom(
    room,
    textIn(slidePlaces.words, said, { lines: [wordsLine(statement)], size }),
    textIn(
      verdict,
      { ...room.box(verdict), width: narrow },
      { lines: [plainLine(t(isTrue ? 'slide.true' : 'slide.false'))], size: 48, ours: true },
    ),
    textIn(slidePlaces.why, why, pageText(page)),
  );
};
