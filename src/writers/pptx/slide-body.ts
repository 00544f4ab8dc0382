/** What stands on a slide: lines of text, pictures and tables, from the nodes of its block. */
import type { ScenePicture } from '../../document/slides/scene.ts';
import type { Block, BlockOf, Inline, Node } from '../../document/model.ts';
import type { BlockName } from '../../schema/blocks.ts';
import type { Language } from '../../schema/shared.ts';
import type { Translate } from '../../i18n/index.ts';
import { drawChart } from '../paper/chart-svg.ts';
import { chartWords } from '../../resource/chart-words.ts';
import type { PrintMaterials } from '../paper/materials.ts';
import { picture } from '../paper/picture.ts';
import { WriterError } from '../paper/download.ts';
import { xmlText } from '../paper/xml-text.ts';
import type { Resource } from '../../resource/resource.ts';
import { runsOf, type Line } from './drawing-text.ts';
import { leastSize, type WallTable } from './wall.ts';

export interface WallPicture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** The same as a drawing, for whoever can show one. */
  readonly svg?: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
}

export interface SlideBody {
  readonly lines: Line[];
  readonly pictures: WallPicture[];
  readonly tables: WallTable[];
}

/** What the nodes of a slide may refer to. */
export interface Wall {
  readonly resource: Resource;
  readonly t: Translate;
  readonly frame: Language;
  readonly materials: PrintMaterials;
  /** Points between the margins of the slide. */
  readonly across: number;
}

/** @throws WriterError for what cannot be written */
export async function slideBody(wall: Wall, nodes: readonly Node[]): Promise<SlideBody> {
  const body: SlideBody = { lines: [], pictures: [], tables: [] };
  await add(wall, body, nodes, 0);
  return body;
}

async function add(wall: Wall, body: SlideBody, nodes: readonly Node[], level: number): Promise<void> {
  for (const node of nodes) {
    if (node.type === 'block')
      await (slideBlocks[node.name] as SlideBlock<BlockName>)(wall, body, node as Block, level);
    else await addText(wall, body, node, level);
  }
}

async function addText(wall: Wall, body: SlideBody, node: Exclude<Node, Block>, level: number): Promise<void> {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      body.lines.push({ level, runs: runsOf(node.children, node.type === 'heading' ? { bold: true } : {}) });
      return;
    case 'list':
      for (const [index, item] of node.items.entries())
        await addItem(wall, body, item, level + 1, node.ordered ? { number: node.start + index } : 'point');
      return;
    case 'quote':
      await add(wall, body, node.children, level);
      return;
    case 'code-block':
      body.lines.push(
        ...node.value.split('\n').map((text) => ({ level, runs: runsOf([{ type: 'text', value: text }]) })),
      );
      return;
    case 'rule':
      return;
    case 'table': {
      const cell = (inlines: readonly Inline[]): Line => ({ level: 0, runs: runsOf(inlines) });
      body.tables.push({ head: node.head.map(cell), rows: node.rows.map((row) => row.map(cell)) });
    }
  }
}

async function addItem(
  wall: Wall,
  body: SlideBody,
  item: readonly Node[],
  level: number,
  mark: NonNullable<Line['mark']>,
): Promise<void> {
  const [first, ...rest] = item;
  body.lines.push({ level, mark, runs: first?.type === 'paragraph' ? runsOf(first.children) : [] });
  await add(wall, body, first?.type === 'paragraph' ? rest : item, level);
}

type SlideBlock<Name extends BlockName> = (
  wall: Wall,
  body: SlideBody,
  node: BlockOf<Name>,
  level: number,
) => void | Promise<void>;

const words: SlideBlock<BlockName> = (wall, body, { children }, level) => add(wall, body, children, level);
const titled: SlideBlock<'Activity' | 'Slide' | 'Worksheet' | 'Card'> = (
  wall,
  body,
  { settings: { title }, children },
  level,
) => {
  body.lines.push({ level, runs: [{ text: title, bold: true }] });
  return add(wall, body, children, level);
};

/**
 * @param line where the page asks for it
 * @returns the picture of a scene, as large as it is
 * @throws WriterError when there is no such picture
 */
export async function scenePicture(
  { resource, materials }: Pick<Wall, 'resource' | 'materials'>,
  asked: ScenePicture,
  line: number,
): Promise<WallPicture> {
  const caption = asked.caption === undefined ? {} : { caption: xmlText(asked.caption) };
  if (asked.from === 'folder') {
    const found = await picture(materials, resource.pictures, asked.src, resource.file, line);
    return { ...found, alt: asked.alt, ...caption };
  }
  const drawing = Object.hasOwn(resource.drawings, asked.name) ? resource.drawings[asked.name] : undefined;
  if (!drawing) throw new WriterError(resource.file, line, `There is no drawing called ${asked.name} on the shelf.`);
  const { png, svg, width, height } = await materials.draw(drawing, sharpness);
  return { type: 'png', bytes: png, svg, width, height, alt: drawing.shows, ...caption };
}

/** Pixels of a drawing for each of its points: sharp enough for a wall. */
const sharpness = 2;

/**
 * One a block; forgetting one does not compile. The grammar lets only charts and pictures stand on a slide: the rest is
 * its words.
 */
const slideBlocks = {
  Activity: titled,
  Say: words,
  OpenWith: words,
  NightBefore: words,
  Ask: words,
  Note: words,
  Slide: titled,
  Worksheet: titled,
  Answers: ({ resource }, _, { line }) => {
    throw new WriterError(resource.file, line, 'Answers stand on a slide, and children would read them.');
  },
  Card: titled,
  Checklist: words,
  Picture: async (wall, { pictures }, { line, settings: { name, caption } }) => {
    pictures.push(await scenePicture(wall, { from: 'shelf', name, ...(caption !== undefined && { caption }) }, line));
  },
  Draw: words,
  Match: words,
  Sort: words,
  Frames: words,
  Faces: words,
  Choose: words,
  Label: words,
  Map: words,
  Chart: async ({ resource, t, frame, materials, across }, { pictures }, { line, settings }) => {
    const finding = resource.findings[settings.finding];
    if (!finding) throw new WriterError(resource.file, line, `There is no finding called ${settings.finding}.`);
    const words = chartWords(finding, t, frame);
    const { png, svg, width, height } = await materials.draw(drawChart(words, across, leastSize), sharpness);
    pictures.push({ type: 'png', bytes: png, svg, width, height, alt: words.alt });
  },
  Figure: async (wall, { pictures }, { line, settings: { src, alt, caption } }) => {
    const said = { src, alt, ...(caption !== undefined && { caption }) };
    pictures.push(await scenePicture(wall, { from: 'folder', ...said }, line));
  },
  Attachment: () => undefined,
} as const satisfies { [Name in BlockName]: SlideBlock<Name> };
