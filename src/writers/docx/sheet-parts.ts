/** What children do on a sheet, in Word: in the order of the sheet, without what belongs together. */
import type { ImageRun } from 'docx';
import { AlignmentType, BorderStyle, TextRun } from 'docx';
import { facesOf } from '../../document/drawings.ts';
import type { BlockOf, Inline, Node } from '../../document/model.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import { chooseOf, labelOf, listOf, matchOf, sortOf } from '../../document/sheet-blocks.ts';
import { emptySquares, withFineLines, withNumbers } from '../../resource/sheet-drawings.ts';
import { chooseWords } from '../../resource/sheet-words.ts';
import { acrossOf, drawHeights, frameHeight, heapRoom, mapHeight } from '../paper/sheet-measures.ts';
import { ink, millimetre } from './house-style.ts';
import { frameRun, inlineRuns, plainRun } from './inlines.ts';
import { inTurn } from './in-turn.ts';
import type { Manuscript, WriteNodes } from './manuscript.ts';
import { drawingFrom, drawingRun, pixel } from './picture.ts';
import { indented, spacer, type Piece, type Room } from './pieces.ts';
import { boxSide, boxTable, columnsIn, type Box, type BoxRow } from './sheet-table.ts';
import { writingLines } from './writing-lines.ts';

type Writer<Name extends SheetPart> = (
  m: Manuscript,
  node: BlockOf<Name>,
  room: Room,
  writeNodes: WriteNodes,
) => Promise<Piece[]>;
type SheetPart = 'Draw' | 'Match' | 'Sort' | 'Frames' | 'Faces' | 'Choose' | 'Label' | 'Map';

const inside = (width: number): Room => ({ left: 0, width: width - 2 * boxSide });
const scaleOf = ({ writingRoom: { scale = 1 } }: Manuscript) => scale;
const empty: Box = { pieces: [], framed: false };

/** @returns the same nodes, the first of their paragraphs with a number before it */
function numberedFrom(nodes: readonly Node[], number: number): readonly Node[] {
  const [first, ...rest] = nodes;
  const before: Inline = { type: 'text', value: `${number}. ` };
  return first?.type === 'paragraph'
    ? [{ ...first, children: [before, ...first.children] }, ...rest]
    : [{ type: 'paragraph', line: first?.line ?? 1, children: [before] }, ...nodes];
}

/** Pixels of docx. */
const inPixels = (millimetres: number) => (millimetres * millimetre) / pixel;

/** A picture in the middle of a line of its own. */
async function alone(
  m: Manuscript,
  shown: Parameters<typeof drawingRun>[1],
  height: number,
  room: Room,
): Promise<Piece> {
  const most = { width: room.width / pixel, height: inPixels(height) };
  return {
    ...indented(room),
    spacing: { before: 120, after: 120 },
    keepNext: true,
    alignment: AlignmentType.CENTER,
    children: [await drawingRun(m, shown, most)],
  };
}

/** @returns an outline of the shelf for a room so high, in millimetres */
function outlined(m: Manuscript, name: string, height: number, line: number): ReturnType<typeof drawingFrom> {
  const drawing = drawingFrom(m, name, line);
  return { ...drawing, svg: withFineLines(drawing, height) };
}

export const sheetPartWriters: { readonly [Name in SheetPart]: Writer<Name> } = {
  Draw: async (m, { children, settings: { outline, size = 'half' }, line }, room, writeNodes) => {
    const height = scaleOf(m) * drawHeights[size];
    const about = (await writeNodes(m, children, room)).map(withNext);
    if (outline !== undefined)
      return [...about, await alone(m, outlined(m, outline, height, line), height, room), spacer];
    return [...about, boxTable([{ boxes: [{ pieces: [], framed: true }], height }], [room.width], room), spacer];
  },

  Match: async (m, node, room, writeNodes) => {
    const part = matchOf(node);
    const dot = () => new TextRun({ text: '●', size: 20, color: ink('ink') });
    const gap = 36 * millimetre;
    const dots = 9 * millimetre;
    const lengths = [part.left, part.right].map((all) => Math.max(1, ...all.map((each) => inlineText(each).length)));
    const share = Math.min(0.6, Math.max(0.35, lengths[0]! / (lengths[0]! + lengths[1]!)));
    const words = room.width - gap - 2 * dots;
    const widths = [words * share, dots, gap, dots, words * (1 - share)].map(Math.floor);
    const cell = (children: Piece & object): Box => ({ pieces: [children], framed: false, centred: false });
    const heads = part.heads.map((head) => inlineText(head).trim());
    const head: BoxRow = {
      head: true,
      keepNext: true,
      boxes: [
        cell({ style: 'TableHead', children: inlineRuns(m, part.heads[0]) }),
        empty,
        empty,
        empty,
        cell({ style: 'TableHead', children: inlineRuns(m, part.heads[1]) }),
      ],
    };
    const count = Math.max(part.left.length, part.right.length);
    const rows = Array.from({ length: count }, (_, index): BoxRow => {
      const [left, right] = [part.left[index], part.right[index]];
      return {
        height: 14,
        keepNext: index < count - 1,
        boxes: [
          left ? cell({ children: [plainRun(`${index + 1}. `), ...inlineRuns(m, left)] }) : empty,
          left ? cell({ alignment: AlignmentType.RIGHT, children: [dot()] }) : empty,
          empty,
          right ? cell({ children: [dot()] }) : empty,
          right ? cell({ children: [plainRun(`${letterOf(index)}. `), ...inlineRuns(m, right)] }) : empty,
        ],
      };
    });
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      boxTable(heads.some((each) => each !== '') ? [head, ...rows] : rows, widths, room),
      spacer,
      ...(await writeNodes(m, part.after, room)),
    ];
  },

  Sort: async (m, node, room, writeNodes) => {
    const part = sortOf(node);
    const each = part.things.map((children): Node => ({ type: 'paragraph', line: node.line, children }));
    const things: readonly Node[] = part.numbered
      ? [{ type: 'list', line: node.line, ordered: true, start: 1, items: each.map((one) => [one]) }]
      : each;
    const { across, lines } = heapRoom(part.heaps.length, part.things.length);
    const widths = columnsIn(room, across, 170);
    const rows = inRowsOf(part.heaps, across).flatMap((heaps): BoxRow[] => [
      {
        keepNext: true,
        boxes: apart(
          heaps.map((heap, index) => ({
            framed: true,
            pieces: [
              { style: 'TableHead', children: [plainRun(heap)] },
              ...writingLines([], inside(widths[index * 2]!), lines),
            ],
          })),
        ),
      },
      { boxes: [], height: 2 },
    ]);
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      ...(await writeNodes(m, things, room)).map(withNext),
      spacer,
      boxTable(rows.slice(0, -1), widths, room),
      spacer,
      ...(await writeNodes(m, part.after, room)),
    ];
  },

  Frames: async (m, node, room, writeNodes) => {
    const part = listOf(node.children);
    const count = part.items.length;
    const across = acrossOf('Frames', count);
    const widths = columnsIn(room, across, 230);
    const bubble = node.settings.bubbles === 'yes';
    const rows: BoxRow[] = [];
    for (const [index, items] of inRowsOf(part.items, across).entries()) {
      const words = await inTurn(items, (item, place) =>
        writeNodes(m, numberedFrom(item, index * across + place + 1), inside(widths[place * 2]!)),
      );
      rows.push(
        { boxes: apart(words.map((pieces) => ({ pieces, framed: false }))), keepNext: true },
        {
          height: scaleOf(m) * frameHeight(count),
          boxes: apart(
            await inTurn(items, async (): Promise<Box> => ({
              framed: true,
              pieces: bubble ? [{ children: [await emptyBubble(m)] }] : [],
            })),
          ),
        },
      );
    }
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      boxTable(rows, widths, room),
      spacer,
      ...(await writeNodes(m, part.after, room)),
    ];
  },

  Faces: async (m, node, room, writeNodes) => {
    const part = listOf(node.children);
    const names = facesOf[node.settings.of ?? '3'];
    const size = inPixels(names.length === 3 ? 17 : 15);
    const written: Piece[] = [...(await writeNodes(m, part.before, room)).map(withNext)];
    for (const item of part.items) {
      const faces: (ImageRun | TextRun)[] = [];
      for (const name of names)
        faces.push(
          await drawingRun(m, drawingFrom(m, name, node.line), { width: size, height: size }),
          new TextRun({ text: '\u00a0\u00a0\u00a0\u00a0\u00a0' }),
        );
      written.push(...(await writeNodes(m, item, room)).map(withNext), {
        ...indented(room),
        spacing: { before: 60, after: 260 },
        children: faces.slice(0, -1),
      });
    }
    return [...written, ...(await writeNodes(m, part.after, room))];
  },

  Choose: async (m, node, room, writeNodes) => {
    const part = chooseOf(node);
    const across = acrossOf('Choose', part.options.length);
    const widths = columnsIn(room, across, 200);
    const pictured = part.options.some((option) => option.picture !== undefined);
    const high = scaleOf(m) * (across === 2 ? 50 : 38);
    const rows: BoxRow[] = [];
    const lines = Math.ceil(part.options.length / across);
    for (const options of inRowsOf(part.options, across)) {
      const boxes = await inTurn(options, async ({ nodes, picture: name }, index): Promise<Box> => {
        const within = inside(widths[index * 2]!);
        const shown = name === undefined ? [] : [await alone(m, drawingFrom(m, name, node.line), high, within)];
        return { framed: true, centred: true, pieces: [...shown, ...(await writeNodes(m, nodes, within))] };
      });
      rows.push(
        { boxes: apart(boxes), height: pictured ? high + 20 : 26, keepNext: rows.length + 2 < 2 * lines },
        { boxes: [], height: 3, keepNext: true },
      );
    }
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      { ...indented(room), keepNext: true, children: [frameRun(m, chooseWords(part.most, m.t), { bold: true })] },
      boxTable(rows.slice(0, -1), widths, room),
      spacer,
      ...(await writeNodes(m, part.after, room)),
    ];
  },

  Label: async (m, node, room, writeNodes) => {
    const drawing = drawingFrom(m, node.settings.picture, node.line);
    const points = drawing.points ?? [];
    const part = labelOf(
      node,
      points.map(({ shows }) => shows),
    );
    const shown = {
      ...drawing,
      svg: withNumbers(drawing),
      shows: m.t('sheet.label.alt', { shows: drawing.shows, count: points.length }),
    };
    const words = part.items.map((item) => plainText(item)).join('\u2003\u2003');
    const side = { style: BorderStyle.SINGLE, size: 8, color: ink('ink'), space: 6 };
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      await alone(m, shown, scaleOf(m) * 100, room),
      ...(words === ''
        ? []
        : [
            {
              ...indented(room),
              keepNext: true,
              alignment: AlignmentType.CENTER,
              border: { top: side, bottom: side, left: side, right: side },
              children: [plainRun(words)],
            },
          ]),
      ...points
        .flatMap((_, index) => writingLines([plainRun(`${index + 1}.`)], room, 1))
        .map((line, index) => (index < points.length - 1 ? withNext(line) : line)),
      ...(await writeNodes(m, part.after, room)),
    ];
  },

  Map: async (m, node, room, writeNodes) => {
    const part = listOf(node.children);
    const { picture: name } = node.settings;
    const shown =
      name === undefined
        ? { ...emptySquares, name: 'Squares', shows: m.t('sheet.map.alt') }
        : outlined(m, name, scaleOf(m) * mapHeight, node.line);
    const box = 15 * millimetre;
    const widths = [box, room.width / 2 - box, box, room.width / 2 - box].map(Math.floor);
    const rows: BoxRow[] = [];
    for (const items of inRowsOf(part.items, 2)) {
      const words = await inTurn(items, (item) => writeNodes(m, item, inside(widths[1]!)));
      rows.push({
        height: 11,
        keepNext: true,
        boxes: words.flatMap((pieces): Box[] => [
          { pieces: [], framed: true },
          { pieces, framed: false },
        ]),
      });
    }
    return [
      ...(await writeNodes(m, part.before, room)).map(withNext),
      await alone(m, shown, scaleOf(m) * 122, room),
      ...(rows.length === 0 ? [] : [boxTable(rows, widths, room), spacer]),
      ...(await writeNodes(m, part.after, room)),
    ];
  },
};

const letterOf = (place: number) => String.fromCharCode(65 + place);

/** What leads up to something to fill in stays with it. */
function withNext(piece: Piece): Piece {
  return 'root' in piece ? piece : { ...piece, keepNext: true };
}

function inRowsOf<Thing>(things: readonly Thing[], across: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / across) }, (_, row) =>
    things.slice(row * across, (row + 1) * across),
  );
}

/** Boxes with an empty column between them, as `columnsIn` cuts the width. */
function apart(boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box, index) => (index === 0 ? [box] : [empty, box]));
}

/** Millimetres. */
const bubble = { width: 46, height: 24 };

/** Nothing to hear: what is said is what a child writes in it. */
async function emptyBubble(m: Manuscript): Promise<ImageRun> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 230 120"><path fill="#ffffff" stroke="#000000" stroke-width="3" stroke-linejoin="round" d="M22 2h186a20 20 0 0 1 20 20v48a20 20 0 0 1-20 20H78l-26 28 4-28H22A20 20 0 0 1 2 70V22A20 20 0 0 1 22 2z"/></svg>';
  const shows = m.t('sheet.bubble.alt');
  return drawingRun(
    m,
    { svg, width: 230, height: 120, name: 'Bubble', shows },
    { width: inPixels(bubble.width), height: inPixels(bubble.height) },
  );
}
