/** What stands on one slide, each with its place: boxes, groups, tables, pictures, and what cannot be taken. */
import { magicOf } from '../../attachments/file-type.ts';
import type { DeckParts } from './deck-parts.ts';
import type { Paragraph, PaperPicture, Piece } from './paper.ts';
import type { Frame } from './reading-order.ts';
import { placeIn, placeholderOf, type Placeholder, type SlideLook } from './slide-look.ts';
import { boxParagraphs, slideTable, type BoxLook } from './slide-words.ts';
import { childAt, everyElement, elementsIn, textOf, type XmlElement } from './xml-tree.ts';

export interface Shape {
  readonly frame: Frame | undefined;
  readonly placeholder: Placeholder | undefined;
  readonly pieces: readonly Piece[];
  /** What stands inside a group. */
  readonly inside?: readonly Shape[];
}

export interface Shapes {
  readonly shapes: Shape[];
  /** Words that are switched off in the list of objects. */
  readonly hidden: string[];
  /** What stands there and cannot be taken: `a chart: Thefts, 2024, 2025`. */
  readonly others: string[];
}

/** How the inside of a group is placed on the slide. */
type Placing = (frame: Frame | undefined) => Frame | undefined;

export class ShapeReader {
  readonly found: Shapes = { shapes: [], hidden: [], others: [] };
  readonly #all: DeckParts;
  readonly #part: string;
  readonly #look: SlideLook;

  constructor(all: DeckParts, part: string, look: SlideLook) {
    this.#all = all;
    this.#part = part;
    this.#look = look;
  }

  /** @param tree `p:spTree`, or a group. @returns its shapes in the order of the file */
  async read(tree: XmlElement | undefined, place: Placing = (frame) => frame): Promise<Shape[]> {
    const shapes: Shape[] = [];
    for (const child of elementsIn(tree)) shapes.push(...(await this.#shape(child, place)));
    return shapes;
  }

  async #shape(element: XmlElement, place: Placing): Promise<Shape[]> {
    if (element.name === ':AlternateContent') {
      const [choice, fallback] = ['Choice', 'Fallback'].map((name) => childAt(element, `:${name}`));
      const taken = await this.read(choice, place);
      return taken.length > 0 ? taken : this.read(fallback, place);
    }
    const is = /^p:(sp|pic|grpSp|graphicFrame)$/.exec(element.name)?.[1];
    if (is === undefined) return [];
    if (isOff(element)) {
      const words = everyElement(element, 'a:p').map(textOf).join(' ').trim();
      if (words !== '') this.found.hidden.push(words);
      return [];
    }
    if (is === 'grpSp') return this.#group(element, place);
    const placeholder = placeholderOf(element);
    const transform = childAt(element, 'p:xfrm') ?? childAt(element, 'p:spPr', 'a:xfrm');
    const own = place(placeIn(transform)) ?? (placeholder && this.#look.frame(placeholder));
    const pieces = await (is === 'sp'
      ? this.#box(element, placeholder)
      : is === 'pic'
        ? this.#picture(element)
        : this.#graphic(element));
    return [{ frame: own, placeholder, pieces }];
  }

  async #group(element: XmlElement, place: Placing): Promise<Shape[]> {
    const transform = childAt(element, 'p:grpSpPr', 'a:xfrm');
    const outer = placeIn(transform);
    const inner = placeIn(transform, ['a:chOff', 'a:chExt']);
    const inside: Placing = (frame) => {
      if (!frame || !outer || !inner) return place(frame);
      // A group of no size leaves its children where they are.
      const [across, down] = [outer.width / inner.width, outer.height / inner.height].map((scale) =>
        Number.isFinite(scale) && scale > 0 ? scale : 1,
      );
      return place({
        x: outer.x + (frame.x - inner.x) * across!,
        y: outer.y + (frame.y - inner.y) * down!,
        width: frame.width * across!,
        height: frame.height * down!,
      });
    };
    const shapes = await this.read(element, inside);
    if (shapes.length === 0) return [];
    return [{ frame: around(shapes) ?? place(outer), placeholder: undefined, pieces: [], inside: shapes }];
  }

  get #links(): BoxLook['href'] {
    return (id) => {
      const found = this.#all.target(this.#part, id);
      return found?.external === true ? found.target : undefined;
    };
  }

  async #box(element: XmlElement, placeholder: Placeholder | undefined): Promise<Piece[]> {
    const look: BoxLook = { bullet: (level) => this.#look.bullet(placeholder, level), href: this.#links };
    const words = boxParagraphs(childAt(element, 'p:txBody'), look);
    const fill = childAt(element, 'p:spPr', 'a:blipFill');
    return [...(fill ? await this.#pictureOf(element, fill) : []), ...words];
  }

  async #picture(element: XmlElement): Promise<Piece[]> {
    const media = childAt(element, 'p:nvPicPr', 'p:nvPr');
    for (const [name, words] of Object.entries({ videoFile: 'a film', audioFile: 'a sound', quickTimeFile: 'a film' }))
      if (childAt(media, `a:${name}`)) this.found.others.push(words);
    return this.#pictureOf(element, childAt(element, 'p:blipFill'));
  }

  async #pictureOf(element: XmlElement, fill: XmlElement | undefined): Promise<PaperPicture[]> {
    const blip = childAt(fill, 'a:blip');
    if (!blip) return [];
    const found = this.#all.target(this.#part, blip.get('r:embed'));
    const bytes = found && !found.external ? await this.#all.bytes(found.target) : undefined;
    if (!bytes) this.found.others.push('a picture that is linked and not in the file');
    return bytes ? [{ is: 'picture', ...altOf(element), type: pictureType(bytes, found!.target), bytes }] : [];
  }

  async #graphic(element: XmlElement): Promise<Piece[]> {
    const data = childAt(element, 'a:graphic', 'a:graphicData');
    const table = childAt(data, 'a:tbl');
    const look: BoxLook = { bullet: () => 'none', href: this.#links };
    if (table) return [slideTable(table, look)];
    const inner = elementsIn(data)[0];
    if (inner?.name === ':relIds') return this.#diagram(inner);
    if (inner?.name === 'c:chart') {
      const part = this.#all.target(this.#part, inner.get('r:id'))?.target;
      const tree = part === undefined ? undefined : await this.#all.tree(part);
      const words = [...new Set(everyElement(tree, 'a:t', 'c:v').map((each) => textOf(each).trim()))].filter(Boolean);
      this.found.others.push(['a chart', words.join(', ')].filter(Boolean).join(': '));
      return [];
    }
    const kept = everyElement(data, 'p:pic')[0];
    this.found.others.push('an embedded document');
    return kept ? this.#picture(kept) : [];
  }

  /** SmartArt: its words stand in a part of their own, in the order of its outline. */
  async #diagram(ids: XmlElement): Promise<Paragraph[]> {
    const part = this.#all.target(this.#part, ids.get('r:dm'))?.target;
    const tree = part === undefined ? undefined : await this.#all.tree(part);
    return boxParagraphs(tree, { bullet: () => 'bullet', href: () => undefined });
  }
}

function isOff(element: XmlElement): boolean {
  const settings = elementsIn(element).find(({ name }) => /^p:nv[A-Z]\w*Pr$/.test(name));
  return /^(1|true)$/.test(childAt(settings, 'p:cNvPr')?.get('hidden') ?? '');
}

function altOf(element: XmlElement): Pick<PaperPicture, 'alt' | 'decorative'> {
  const settings = elementsIn(element).find(({ name }) => /^p:nv[A-Z]\w*Pr$/.test(name));
  const own = childAt(settings, 'p:cNvPr');
  const mark = everyElement(own, ':decorative')[0]?.get('val');
  const alt = (own?.get('descr') ?? own?.get('title') ?? '').replace(/\s+/g, ' ').trim();
  // PowerPoint writes such lines by itself: "A picture containing text. Description automatically generated".
  return {
    alt: /description automatically generated/i.test(alt) ? '' : alt,
    decorative: /^(1|true)$/.test(mark ?? ''),
  };
}

export function pictureType(bytes: Uint8Array, name: string): string {
  return magicOf(bytes) ?? name.split('.').at(-1)!.toLowerCase();
}

function around(shapes: readonly Shape[]): Frame | undefined {
  const frames = shapes.flatMap(({ frame }) => frame ?? []);
  if (frames.length === 0) return undefined;
  const [x, y] = [Math.min(...frames.map((each) => each.x)), Math.min(...frames.map((each) => each.y))];
  const right = Math.max(...frames.map((each) => each.x + each.width));
  const bottom = Math.max(...frames.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}
