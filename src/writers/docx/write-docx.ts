/** From pieces to the bytes of a Word file: page, header, footer, properties; the same bytes from the same pieces. */
import {
  Document,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type IParagraphStyleOptions,
  type ParagraphChild,
} from 'docx';
import { everyNode, inlinesIn, type DocumentModel, type Inline } from '../../document/model.ts';
import { chequers, squarePixels } from '../paper/chequers.ts';
import { imprint } from '../paper/imprint.ts';
import { setCoreDates, setLanguage, stableRelationshipIds } from '../paper/open-package.ts';
import { xmlText } from '../paper/xml-text.ts';
import { zipParts, type Parts } from '../paper/deterministic-zip.ts';
import { recolour, recolouring } from '../paper/own-looks.ts';
import { ink, measure, page, points, styles, theme } from './house-style.ts';
import { locale } from '../../i18n/index.ts';
import { frameRun, plainRun } from './inlines.ts';
import { logoRuns } from './picture.ts';
import { partsOf } from './parts-of.ts';
import { dressScripts } from './scripts.ts';
import type { Manuscript } from './manuscript.ts';
import { isParagraph, type Piece } from './pieces.ts';

/** Squares across the page, and how high the band is in print: two millimetres. */
const squares = 170;

/** What a file has that others have not. */
export interface Besides {
  /** Styles beside those of every file. */
  readonly styles?: readonly IParagraphStyleOptions[];
  /** What is done to its parts at the end, before they are zipped. */
  finish?(parts: Parts): void;
}

/**
 * @param what the file is, in the words of the interface: "Session plan"
 * @param pieces what stands in it, below the header
 * @param alone what comes before on pages of its own, without a word of ours: a form, ready for a letterhead
 */
export async function writeDocx(
  m: Manuscript,
  what: string,
  pieces: readonly Piece[],
  alone: readonly Piece[] = [],
  besides: Besides = {},
): Promise<Uint8Array> {
  const { lang, title, updated, sharedBy } = m.identity;
  const document = new Document({
    title: xmlText(m.t('print.title', { what, title })),
    // The organisation that shares it; authors are teams and roles, never named people.
    creator: xmlText(sharedBy),
    lastModifiedBy: xmlText(sharedBy),
    styles: withStyles(styles(lang, m.reader), besides.styles),
    theme,
    numbering: { config: [points] },
    features: { updateFields: false },
    sections: [
      ...(alone.length > 0
        ? [{ properties: { ...sheet, titlePage: true }, ...forLetterhead(m), children: made(alone) }]
        : []),
      ...(pieces.length > 0 || alone.length === 0 ? [{ ...(await around(m, what)), children: made(pieces) }] : []),
    ],
  });
  const parts = partsOf(document);
  setCoreDates(parts, updated);
  setLanguage(parts, locale(lang));
  stableRelationshipIds(parts);
  dressScripts(parts);
  recolour(parts, recolouring(m.identity, m.identity.kind));
  besides.finish?.(parts);
  return zipParts(parts);
}

function withStyles(all: ReturnType<typeof styles>, more: Besides['styles'] = []): ReturnType<typeof styles> {
  return more.length === 0 ? all : { ...all, paragraphStyles: [...(all.paragraphStyles ?? []), ...more] };
}

const sheet = {
  page: {
    size: { width: page.width, height: page.height },
    margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom, header: 500, footer: 480 },
  },
} as const;

/** What stands round the pages: round children's the band and nothing else. */
async function around(m: Manuscript, what: string): Promise<Omit<ISectionOptions, 'children'>> {
  if (m.fillIn === 'sheet') return { properties: sheet, headers: { default: await header(m) } };
  const title = [plainRun(m.identity.title), new TextRun({ children: [new Tab()] }), frameRun(m, what)];
  return {
    properties: { ...sheet, titlePage: true },
    headers: {
      first: await header(m, [...(await logoRuns(m)), frameRun(m, m.identity.own?.siteName ?? m.t('site.name'))]),
      default: await header(m, title),
    },
    footers: { first: footer(m), default: footer(m) },
  };
}

function made(pieces: readonly Piece[]): FileChild[] {
  return pieces.map((piece) => (isParagraph(piece) ? new Paragraph(piece) : piece));
}

/** Room at the top of the first page, in its header, where a school puts its own; a page's number at the foot. */
function forLetterhead(m: Manuscript): Pick<ISectionOptions, 'headers' | 'footers'> {
  const empty = (after: number) =>
    new Header({ children: [...forbidden(m), new Paragraph({ style: 'Header', spacing: { after } })] });
  const foot = () => new Footer({ children: [new Paragraph({ style: 'Footer', children: pageNumber(m, true) })] });
  return { headers: { first: empty(letterhead), default: empty(0) }, footers: { first: foot(), default: foot() } };
}

/** Twips: three centimetres. */
const letterhead = 1700;

/** @param ofSection whether the pages of this part are counted alone */
function pageNumber(m: Manuscript, ofSection = false): ParagraphChild[] {
  const [before = '', between = '', after = ''] = m.t('print.page').split(/\{pages?\}/);
  const number = (field: (typeof PageNumber)[keyof typeof PageNumber]) => new TextRun({ children: [field] });
  return [
    new TextRun({ children: [new Tab()] }),
    frameRun(m, before),
    number(PageNumber.CURRENT),
    frameRun(m, between),
    number(ofSection ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES),
    frameRun(m, after),
  ];
}

/** On every page of a file that nobody should use. */
function forbidden(m: Manuscript): Paragraph[] {
  const { doNotUse } = imprint(m.identity, m.options);
  if (!doNotUse) return [];
  return [
    new Paragraph({ style: 'Header', children: [frameRun(m, doNotUse.short, { bold: true, color: ink('alert') })] }),
  ];
}

async function header(m: Manuscript, words: readonly ParagraphChild[] = []): Promise<Header> {
  const { svg, png } = await m.options.materials.draw(chequers(squares, m.identity.own?.colours.ink), squarePixels);
  const width = measure / 15;
  const band = new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: { width, height: (width * 2) / squares },
    decorative: true,
    altText: { id: m.nextDrawing(), name: 'Band' },
  });
  return new Header({
    children: [
      new Paragraph({ style: 'Header', spacing: { after: 60 }, children: [band] }),
      ...(words.length > 0 ? [new Paragraph({ style: 'Header', spacing: { after: 160 }, children: words })] : []),
      ...forbidden(m),
    ],
  });
}

function footer(m: Manuscript): Footer {
  const { id, about, current, where } = imprint(m.identity, m.options);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [plainRun(id), frameRun(m, ['', ...about].join(' · ')), ...pageNumber(m)],
      }),
      new Paragraph({ style: 'Footer', children: [frameRun(m, `${current} ${where}`)] }),
    ],
  });
}

/** Notes the headings of a text that links in it lead to, so that they get a bookmark. */
export function noteTargets(m: Manuscript, document: DocumentModel): void {
  const follow = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'link' && inline.href.startsWith('#')) m.targets.add(inline.href.slice(1));
      if ('children' in inline) follow(inline.children);
    }
  };
  const nodes = [...everyNode(document)];
  for (const node of nodes) follow(inlinesIn(node));
  const headings = new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.id] : [])));
  for (const target of m.targets) if (!headings.has(target)) m.targets.delete(target);
}
