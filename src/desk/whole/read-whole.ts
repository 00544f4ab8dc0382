/** A Word file that the library made of a whole page, back as a draft: what was changed in it, and nothing else. */
import { readBody } from '../../document/body.ts';
import { splitPage } from '../../document/front-matter.ts';
import { headingIds } from '../../document/heading-ids.ts';
import { pageAddress } from '../../document/page-address.ts';
import { inlineText } from '../../document/plain-text.ts';
import { readCarried, type Carried } from '../../document/word-page/carried.ts';
import { fieldsOf } from '../../document/word-page/fields.ts';
import { leadsFrom } from '../../document/word-page/lay-out.ts';
import { keyTitle, wordParts, type WordPart } from '../../document/word-page/names.ts';
import { labelSaid } from '../../document/word-page/plain-signs.ts';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import { languages, type Language } from '../../schema/shared.ts';
import { translationSchema } from '../../schema/translation.ts';
import { draftBody, type Draft, type DraftNode } from '../draft.ts';
import type { Piece, WordPaper } from '../office/paper.ts';
import type { Remark, Understood } from '../understood.ts';
import { paperWithoutPeople } from '../paper-without-people.ts';
import { AsItWas } from './as-it-was.ts';
import { fromPaper, hasOurStyles, isBoxCalled, inQuotes, paragraphWords, type FromPaper } from './from-paper.ts';
import { frontMatterFrom, readFacts, type ReadFacts } from './front-matter.ts';
import { nodesFrom } from './nodes.ts';

/** @returns whether a Word file is one that the library made of a whole page */
export function isWhole(paper: WordPaper): boolean {
  const carried = readCarried(paper.parts);
  if (carried) return carried.use === 'whole';
  const parts = partsOfFile(paper.pieces);
  return parts.about !== undefined && parts.text !== undefined;
}

type PartsOfFile = Partial<Record<WordPart, readonly Piece[]>>;

/** The pieces of each part; what stands before the first explains the file. */
function partsOfFile(pieces: readonly Piece[]): PartsOfFile {
  const names = Object.entries(wordParts) as [WordPart, string][];
  const found: Partial<Record<WordPart, Piece[]>> = {};
  const anyHeading = pieces.some(
    (piece) => piece.is === 'paragraph' && piece.heading === 1 && nameOf(piece) !== undefined,
  );
  let current: Piece[] | undefined;
  function nameOf(piece: Piece): WordPart | undefined {
    if (piece.is !== 'paragraph') return undefined;
    const words = labelSaid(paragraphWords(piece));
    return names.find(([, title]) => labelSaid(title) === words)?.[0];
  }
  for (const piece of pieces) {
    const name = nameOf(piece);
    const begins =
      name !== undefined &&
      found[name] === undefined &&
      piece.is === 'paragraph' &&
      (!anyHeading || piece.heading === 1);
    if (begins) current = found[name] = [];
    else current?.push(piece);
  }
  return found;
}

/**
 * @param brought of which `isWhole` says that it is one
 * @returns one draft. Unchanged, it is the page as it was; what was lost on the way or cannot be understood is said
 */
export function readWhole(brought: WordPaper): Understood {
  const carried = readCarried(brought.parts);
  const { paper, remarks } = paperWithoutPeople(brought, carried?.text);
  const parts = partsOfFile(paper.pieces);
  const facts: ReadFacts = { shown: new Map(), page: '', language: '' };
  const which = carried ?? shownPage(parts, facts);
  const { kind, id, lang } = which;
  if (!carried)
    remarks.push({
      kind: 'note',
      message:
        'The file has lost what the library put into it unseen, as happens in other programs than Word. It was read from what it shows.',
      help: 'Compare it with the page before you send it.',
      mustAnswer: false,
    });
  const fields = fieldsOf(lang === 'en' ? kinds[kind] : translationSchema(kind));
  for (const part of ['about', 'facts'] as const)
    if (parts[part])
      readFacts(
        parts[part].filter((piece) => !isBoxCalled(piece, keyTitle)),
        fields,
        facts,
        remarks,
      );
    else lostPart(part, carried, remarks);
  if (!parts.text) lostPart('text', carried, remarks);
  const before = carried && opened(carried);
  const frontMatter =
    parts.about || !before ? frontMatterFrom(fields, facts, before?.frontMatter, remarks) : before.frontMatter;
  const files: FromPaper = { styled: hasOurStyles(paper.pieces), remarks, files: [] };
  const site = carried?.site?.replace(/\/$/, '');
  const was = new AsItWas(before?.body ?? [], leadsFrom(carried?.site));
  const homeOf = (href: string) => (site !== undefined && href.startsWith(`${site}/`) ? href.slice(site.length) : href);
  const body = parts.text ? nodesFrom(fromPaper(parts.text, files), { was, homeOf }) : (before?.body ?? []);
  const draft: Draft = {
    kind,
    id,
    lang,
    frontMatter,
    body: withIds(body),
    files: files.files,
    ...(carried && {
      startedFrom: carried.hash,
      written: { text: carried.text, page: pageAddress({ kind, id, lang }) },
    }),
  };
  return { drafts: [draft], remarks: remarks.map((remark) => ({ ...remark, draft: 0 })) };
}

function lostPart(part: WordPart, carried: Carried | undefined, remarks: Remark[]): void {
  remarks.push({
    kind: carried ? 'note' : 'missing',
    message: `The heading ${inQuotes(wordParts[part])} is not in the file any more${carried ? ', so what stood below it was kept as it was' : ''}.`,
    help: `Put the heading back, in the style Heading 1: ${wordParts[part]}.`,
    mustAnswer: !carried,
  });
}

function opened({ text, kind, id, lang }: Carried): { frontMatter: Record<string, unknown>; body: DraftNode[] } {
  const { frontMatter, bodyInPlace } = splitPage(text);
  const data: unknown = frontMatter.data;
  return {
    frontMatter: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
    body: draftBody(readBody(bodyInPlace, pageAddress({ kind, id, lang })).document),
  };
}

/** Which page it is, from what the file shows. */
function shownPage(parts: PartsOfFile, facts: ReadFacts): { kind: Kind; id: string; lang: Language } {
  readFacts(parts.facts ?? [], [], facts, []);
  const [kind, id = ''] = facts.page.trim().split('/');
  return {
    kind: kindNames.find((each) => each === kind) ?? 'lessons',
    id: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : '',
    lang: languages.find((each) => each === facts.language.trim()) ?? 'en',
  };
}

/** The ids that the reader of a page gives to headings. */
function withIds(body: readonly DraftNode[]): DraftNode[] {
  const idOf = headingIds();
  const given = (node: DraftNode): DraftNode => {
    if (node.type === 'heading') return { ...node, id: idOf(inlineText(node.children)) };
    if (node.type === 'list') return { ...node, items: node.items.map((item) => item.map(given)) };
    return node.type === 'quote' || node.type === 'block' ? { ...node, children: node.children.map(given) } : node;
  };
  return body.map(given);
}
