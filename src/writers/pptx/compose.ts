/** Which content goes onto which slide, and where. Points throughout. */
import type { Line } from './drawing-text.ts';
import type { SlideBody, WallPicture } from './slide-body.ts';
import { fitInto } from '../paper/picture.ts';
import {
  across,
  fitTitle,
  gapBelow,
  leastSize,
  pagesOf,
  tablePages,
  wall,
  type Page,
  type TablePage,
  type Title,
} from './wall.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One slide as it will be written. */
export interface ComposedSlide {
  readonly title: string;
  readonly titleSize: number;
  readonly titleBox: Box;
  readonly text?: Page & { readonly box: Box };
  readonly picture?: WallPicture & { readonly box: Box };
  readonly table?: TablePage & { readonly box: Box };
}

/** Of the room, for words above a picture or a table on the same slide. */
const mostAbove = 0.42;
/** Of the width, for words beside a picture. */
const beside = 0.44;
const between = 20;

/** @returns the slides for one title: one, wherever its content can be read from the back of a hall on one */
export function composeSlides(title: string, { lines, pictures, tables }: SlideBody): ComposedSlide[] {
  const fitted = fitTitle(title, 'slide', 2);
  const titleBox = boxOfTitle(fitted);
  const top = titleBox.y + titleBox.height + wall.gap;
  const room: Box = { x: wall.side, y: top, width: across, height: wall.height - wall.bottom - top };
  const base = { title, titleSize: fitted.size, titleBox };
  const [picture, ...morePictures] = pictures;
  const [table, ...moreTables] = tables;
  const slides: ComposedSlide[] = [];
  const together = picture
    ? withPicture(lines, picture, room)
    : table
      ? withTable(lines, tablePages(table, room.height), room)
      : undefined;
  if (together) slides.push({ ...base, ...together });
  else if (lines.length > 0 || (!picture && !table))
    slides.push(...pagesOf(lines, room.width, room.height).map((page) => ({ ...base, text: { ...page, box: room } })));
  for (const each of together && picture ? morePictures : pictures)
    slides.push({ ...base, picture: placed(each, room) });
  for (const each of together && !picture && table ? moreTables : tables)
    slides.push(...tablePages(each, room.height).map((page) => ({ ...base, table: { ...page, box: room } })));
  return slides;
}

export function boxOfTitle({ height }: Title): Box {
  return { x: wall.side, y: wall.top, width: across, height };
}

/** Words beside a tall picture, or above a wide one; nothing where they do not fit together. */
function withPicture(
  lines: readonly Line[],
  picture: WallPicture,
  room: Box,
): Pick<ComposedSlide, 'text' | 'picture'> | undefined {
  if (lines.length === 0) return { picture: placed(picture, room) };
  const left: Box = { ...room, width: room.width * beside };
  const right: Box = { ...room, x: left.x + left.width + between, width: room.width - left.width - between };
  const [narrow, ...more] = pagesOf(lines, left.width, room.height);
  if (picture.width / picture.height < 1.4 && narrow && more.length === 0)
    return { text: { ...narrow, box: left }, picture: placed(picture, right) };
  const [wide, ...rest] = pagesOf(lines, room.width, room.height * mostAbove);
  if (!wide || rest.length > 0) return undefined;
  return { text: { ...wide, box: { ...room, height: wide.height } }, picture: placed(picture, below(room, wide)) };
}

function withTable(
  lines: readonly Line[],
  pages: readonly TablePage[],
  room: Box,
): Pick<ComposedSlide, 'text' | 'table'> | undefined {
  const [page] = pages;
  if (!page || pages.length > 1) return undefined;
  if (lines.length === 0) return { table: { ...page, box: room } };
  const [text, ...rest] = pagesOf(lines, room.width, room.height * mostAbove);
  if (
    !text ||
    rest.length > 0 ||
    text.height + between + page.heights.reduce((sum, each) => sum + each, 0) > room.height
  )
    return undefined;
  return { text: { ...text, box: { ...room, height: text.height } }, table: { ...page, box: below(room, text) } };
}

function below(room: Box, { height }: Page): Box {
  return { ...room, y: room.y + height + between, height: room.height - height - between };
}

/** In the middle of its room, with space for its caption. */
function placed(picture: WallPicture, room: Box): WallPicture & { box: Box } {
  const forCaption = picture.caption === undefined ? 0 : leastSize * 1.2 + gapBelow(leastSize);
  const size = fitInto(picture, { width: room.width, height: room.height - forCaption });
  return {
    ...picture,
    box: { x: room.x + (room.width - size.width) / 2, y: room.y, width: size.width, height: size.height },
  };
}
