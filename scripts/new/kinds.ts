/**
 * What can be made: the word people type, and the folder of the content it goes into. A starter is named by the word.
 */
import { kindNames, type Kind } from '../../src/schema/kinds.ts';
import type { Language } from '../../src/schema/shared.ts';

/** One of a folder's things: lessons, lesson; case-studies, case-study; guidance. */
type One<Folder extends string> = Folder extends `${infer Stem}ies`
  ? `${Stem}y`
  : Folder extends `${infer Stem}s`
    ? Stem
    : Folder;
export type NewKind = One<Kind | 'findings'>;

const oneOf = (folder: Kind | 'findings') => folder.replace(/ies$/, 'y').replace(/s$/, '') as NewKind;

export const folders = Object.fromEntries(
  ([...kindNames, 'findings'] as const).map((folder) => [oneOf(folder), folder]),
) as Readonly<Record<NewKind, Kind | 'findings'>>;

export type PageKind = Exclude<NewKind, 'finding'>;
export const newKinds = Object.keys(folders) as NewKind[];

/** @returns the path of the starter, below the content folder */
export function starterOf(kind: NewKind): string {
  return `_starters/${kind}.${kind === 'finding' ? 'yaml' : 'mdx'}`;
}

/** @returns the path of a new file, below the content folder */
export function placeFor(kind: NewKind, id: string, lang: Language = 'en'): string {
  if (kind === 'finding') return `findings/${id}${lang === 'en' ? '' : `.${lang}`}.yaml`;
  return `${folders[kind]}/${id}/${lang}.mdx`;
}
