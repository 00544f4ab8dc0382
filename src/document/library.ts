/** The whole library: every file of the content folder, read once. Takes files in hand, so it runs in a browser too. */
import type { Finding } from '../schema/finding.ts';
import type { FindingWords } from '../schema/finding-words.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/languages.ts';
import type { Register } from '../schema/register.ts';
import { referenceSchemas, type Reference, type ReferenceName } from '../schema/reference.ts';
import type { Trial } from '../schema/trial.ts';
import type { Attachment } from './attachment.ts';
import { notOfFinding, wordsHash } from './finding-words.ts';
import { roleOf, type ContentFile, type Role } from './files.ts';
import type { DocumentModel } from './model.ts';
import { joinPage, type Page } from './page.ts';
import { pageAddress, type Place } from './page-address.ts';
import { start, type Problem, type Refusal } from './problem.ts';
import { readList, readPage, type ListRole, type ReadList, type ReadPage } from './read-file.ts';
import { adviceFor } from './rename.ts';
import type { WrittenText } from './strings.ts';
import type { YamlText } from './yaml.ts';

export interface FindingFile {
  readonly id: string;
  readonly file: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly data: Finding | undefined;
  readonly yaml: YamlText;
  /** In the order of the languages. */
  readonly translations: readonly FindingWordsFile[];
}

/** What a finding says, in another language. */
export interface FindingWordsFile extends Omit<FindingFile, 'data' | 'translations'> {
  readonly lang: Language;
  readonly data: FindingWords | undefined;
  /** A translation of other words than those of the finding now. */
  readonly stale: boolean;
}

/** What a force runs. */
export interface RegisterFile extends Omit<FindingFile, 'data' | 'translations'> {
  readonly data: Register | undefined;
}

/** A receipt beside a page: somebody tried what it holds. */
export interface TrialFile {
  readonly kind: Kind;
  /** Of the page. */
  readonly id: string;
  readonly file: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly data: Trial | undefined;
  readonly yaml: YamlText;
}

export interface ReferenceFile {
  readonly name: ReferenceName;
  readonly file: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly yaml: YamlText;
}

export interface Library {
  readonly files: readonly ContentFile[];
  /** The files to be judged: all of them, unless somebody asked about some. */
  readonly judged: readonly ContentFile[];
  /** The pages to be judged: all of them, unless somebody asked about some. */
  readonly pages: readonly Page[];
  /** Every page there is, for looking things up. What is not asked of them is not read. */
  readonly everyPage: readonly Page[];
  readonly findings: readonly FindingFile[];
  readonly registers: readonly RegisterFile[];
  /** Who tried what, in the order of their paths. */
  readonly trials: readonly TrialFile[];
  readonly reference: Reference;
  readonly referenceFiles: readonly ReferenceFile[];
  /** The judged pictures and attachments, once src/attachments/ has opened them. */
  readonly attachments: readonly Attachment[];
  /**
   * Files that were published once, by path, as far as whoever asks for the check knows: some may not be there any
   * more.
   */
  readonly published: readonly string[];
  /** Everything the readers did not know or could not read. A library with refusals is never published. */
  readonly refusals: readonly Problem[];
}

/** How a page and a list are read; what is not asked for is not read. */
export interface Readers {
  page(file: ContentFile, place: Place): ReadPage;
  list(file: ContentFile, role: ListRole): ReadList;
}

/**
 * @param files every file below the content folder
 * @param isJudged which files are asked about, by path; the others are there to look things up in
 * @param read how a file is read; keep.ts has readers for what has been read before
 * @returns all that could be read, and a refusal for all that could not; it never throws on bad content
 */
export function readLibrary(
  files: readonly ContentFile[],
  isJudged: (path: string) => boolean = () => true,
  read: Readers = { page: readPage, list: readList },
): Library {
  const refusals: Problem[] = [];
  const refuse = (file: string, all: readonly Refusal[]) => {
    if (isJudged(file)) refusals.push(...all.map((refusal): Problem => ({ severity: 'error', file, ...refusal })));
  };
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const placed = inOrder.map((file) => ({ file, role: roleOf(file.path) }));
  for (const { file, role } of placed) refuse(file.path, misplaced(file, role));
  const of = <Is extends Role['is']>(is: Is) =>
    placed.flatMap(({ file, role }) =>
      role.is === is && !file.special ? [{ file, role: role as Extract<Role, { is: Is }> }] : [],
    );

  const open = ({ file, role }: ReturnType<typeof of<'page'>>[number], english?: Page) =>
    joinPage(file.path, role, read.page(file, role), english);
  const english = of('page')
    .filter(({ role }) => role.lang === 'en')
    .map((each) => open(each));
  const byAddress = new Map(english.map((page) => [page.address, page]));
  const translated = of('page')
    .filter(({ role }) => role.lang !== 'en')
    .map((each) => open(each, byAddress.get(pageAddress({ ...each.role, lang: 'en' }))));
  const everyPage = [...english, ...translated];
  const pages = everyPage.filter((page) => isJudged(page.file));
  for (const page of pages) refuse(page.file, page.refusals);

  const listed = <Is extends ListRole['is']>(is: Is) =>
    of(is).map(({ file, role }) => {
      const { text, yaml, data, refusals: unread } = read.list(file, role);
      refuse(file.path, unread);
      return { role, file: file.path, text, yaml, data };
    });
  const inEnglish = new Map(
    listed('finding').map(({ role, data, ...list }) => [
      role.id,
      { ...list, id: role.id, data: data as Finding | undefined },
    ]),
  );
  const translations = listed('finding-words').map(({ role: { id, lang }, ...list }): FindingWordsFile => {
    const found = inEnglish.get(id);
    const wrong = notOfFinding(list, found);
    refuse(list.file, wrong);
    const data = wrong.length > 0 ? undefined : (list.data as FindingWords | undefined);
    const stale = data !== undefined && found?.data !== undefined && data.translates !== wordsHash(found.data);
    return { ...list, id, lang, data, stale };
  });
  const findings = [...inEnglish.values()].map((each): FindingFile => ({
    ...each,
    translations: translations.filter(({ id }) => id === each.id),
  }));
  const registers = listed('register').map(({ role, data, ...list }) => ({
    ...list,
    id: role.id,
    data: data as Register | undefined,
  }));
  const trials = listed('trial').map(({ role: { kind, id }, ...list }) => ({
    ...list,
    kind,
    id,
    data: list.data as Trial | undefined,
  }));
  const lists = listed('reference').map(({ role, ...list }) => ({ ...list, name: role.name }));
  const reference = Object.fromEntries(
    Object.keys(referenceSchemas).map((name) => [name, lists.find((list) => list.name === name)?.data ?? []]),
  ) as unknown as Reference;
  return {
    files: inOrder,
    judged: inOrder.filter((file) => isJudged(file.path)),
    pages,
    everyPage,
    findings,
    registers,
    trials,
    reference,
    referenceFiles: lists,
    attachments: [],
    published: [],
    refusals,
  };
}

/**
 * @param isAsked which of the judged files are asked about, by path
 * @returns the same library, to be judged in that part alone
 */
export function partOf(library: Library, isAsked: (path: string) => boolean): Library {
  const { judged, pages, attachments, refusals } = library;
  return {
    ...library,
    judged: judged.filter(({ path }) => isAsked(path)),
    pages: pages.filter(({ file }) => isAsked(file)),
    attachments: attachments.filter(({ file }) => isAsked(file)),
    refusals: refusals.filter(({ file }) => isAsked(file)),
  };
}

/**
 * @returns every text that somebody wrote and the check looks at: judged pages, findings in each language, registers,
 * receipts and reference lists
 */
export function writtenTexts({
  judged,
  pages,
  findings,
  registers,
  trials,
  referenceFiles,
}: Library): readonly (WrittenText & { readonly file: string })[] {
  const asked = new Set(judged.map(({ path }) => path));
  const inWords = findings.flatMap(({ translations }) => translations);
  const lists = [...findings, ...inWords, ...registers, ...trials, ...referenceFiles];
  return [...pages, ...lists.filter(({ file }) => asked.has(file))];
}

/** @returns every judged text in that language: pages, and what findings say in it */
export function textsIn(
  lang: Language,
  { judged, pages, findings }: Library,
): readonly (WrittenText & { readonly file: string; readonly document: DocumentModel })[] {
  const asked = new Set(judged.map(({ path }) => path));
  const words = findings.flatMap(({ translations }) => translations.filter((each) => each.lang === lang));
  return [
    ...pages.filter((page) => page.lang === lang),
    ...words.filter(({ file }) => asked.has(file)).map((each) => ({ ...each, document: [] })),
  ];
}

function misplaced(file: ContentFile, role: Role): Refusal[] {
  const no = (message: string, help: string): Refusal[] => [{ rule: 'known-files', ...start, message, help }];
  if (file.special) return no('This is a link to another file, not a file.', 'Put a copy of the file here.');
  if (role.is !== 'unknown') return [];
  const { message, help } = adviceFor(file.path);
  return no(message, help);
}
