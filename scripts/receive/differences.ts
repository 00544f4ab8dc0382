/** What a parcel changes, as people read it: which parts, and line by line. */
import { diffLines, diffWordsWithSpace } from 'diff';
import type { FinishedNote } from '../../src/desk/parcel/note.ts';
import { draftBody, draftText } from '../../src/desk/draft.ts';
import type { ParcelFile } from '../../src/desk/parcel/parcel.ts';
import { contentFolder } from '../../src/disk/content-folder.ts';
import { changesBetween, contentParts, type Change } from '../../src/document/changes.ts';
import type { Library } from '../../src/document/library.ts';
import type { Page } from '../../src/document/page.ts';
import { readPage } from '../../src/document/read-file.ts';
import { listed, translator } from '../../src/i18n/index.ts';
import { git } from '../git.ts';
import { otherParcels } from './branches.ts';
import type { ChangedLines, Difference, Piece } from './received.ts';

/** Beyond so many changes a reader sees a new text, and a computer works for minutes. */
const mostChanges = 1_500;

const t = translator('en');

/** @returns the parts in words: `what to bring and the slides` */
export function partsInWords(parts: readonly Change[]): string {
  return listed(
    'en',
    parts.map((part) => t(`current.changed.${part}`)),
  );
}

export function differencesOf(
  note: FinishedNote,
  files: readonly ParcelFile[],
  before: Library,
  after: Library,
): Difference[] {
  const present = new Map(before.files.map((file) => [file.path, file]));
  const others = otherParcels(contentFolder());
  return files.map(({ path, bytes }): Difference => {
    const was = present.get(path);
    const page = after.everyPage.find(({ file }) => file === path);
    const pageWas = before.everyPage.find(({ file }) => file === path);
    const isSame = was !== undefined && Buffer.compare(was.read(), bytes) === 0;
    const alsoIn = others.filter(({ paths }) => paths.includes(path)).map(({ branch }) => branch);
    return {
      path,
      is: was === undefined ? 'new' : isSame ? 'same' : 'changed',
      ...(page && { title: titleOf(page) }),
      parts: page && pageWas ? changesBetween(partsOf(pageWas), partsOf(page)) : [],
      ...(page && pageWas && !isSame && linesBetween(asWritten(pageWas), asWritten(page))),
      remarks: [
        ...(pageWas ? movedOn(note, pageWas) : []),
        ...(alsoIn.length > 0 ? [`Another parcel that waits changes this as well: ${alsoIn.join(', ')}.`] : []),
      ],
      bytes: bytes.length,
    };
  });
}

function titleOf(page: Page): string {
  const { title } = (page.yaml.data ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : page.id;
}

function partsOf(page: Pick<Page, 'yaml' | 'document'>) {
  return contentParts(page.yaml.data, page.document);
}

/** Written by the same hand, so that nothing shows but what was said: not how somebody lays out lists or quotes. */
function asWritten(page: Page): string {
  const frontMatter = (page.yaml.data ?? {}) as Record<string, unknown>;
  return draftText({ frontMatter, body: draftBody(page.document) });
}

/** @returns the changed lines with their words; nothing where the texts have too little in common */
export function linesBetween(before: string, now: string): { lines: ChangedLines[] } | undefined {
  const changes = diffLines(before, now, { maxEditLength: mostChanges });
  if (!changes) return undefined;
  const all = now.split('\n');
  const lines: ChangedLines[] = [];
  let line = 0;
  for (let at = 0; at < changes.length; at += 1) {
    const { value, added, removed, count = 0 } = changes[at]!;
    const next = changes[at + 1];
    const replaces = removed && next?.added;
    if (replaces) lines.push({ where: whereIs(all, line), pieces: wordsBetween(value, next.value) });
    else if (removed || added)
      lines.push({ where: whereIs(all, line), pieces: [{ is: added ? 'new' : 'gone', text: value }] });
    if (replaces) {
      line += next.count ?? 0;
      at += 1;
    } else if (!removed) line += count;
  }
  return { lines };
}

/** @returns the key, the heading or the block above a line, as people would name it */
function whereIs(lines: readonly string[], line: number): string {
  for (let at = Math.min(line, lines.length - 1); at >= 0; at -= 1) {
    const text = lines[at]!;
    const [, key] = /^([a-zA-Z]+):/.exec(text) ?? [];
    const [, title] = /^#{2,4} (.*)$/.exec(text) ?? /^<[A-Z]\w+ title="([^"]*)"/.exec(text) ?? [];
    if (key !== undefined) return `the key ${key}`;
    if (title !== undefined) return `“${title}”`;
    if (text === '---') break;
  }
  return 'the beginning';
}

function wordsBetween(before: string, now: string): Piece[] {
  const changes = diffWordsWithSpace(before, now, { maxEditLength: mostChanges });
  if (!changes)
    return [
      { is: 'gone', text: before },
      { is: 'new', text: now },
    ];
  return changes.map(({ value, added, removed }) => ({ is: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}

/** How many earlier versions of a page are looked through. */
const mostVersions = 60;

/** What changed on a page since whoever sent the parcel began to work at it. */
function movedOn(note: FinishedNote, now: Page): string[] {
  const began = note.startedFrom.find(({ page }) => page === now.file)?.hash;
  if (began === undefined) return ['The parcel does not say which version of this page it was made from.'];
  if (began === now.hash) return [];
  const then = earlierVersion(now, began);
  if (!then)
    return [
      'This page has changed since the work on the parcel began, and the version it began with is not in the history here. Look whether the parcel undoes something.',
    ];
  const changed = changesBetween(partsOf(then), partsOf(now));
  return [
    `This page has changed since the work on the parcel began: ${changed.length > 0 ? partsInWords(changed) : 'dates or reviews'}. Look whether the parcel undoes that.`,
  ];
}

function earlierVersion(page: Page, hash: string): Pick<Page, 'yaml' | 'document'> | undefined {
  const folder = contentFolder();
  const commits =
    git(folder, ['log', `-${mostVersions}`, '--format=%H', '--', page.file])
      ?.toString()
      .split('\n') ?? [];
  for (const commit of commits.filter(Boolean)) {
    const bytes = git(folder, ['show', `${commit}:./${page.file}`]);
    if (!bytes) continue;
    const version = readPage({ path: page.file, size: bytes.length, special: false, read: () => bytes }, page);
    if (version.hash === hash) return version;
  }
  return undefined;
}
