/** The first slide: a title, whom it is for, and its picture. No badge, no crest and no code. */
import { xmlText } from '../paper/xml-text.ts';
import type { ComposedSlide, Shape } from './composed.ts';
import { slidePlaces } from './places.ts';
import type { Master } from './read-master.ts';
import { placedPicture } from './room.ts';
import type { WallPicture } from './slide-body.ts';
import { fitTitle } from './wall.ts';

/** Points of the line below the title. */
const lineSize = 40;

/** @param whom the line below the title, in the words of the interface */
export function openingSlide(master: Master, written: string, whom: string, picture?: WallPicture): ComposedSlide {
  const title = xmlText(written);
  const at = master.layouts.Opening;
  const wide = at.box(slidePlaces.picture);
  const boxOf = (which: 'title' | 'words') => {
    const box = at.box(slidePlaces[which]);
    return picture ? box : { ...box, width: wide.x + wide.width - box.x };
  };
  const titleBox = boxOf('title');
  const { size } = fitTitle(title, 'opening', titleBox.width, picture ? 3 : 2);
  const line: Shape = {
    kind: 'text',
    place: slidePlaces.words,
    ...(picture ? {} : { box: boxOf('words') }),
    text: { lines: [{ level: 0, runs: [{ text: xmlText(whom) }] }], size: lineSize, ours: true },
  };
  return {
    layout: 'Opening',
    title: { text: title, size, ...(picture ? {} : { box: titleBox }) },
    shapes: [line, ...(picture ? placedPicture(picture, wide) : [])],
  };
}
