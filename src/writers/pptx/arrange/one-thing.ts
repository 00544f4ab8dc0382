/** One thing to look at: a made-up profile, a word, a picture, the minutes that are left. */
import { xmlText } from '../../paper/xml-text.ts';
import type { Shape } from '../composed.ts';
import { slidePlaces } from '../places.ts';
import { roomOf } from '../room.ts';
import { fitBoxes, fitTitle, pagesOf } from '../wall.ts';
import { inRoom, pageText, plainLine, textIn, wordsLine, type Arrange } from './arranging.ts';

export const arrangeProfile: Arrange<'profile'> = ({ master, title, picture, words }, { facts }) => {
  const room = roomOf(master, 'Profile', title, picture);
  const box = room.box(slidePlaces.words);
  const [page, ...more] = pagesOf([...words, ...facts.map(wordsLine)], box.width, box.height);
  if (!page || more.length > 0) return undefined;
  return {
    layout: room.layout,
    title: room.title,
    shapes: [...room.picture, ...textIn(slidePlaces.words, box, pageText(page))],
  };
};

export const arrangeBigWord: Arrange<'big-word'> = ({ master, title, picture, words }) => {
  const room = roomOf(master, 'Big word', title, picture);
  const box = room.box(slidePlaces.words);
  const [page, ...more] = pagesOf(words, box.width, box.height);
  if (!page || more.length > 0) return undefined;
  const own = room.box(slidePlaces.title);
  const { size, height } = fitTitle(title, 'word', own.width, 1);
  if (height > own.height) return undefined;
  return {
    layout: room.layout,
    title: { text: title, size, box: own },
    shapes: [...textIn(slidePlaces.words, box, pageText(page)), ...room.picture],
  };
};

export const arrangePicture: Arrange<'picture'> = ({ master, title, picture, words }) => {
  if (!picture) return undefined;
  const own = roomOf(master, 'Picture', title);
  const line = own.box(slidePlaces.words);
  const size = fitBoxes(words, line.width, line.height, [36, 32, 28]);
  if (size === undefined) return undefined;
  const room = roomOf(master, 'Picture', title, picture);
  return inRoom(room, [], words.length === 0 ? [] : textIn(slidePlaces.words, line, { lines: words, size }));
};

/** More than these are no row that can be counted. */
const mostDiscs = 30;
export const arrangeTimer: Arrange<'timer'> = ({ master, t, title, picture, words }, { minutes }) => {
  const room = roomOf(master, 'Timer', title, picture);
  const [number, todo] = [room.box(slidePlaces.minutes), room.box(slidePlaces.words)];
  const [page, ...more] = pagesOf(words, todo.width, todo.height);
  if (!page || more.length > 0) return undefined;
  const said = xmlText(t('minutes', { count: minutes }));
  const size = fitBoxes([plainLine(said)], number.width, number.height, [80, 66, 54, 48, 40, 36, 32, 28]);
  if (size === undefined) return undefined;
  const row = { ...number, y: number.y + number.height + 8, height: todo.y - number.y - number.height - 16 };
  const discs: Shape[] = minutes > mostDiscs ? [] : [{ kind: 'discs', box: row, count: minutes, name: said }];
  return inRoom(
    room,
    textIn(slidePlaces.minutes, number, { lines: [plainLine(said)], size, ours: true }),
    discs,
    textIn(slidePlaces.words, todo, pageText(page)),
  );
};
