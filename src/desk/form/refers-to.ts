/** Which values of a form are chosen from a list rather than typed, and from which. */
import { referencePlaces } from '../../checks/references-exist.ts';
import type { BlockName } from '../../schema/blocks.ts';

/** What a form offers to choose from: reference lists, findings, pages, drawings, files beside the page, activities. */
export const choiceLists = [
  'forces',
  'topics',
  'aims',
  'findings',
  'sources',
  'curriculum',
  'editions',
  'lessons',
  'shown',
  'drawings',
  'files',
  'activities',
] as const;
export type ChoiceList = (typeof choiceLists)[number];

/** Keys that name a drawing, a file or an activity wherever they stand. */
const byKey: Readonly<Record<string, ChoiceList>> = {
  picture: 'drawings',
  outline: 'drawings',
  src: 'files',
  file: 'files',
  for: 'activities',
  without: 'activities',
  needs: 'activities',
};

/** Settings whose name says too little. */
const bySetting: Readonly<Partial<Record<BlockName, Readonly<Record<string, ChoiceList>>>>> = {
  Picture: { name: 'drawings' },
  Chart: { finding: 'findings' },
};

/** In a citation, `for` says what was taken from a source. */
const written = [['sources', '*', 'for']];

/**
 * @param path of a key of front matter, `*` for every item of a list
 * @returns where its value is looked up; nothing where it is typed
 */
export function keyRefersTo(path: readonly string[]): ChoiceList | undefined {
  if (written.some((pattern) => isSame(pattern, path))) return undefined;
  const place = referencePlaces.find(([pattern]) => isSame(pattern, path));
  return (place?.[1] as ChoiceList | undefined) ?? listAt(byKey, lastName(path));
}

/** @returns where a setting of a block is looked up; nothing where it is typed */
export function settingRefersTo(block: BlockName, setting: string): ChoiceList | undefined {
  return listAt(bySetting[block] ?? {}, setting) ?? listAt(byKey, setting);
}

function listAt(lists: Readonly<Record<string, ChoiceList>>, key: string): ChoiceList | undefined {
  return Object.hasOwn(lists, key) ? lists[key] : undefined;
}

function isSame(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((step, index) => step === path[index]);
}

/** `for.*` is named by `for`. */
function lastName(path: readonly string[]): string {
  return path.findLast((step) => step !== '*') ?? '';
}
