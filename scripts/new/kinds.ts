/**
 * What can be made: the word people type, and the folder of the content it goes into. A starter is named by the word.
 */
import type { Kind } from '../../src/schema/kinds.ts';
import type { Language } from '../../src/schema/shared.ts';

export const folders = {
  lesson: 'lessons',
  guidance: 'guidance',
  framework: 'frameworks',
  'case-study': 'case-studies',
  programme: 'programmes',
  template: 'templates',
  finding: 'findings',
} as const satisfies Record<string, Kind | 'findings'>;

export type NewKind = keyof typeof folders;
export type PageKind = Exclude<NewKind, 'finding'>;
export const newKinds = Object.keys(folders) as NewKind[];

/** @returns the path of the starter, below the content folder */
export function starterOf(kind: NewKind): string {
  return `_starters/${kind}.${kind === 'finding' ? 'yaml' : 'mdx'}`;
}

/** @returns the path of a new file, below the content folder */
export function placeFor(kind: NewKind, id: string, lang: Language = 'en'): string {
  return kind === 'finding' ? `findings/${id}.yaml` : `${folders[kind]}/${id}/${lang}.mdx`;
}
