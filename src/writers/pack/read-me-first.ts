/** The list in a pack: one page that says what to read, what to print and how often, and what to take. */
import type { Translate } from '../../i18n/index.ts';
import { roles, type Numbered, type Role } from './packed.ts';

export interface PackList {
  /** What stands above everything: of what nobody should use, a line each. */
  readonly forbidden: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly files: readonly Numbered[];
  /** What to bring, by who brings it: "Police". */
  readonly take: readonly { readonly from: string; readonly items: readonly string[] }[];
  /** Folders with packs of their own, and what is in each. */
  readonly folders: readonly { readonly path: string; readonly what: string }[];
  /** What it is, which edition, who shares it, its licence. */
  readonly about: readonly string[];
}

/** Sorts before the numbers. */
export const listName = '00-read-me-first.txt';

/** Characters of a line: what Notepad shows and prints in one. */
const longest = 78;

/** Lines on a page of A4 in type of 9 points. */
const page = 85;

/** @returns plain text with the line ends of Windows, which every editor shows; at most a page if it can be */
export function readMeFirst(list: PackList, t: Translate): string {
  const airy = linesOf(list, t, ['']);
  return (airy.length > page ? linesOf(list, t, []) : airy).join('\r\n');
}

/** @param gap what stands above a heading */
function linesOf(
  { forbidden, title, summary, files, take, folders, about }: PackList,
  t: Translate,
  gap: readonly string[],
): string[] {
  const listed = (role: Role) =>
    files
      .filter((file) => file.role === role)
      // There are many of them, and their names say what they are and for how many minutes; in Word they are the same.
      .flatMap((file) => (isNameEnough(file) ? [`  ${file.path}`] : point(file.path, file.what, file.how)));
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [...gap, heading, ...lines]);
  const step = (role: Role) => part(t(`pack.${role}`), listed(role));
  const isBefore = (role: Role) => role === 'read' || role === 'print' || role === 'show';
  return [
    ...forbidden.flatMap((line) => [...wrapped(line), '']),
    ...wrapped(title.toUpperCase()),
    ...wrapped(summary),
    ...roles.filter(isBefore).flatMap(step),
    ...part(
      t('pack.take'),
      take.flatMap(({ from, items }) => [`  ${from}`, ...items.flatMap((item) => wrapped(item, '  - ', '    '))]),
    ),
    ...roles.filter((role) => !isBefore(role)).flatMap(step),
    ...part(
      t('pack.folders'),
      folders.flatMap(({ path, what }) => point(path, what)),
    ),
    ...gap,
    ...about.flatMap((each) => wrapped(each)),
    '',
  ];
}

function isNameEnough({ role, name }: Numbered): boolean {
  return role === 'shorter' || (role === 'edit' && name.endsWith('.docx'));
}

function point(name: string, what: string, how?: string): string[] {
  return [`  ${name}`, ...wrapped(how === undefined ? what : `${what}: ${how}`, '      ', '      ')];
}

function wrapped(text: string, first = '', next = ''): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line !== first && `${line} ${word}`.length > longest) {
      lines.push(line);
      line = `${next}${word}`;
    } else line = line === first || line === next ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}
