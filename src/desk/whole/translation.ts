/** The translators' file with its two columns, back as a Welsh page in the structure of the English one. */
import { readBody } from '../../document/body.ts';
import { splitPage } from '../../document/front-matter.ts';
import { pageAddress } from '../../document/page-address.ts';
import type { Inline } from '../../document/model.ts';
import { readCarried } from '../../document/word-page/carried.ts';
import { leadsFrom, shownRuns } from '../../document/word-page/lay-out.ts';
import { translationHead, unknownSite } from '../../document/word-page/names.ts';
import { labelSaid } from '../../document/word-page/plain-signs.ts';
import { runsKey, type ShownRuns } from '../../document/word-page/shown.ts';
import { linesToTranslate, translatedKeys, translatedNodes } from '../../document/word-page/translate.ts';
import type { Kind } from '../../schema/kinds.ts';
import { draftBody, type Draft, type DraftNode } from '../draft.ts';
import { wordsOnPaper, type Cell, type Table, type WordPaper } from '../office/paper.ts';
import type { Remark, Understood } from '../understood.ts';
import { paperWithoutPeople } from '../paper-without-people.ts';
import { AsItWas } from './as-it-was.ts';
import { inQuotes } from './from-paper.ts';
import { inlinesFrom } from './nodes.ts';
import { welshLanguage } from '../../schema/languages.ts';

/** The English page that a translation belongs to, as it is published now. */
export interface EnglishPage {
  readonly kind: Kind;
  readonly id: string;
  readonly hash: string;
  /** Its file. */
  readonly text: string;
}

/** @returns whether a Word file is the one for translators */
export function isTranslation(paper: WordPaper): boolean {
  return (
    readCarried(paper.parts)?.use === 'translation' ||
    paper.pieces.some((piece) => piece.is === 'table' && isOurs(piece))
  );
}

function isOurs({ rows }: Table): boolean {
  const head = rows[0]?.map((cell) => labelSaid(wordsOnPaper(cell.pieces))) ?? [];
  return (
    head.length === translationHead.length && translationHead.every((name, index) => head[index] === labelSaid(name))
  );
}

/**
 * @param brought of which `isTranslation` says that it is one
 * @param english the page as it is published now; without it, the one that the file carries
 * @returns a Welsh page; no draft where nobody knows the English one
 */
export function readTranslation(brought: WordPaper, english?: EnglishPage): Understood {
  const carried = readCarried(brought.parts);
  const page = english ?? carried;
  const { paper, remarks } = paperWithoutPeople(brought, page?.text);
  if (!page) {
    const message = 'The file has lost which page it translates.';
    const help = 'Open the English page first, and bring this file again.';
    return { drafts: [], remarks: [{ kind: 'missing', message, help, mustAnswer: true }] };
  }
  if (english && carried && carried.hash !== english.hash)
    remarks.push({
      kind: 'note',
      message:
        'The English page has changed since this file was made. What is the same in it was taken over, and the rest is named.',
      mustAnswer: false,
    });
  const { kind, id, hash, text } = page;
  const { frontMatter, bodyInPlace } = splitPage(text);
  const body = draftBody(readBody(bodyInPlace, pageAddress({ kind, id, lang: 'en' })).document);
  const site = carried?.site ?? unknownSite;
  const leads = leadsFrom(site);
  const base = site.replace(/\/$/, '');
  const again = {
    was: new AsItWas([], leads),
    homeOf: (href: string) => (href.startsWith(`${base}/`) ? href.slice(base.length) : href),
  };
  const rows = rowsOf(paper);
  const said = new Map<string, readonly Inline[]>();
  for (const { place, what, words } of linesToTranslate(kind, frontMatter.data, body)) {
    const key = runsKey(shownRuns(words, leads), true);
    // Of rows with the same English, the first that is left.
    const at = rows.findIndex((row) => row.key === key);
    const row = at < 0 ? undefined : rows.splice(at, 1)[0];
    const welsh = row ? inlinesFrom(row.welsh, again) : [];
    if (welsh.length > 0) said.set(place, welsh);

    if (welsh.length > 0 && linksIn(welsh) < linksIn(words)) lostLink(what, words, remarks);
    if (welsh.length === 0)
      remarks.push({
        kind: 'missing',
        message: `${row ? 'No Welsh yet' : 'No row of the file has this English'}: ${inQuotes(wordsIn(words))} (${what}).`,
        mustAnswer: place === 'page.title' || place === 'page.summary',
      });
  }
  for (const { english: words, welsh } of rows)
    if (welsh.length > 0)
      remarks.push({
        kind: 'left-out',
        message: `The English of this row is not on the page, so its Welsh was left out: ${inQuotes(words)}, ${inQuotes(welsh.map((run) => run.text).join(''))}.`,
        help: 'Leave the English as it is in the file; change the English page by itself.',
        mustAnswer: false,
      });
  const line = (place: string) => {
    const words = said.get(`page.${place}`);
    return words && wordsIn(words);
  };
  const draft: Draft = {
    kind,
    id,
    lang: welshLanguage,
    frontMatter: { translates: hash, ...translatedKeys(kind, frontMatter.data, line) },
    body: translatedNodes(body, (place) => said.get(`text.${place}`)) as DraftNode[],
    files: [],
  };
  return { drafts: [draft], remarks: remarks.map((remark) => ({ ...remark, draft: 0 })) };
}

function lostLink(what: string, words: readonly Inline[], remarks: Remark[]): void {
  remarks.push({
    kind: 'note',
    message: `The English has a link here that the Welsh has not: ${inQuotes(wordsIn(words))} (${what}).`,
    mustAnswer: false,
  });
}

interface Row {
  readonly key: string;
  readonly english: string;
  readonly welsh: ShownRuns;
}

function rowsOf({ pieces }: WordPaper): Row[] {
  return pieces.flatMap((piece) =>
    piece.is === 'table' && isOurs(piece)
      ? piece.rows.slice(1).flatMap((row): Row[] => {
          const [english, welsh] = row.slice(-2);
          if (!english || !welsh || row.length < 2) return [];
          const runs = runsInCell(english);
          return [
            { key: runsKey(runs, true), english: runs.map(({ text }) => text).join(''), welsh: runsInCell(welsh) },
          ];
        })
      : [],
  );
}

function runsInCell({ pieces }: Cell): ShownRuns {
  return pieces.flatMap((piece, index) =>
    piece.is === 'paragraph'
      ? [...(index === 0 ? [] : [{ text: ' ', bold: false, italic: false }]), ...piece.runs]
      : [{ text: wordsOnPaper([piece]), bold: false, italic: false }],
  );
}

function wordsIn(words: readonly Inline[]): string {
  return words
    .map((inline): string => ('value' in inline ? inline.value : 'children' in inline ? wordsIn(inline.children) : ' '))
    .join('');
}

function linksIn(words: readonly Inline[]): number {
  return words.reduce(
    (sum, inline) => sum + (inline.type === 'link' ? 1 : 'children' in inline ? linksIn(inline.children) : 0),
    0,
  );
}
