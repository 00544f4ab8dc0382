/** What children do on a sheet, as the template draws it: in the order of the sheet, without what belongs together. */
import { facesOf } from '../../document/drawings.ts';
import type { BlockOf, Inline, Node } from '../../document/model.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import { chooseOf, labelOf, listOf, matchOf, sortOf } from '../../document/sheet-blocks.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { SetDrawing } from './drawing.ts';
import { emptySquares, withFineLines, withNumbers } from '../../resource/sheet-drawings.ts';
import { chooseWords } from '../../resource/sheet-words.ts';
import { acrossOf, drawHeights, frameHeight, heapRoom, mapHeight } from '../paper/sheet-measures.ts';

/** What the parts of a sheet are arranged with. */
export interface Arranging {
  readonly nodes: (nodes: readonly Node[]) => readonly object[];
  /** @throws WriterError where the resource has no such drawing */
  readonly shelf: (name: string, line: number) => ShelfDrawing;
  readonly set: (drawing: Pick<ShelfDrawing, 'svg' | 'width' | 'height'>, alt: string) => SetDrawing;
  readonly t: Translate;
  /** Of the type, to that which most sheets have. */
  readonly scale: () => number;
}

type SheetPart = 'Draw' | 'Match' | 'Sort' | 'Frames' | 'Faces' | 'Choose' | 'Label' | 'Map';

/** Nothing of a block is handed on but what its part says: not its own words in their own order. */
const nothingElse = { children: [] } as const;

export function sheetDressings({ nodes, shelf, set, t, scale }: Arranging): {
  readonly [Name in SheetPart]: (block: BlockOf<Name>) => object;
} {
  const words = (inlines: readonly Inline[], line: number) =>
    inlineText(inlines).trim() === '' ? [] : nodes([{ type: 'paragraph', line, children: inlines }]);
  const around = ({ before, after }: { before: readonly Node[]; after: readonly Node[] }) => ({
    ...nothingElse,
    before: nodes(before),
    after: nodes(after),
  });
  const shown = (name: string, line: number) => {
    const drawing = shelf(name, line);
    return set(drawing, drawing.shows);
  };
  const outlined = (name: string, height: number, line: number) => {
    const drawing = shelf(name, line);
    return set({ ...drawing, svg: withFineLines(drawing, scale() * height) }, drawing.shows);
  };
  const list = (block: BlockOf<'Frames' | 'Faces' | 'Map'>) => {
    const part = listOf(block.children);
    return { ...around(part), items: part.items.map(nodes) };
  };
  return {
    Draw: ({ children, settings: { outline, size = 'half' }, line }) => ({
      ...nothingElse,
      before: nodes(children),
      height: size === 'page' ? null : drawHeights[size],
      drawing: outline === undefined ? null : outlined(outline, drawHeights[size], line),
    }),
    Match: (block) => {
      const part = matchOf(block);
      const length = (all: readonly (readonly Inline[])[]) =>
        Math.max(0, ...all.map((each) => inlineText(each).length));
      const [left, right] = [length(part.left), length(part.right)];
      // Neither side narrower than two thirds of the other, so that both keep room for a pencil.
      const share = Math.min(0.6, Math.max(0.4, left / Math.max(1, left + right)));
      return {
        ...around(part),
        heads: part.heads.map((head) => words(head, block.line)),
        left: part.left.map((each) => words(each, block.line)),
        right: part.right.map((each) => words(each, block.line)),
        shares: [share, 1 - share],
      };
    },
    Sort: (block) => {
      const part = sortOf(block);
      const longest = scale() * Math.max(0, ...part.things.map((each) => inlineText(each).length));
      return {
        ...around(part),
        heaps: part.heaps,
        things: part.things.map((each) => words(each, block.line)),
        numbered: part.numbered,
        columns: longest > 60 ? 1 : longest > 24 ? 2 : 3,
        ...heapRoom(part.heaps.length, part.things.length),
      };
    },
    Frames: (block) => {
      const part = list(block);
      const count = part.items.length;
      const height = frameHeight(count);
      return { ...part, across: acrossOf('Frames', count), height, bubbles: block.settings.bubbles === 'yes' };
    },
    Faces: (block) => ({
      ...list(block),
      faces: facesOf[block.settings.of ?? '3'].map((name) => shown(name, block.line)),
    }),
    Choose: (block) => {
      const part = chooseOf(block);
      return {
        ...around(part),
        across: acrossOf('Choose', part.options.length),
        options: part.options.map(({ nodes: about, picture }) => ({
          nodes: nodes(about),
          drawing: picture === undefined ? null : shown(picture, block.line),
        })),
        most: chooseWords(part.most, t),
      };
    },
    Label: (block) => {
      const found = shelf(block.settings.picture, block.line);
      const { points = [], shows } = found;
      const part = labelOf(
        block,
        points.map((point) => point.shows),
      );
      return {
        ...around(part),
        items: part.items.map((item) => words([{ type: 'text', value: plainText(item) }], block.line)),
        count: points.length,
        drawing: set({ ...found, svg: withNumbers(found) }, t('sheet.label.alt', { shows, count: points.length })),
      };
    },
    Map: (block) => ({
      ...list(block),
      drawing:
        block.settings.picture === undefined
          ? set(emptySquares, t('sheet.map.alt'))
          : outlined(block.settings.picture, mapHeight, block.line),
    }),
  };
}
