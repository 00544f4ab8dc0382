/** Words, pictures and tables: as many slides as they need, nothing smaller than can be read from far away. */
import type { ComposedSlide, Shape, Text } from './composed.ts';
import { slidePlaces } from './places.ts';
import type { Master } from './read-master.ts';
import { placedPicture, roomOf, type Room } from './room.ts';
import type { Line } from './drawing-text.ts';
import type { SlideBody, WallPicture } from './slide-body.ts';
import { gapBelow, pagesOf, tablePages, type Page, type WallTable } from './wall.ts';

/** Of the room, for words above a picture or a table on the same slide. */
const mostAbove = 0.42;
const between = 20;
/** Pictures wider than that stand below the words, and not beside them. */
const wide = 1.5;

/** @returns the slides for one title: one, wherever its content can be read from the back of a hall on one */
export function composeWords(master: Master, title: string, { lines, pictures, tables }: SlideBody): ComposedSlide[] {
  const [picture, ...morePictures] = pictures;
  const [table, ...moreTables] = tables;
  const slides: ComposedSlide[] = [];
  const together = picture
    ? withPicture(master, title, lines, picture)
    : table
      ? withTable(master, title, lines, table)
      : undefined;
  if (together) slides.push(together);
  else if (lines.length > 0 || (!picture && !table)) {
    const room = roomOf(master, 'Words', title);
    const box = room.box(slidePlaces.words);
    slides.push(
      ...pagesOf(lines, box.width, box.height).map((page) =>
        composed(room, page.lines.length === 0 ? [] : [words(room, page)]),
      ),
    );
  }
  for (const each of together && picture ? morePictures : pictures)
    slides.push(alone(roomOf(master, 'Picture', title), each));
  for (const each of together && !picture && table ? moreTables : tables) {
    const room = roomOf(master, 'Table', title);
    const box = room.around([slidePlaces.words, slidePlaces.table]);
    slides.push(
      ...tablePages(each, box.width, box.height).map((page) =>
        composed(room, [{ kind: 'table', place: slidePlaces.table, box, table: page }]),
      ),
    );
  }
  return slides;
}

function composed({ layout, title }: Room, shapes: readonly Shape[]): ComposedSlide {
  return { layout, title, shapes };
}

/** @returns a page of words in the placeholder for them; where it has its own place, nothing is said of it */
function words(room: Room, page: Page, height?: number): Shape {
  const box = room.box(slidePlaces.words);
  const text: Text = { lines: page.lines, size: page.size, after: gapBelow(page.size) };
  const moved = height !== undefined || room.title.box !== undefined;
  return {
    kind: 'text',
    place: slidePlaces.words,
    ...(moved && { box: { ...box, height: height ?? box.height } }),
    text,
  };
}

function alone(room: Room, picture: WallPicture): ComposedSlide {
  return composed(room, placedPicture(picture, room.around([slidePlaces.words, slidePlaces.picture])));
}

/** Words beside a tall picture, or above a wide one; nothing where they do not fit together. */
function withPicture(
  master: Master,
  title: string,
  lines: readonly Line[],
  picture: WallPicture,
): ComposedSlide | undefined {
  if (lines.length === 0) return alone(roomOf(master, 'Picture', title), picture);
  const beside = roomOf(master, 'Words and picture', title, picture);
  const left = beside.box(slidePlaces.words);
  const [narrow, ...more] = pagesOf(lines, left.width, left.height);
  if (picture.width / picture.height < wide && narrow && more.length === 0)
    return composed(beside, [words(beside, narrow), ...beside.picture]);
  const above = roomOf(master, 'Words above a picture', title);
  const room = above.around([slidePlaces.words, slidePlaces.picture]);
  const [page, ...rest] = pagesOf(lines, room.width, room.height * mostAbove);
  if (!page || rest.length > 0) return undefined;
  const below = { ...room, y: room.y + page.height + between, height: room.height - page.height - between };
  return composed(above, [words(above, page, page.height), ...placedPicture(picture, below)]);
}

function withTable(master: Master, title: string, lines: readonly Line[], table: WallTable): ComposedSlide | undefined {
  const room = roomOf(master, 'Table', title);
  const all = room.around([slidePlaces.words, slidePlaces.table]);
  const [page, ...pages] = tablePages(table, all.width, all.height);
  if (!page || pages.length > 0) return undefined;
  if (lines.length === 0) return composed(room, [{ kind: 'table', place: slidePlaces.table, box: all, table: page }]);
  const [text, ...rest] = pagesOf(lines, all.width, all.height * mostAbove);
  const height = page.heights.reduce((sum, each) => sum + each, 0);
  if (!text || rest.length > 0 || text.height + between + height > all.height) return undefined;
  const box = { ...all, y: all.y + text.height + between, height: all.height - text.height - between };
  return composed(room, [
    words(room, text, text.height),
    { kind: 'table', place: slidePlaces.table, box, table: page },
  ]);
}
