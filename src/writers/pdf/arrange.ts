/**
 * The document model as the templates take it: the same tree, with everything looked up that only the outside knows:
 * where a link leads on paper, the name of a picture, a finding's figures, the width of a table's columns.
 */
import {
  everyNode,
  isBlock,
  type Block,
  type BlockOf,
  type DocumentModel,
  type Inline,
  type Node,
} from '../../document/model.ts';
import { drawingOf } from '../../document/drawings.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import { timeline } from '../../document/timings.ts';
import type { Translate } from '../../i18n/index.ts';
import type { BlockName } from '../../schema/blocks.ts';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Evidence } from '../../resource/resource.ts';
import type { Language } from '../../schema/shared.ts';
import { WriterError } from '../paper/download.ts';
import { chartWords } from '../../resource/chart-words.ts';
import { slideWords } from '../../resource/slide-words.ts';
import { columnWidths } from '../paper/column-widths.ts';
import { sourceSans } from '../paper/text-width.ts';
import { begun, isBlank, isLines, itemToWriteIn } from '../paper/to-write-in.ts';
import { drawingOnShelf, putDrawing, setDrawing, type SetDrawing } from './drawing.ts';
import { isSheetPart } from '../paper/sheet-measures.ts';
import { sheetDressings } from './sheet-parts.ts';
import { pictureName } from './typesetting.ts';

export interface Lookups {
  readonly file: string;
  readonly t: Translate;
  /** The language of the interface, which `t` speaks. */
  readonly lang: Language;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
  readonly findings: Readonly<Record<string, Evidence>>;
  readonly attachments: readonly { readonly file: string; readonly title: string; readonly description: string }[];
  /** Where the site is published, without a slash at the end. */
  readonly site?: string | undefined;
  /** The size of the type, where it is not that of a document. */
  readonly points?: number;
  /** The whole session, for the minutes of its activities. */
  readonly session?: DocumentModel;
}

export interface Arranged {
  readonly nodes: readonly object[];
  /** The pictures that the nodes name, by that name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param nodes part of a document model
 * @param lookups what it refers to
 * @throws WriterError for a picture that is not there or is none, and for a heading that skips a level
 */
export function arrange(nodes: readonly Node[], lookups: Lookups): Arranged {
  const arranger = new Arranger(lookups);
  return { nodes: arranger.nodes(nodes), pictures: arranger.pictures };
}

type Dressings = { readonly [Name in BlockName]: (block: BlockOf<Name>) => object };

class Arranger {
  readonly pictures = new Map<string, Uint8Array>();
  readonly #lookups: Lookups;
  readonly #times: ReadonlyMap<Node, { from: number; to: number }>;

  constructor(lookups: Lookups) {
    this.#lookups = lookups;
    this.#times = new Map(timeline(lookups.session ?? []).map(({ activity, from, to }) => [activity, { from, to }]));
  }

  nodes(nodes: readonly Node[]): object[] {
    const arranged = nodes.map((node) => this.#node(node));
    // What leads up to a table that is kept on one page, or to something to do on a sheet, stays with it.
    return arranged.map((node, index) => {
      const [here, next] = [nodes[index], nodes[index + 1]];
      return here?.type === 'paragraph' &&
        next !== undefined &&
        ((next.type === 'table' && isWhole(next)) || isSheetPart(next)) &&
        plainText([here]).length < keptWhole / 3
        ? { ...node, leads: true }
        : node;
    });
  }

  #node(node: Node): object {
    switch (node.type) {
      case 'paragraph':
        return isBlank(node.children)
          ? { type: 'blank', line: node.line }
          : { ...node, children: this.#inlines(node.children), begun: this.#begun(node.children) };
      case 'heading':
        return { ...node, children: this.#inlines(node.children) };
      case 'list': {
        const items = node.items
          .map(itemToWriteIn)
          .map((item) => ({
            nodes: this.nodes(item),
            line: item.length === 1 && item[0]?.type === 'paragraph' && plainText(item).length < keptWhole,
          }));
        return { ...node, items, tight: node.items.every((item) => item.length <= 1) };
      }
      case 'quote':
        return { ...node, children: this.nodes(node.children) };
      case 'table': {
        const texts = [node.head, ...node.rows].map((row) => row.map(inlineText));
        const cell = (inlines: readonly Inline[]) => ({
          children: this.#inlines(inlines),
          blank: isBlank(inlines),
          toFill: inlineText(inlines).includes('___'),
        });
        return {
          ...node,
          shares: columnWidths(texts, measure, (this.#lookups.points ?? points) * sourceSans),
          whole: isWhole(node),
          head: node.head.map(cell),
          rows: node.rows.map((row) => node.head.map((_, column) => cell(row[column] ?? []))),
          lines: isLines(node),
        };
      }
      case 'code-block':
      case 'rule':
        return node;
      case 'block': {
        const dress = this.#dressings[node.name] as (block: Node) => object;
        return { ...node, children: this.nodes(node.children), ...dress(node) };
      }
    }
  }

  /** What a block needs to know beside its settings. A block that somebody forgot here does not compile. */
  readonly #dressings: Dressings = {
    Activity: (block) => {
      const { t } = this.#lookups;
      const { part, minutes, who, needs } = block.settings;
      const time = this.#times.get(block);
      const facts = [
        t(`part.${part}`),
        ...(time ? [t('lesson.at', time)] : []),
        ...(who === undefined ? [] : [t('lesson.who', { who })]),
        ...(needs === undefined ? [] : [t('lesson.needs', { title: needs })]),
      ];
      return {
        from: time?.from ?? null,
        minutes: t('minutes.short', { count: minutes }),
        facts,
        ...this.#drawing(block),
      };
    },
    Say: (block) => ({ short: isShort(block) }),
    OpenWith: () => ({}),
    NightBefore: () => ({}),
    Ask: (block) => ({ short: isShort(block) }),
    Note: (block) => ({ short: isShort(block) }),
    Slide: (block) => ({
      ...this.#drawing(block),
      said: slideWords(block.settings, this.#lookups.t, this.#lookups.lang) ?? null,
    }),
    Worksheet: () => ({}),
    Answers: () => ({}),
    Card: (block) => this.#drawing(block),
    Checklist: () => ({}),
    Picture: (block) => this.#drawing(block),
    ...sheetDressings({
      nodes: (nodes) => this.nodes(nodes),
      shelf: (name, line) => drawingOnShelf(this.#lookups.drawings, name, { file: this.#lookups.file, line }),
      set: (drawing, alt) => putDrawing(drawing, alt, this.pictures),
      t: (key, values) => this.#lookups.t(key, values),
      scale: () => (this.#lookups.points ?? sheetPoints) / sheetPoints,
    }),
    Chart: ({ settings, line }) => {
      const finding = this.#lookups.findings[settings.finding];
      if (!finding) throw new WriterError(this.#lookups.file, line, `There is no finding called ${settings.finding}.`);
      const { t, lang } = this.#lookups;
      return { chart: chartWords(finding, t, lang) };
    },
    Figure: ({ settings, line }) => ({
      picture: this.#picture(settings.src, line),
      seen: this.#lookups.t('print.picture', { alt: settings.alt }),
    }),
    Attachment: ({ settings, line }) => {
      const listed = this.#lookups.attachments.find((each) => each.file === settings.file);
      if (!listed)
        throw new WriterError(this.#lookups.file, line, `The file ${settings.file} is not listed under attachments.`);
      return {
        title: listed.title,
        description: listed.description,
        where: this.#lookups.t('print.attachment', { file: listed.file }),
      };
    },
  };

  #inlines(inlines: readonly Inline[]): object[] {
    return inlines.map((inline) => {
      if (inline.type === 'link')
        return {
          type: 'link',
          ...this.#onPaper(inline.href, inlineText(inline.children)),
          children: this.#inlines(inline.children),
        };
      return 'children' in inline ? { ...inline, children: this.#inlines(inline.children) } : inline;
    });
  }

  /** A sentence to finish is printed without its dots where there is a line to finish it on. */
  #begun(inlines: readonly Inline[]): object[] | null {
    const words = begun(inlines);
    return words ? this.#inlines(words) : null;
  }

  /** A link can be followed only where its whole address is known; on paper it can be read only where it is printed. */
  #onPaper(href: string, words: string): { href: string | null; address: string | null } {
    if (href.startsWith('/'))
      return { href: this.#lookups.site === undefined ? null : `${this.#lookups.site}${href}`, address: null };
    if (href.startsWith('#')) return { href: null, address: null };
    const address = href.replace(/^(https:\/\/|mailto:)/, '').replace(/\/$/, '');
    return {
      href,
      address: words.toLowerCase().includes(address.replace(/^www\./, '').toLowerCase()) ? null : address,
    };
  }

  /** The drawing that a block names itself. */
  #drawing(block: Block): { drawing: SetDrawing | null } {
    const named = drawingOf(block);
    const { drawings, file } = this.#lookups;
    return { drawing: named ? setDrawing(drawings, named.name, { file, line: block.line }, this.pictures) : null };
  }

  #picture(src: string, line: number): string {
    const bytes = this.#lookups.pictures[src];
    if (!bytes) throw new WriterError(this.#lookups.file, line, `There is no picture called ${src} in this folder.`);
    if (!isPicture(bytes))
      throw new WriterError(
        this.#lookups.file,
        line,
        `The picture ${src} cannot be read: it is no PNG, JPEG or WebP file.`,
      );
    const name = pictureName(src, bytes);
    this.pictures.set(name, bytes);
    return name;
  }
}

/** Twips between the margins of a page, 174 mm, and the size of a document's type: page.typ. */
const measure = 9865;
const points = 10.5;
/** Of a sheet for children. */
const sheetPoints = 14;

/** Rows. A table with more may go on overleaf. */
const mostRows = 14;
/** Letters. What has fewer is kept on one page. */
const keptWhole = 900;

/** @returns whether a table is short enough to be kept on one page */
function isWhole(table: Extract<Node, { type: 'table' }>): boolean {
  return table.rows.length <= mostRows && plainText([table]).length < keptWhole;
}

/** @returns whether a block is short enough to be kept on one page */
function isShort({ children }: Block): boolean {
  return plainText(children).length < keptWhole && ![...everyNode(children)].some((node) => isBlock(node, 'Figure'));
}

/** @returns whether a file begins as PNG, JPEG or WebP files do */
function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    start.startsWith('\x89PNG\r\n\x1a\n') ||
    start.startsWith('\xff\xd8\xff') ||
    (start.startsWith('RIFF') && start.endsWith('WEBP'))
  );
}
