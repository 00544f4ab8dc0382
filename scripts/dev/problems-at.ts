/** What is wrong with the page at an address, as npm run check says it. */
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import { languageOfPath, withoutLanguage } from '../../src/document/page-address.ts';
import { partOf, type Library } from '../../src/document/library.ts';
import type { Problem } from '../../src/document/problem.ts';

/** What is wrong with something, and what that is. */
export interface Faults {
  /** A folder or a file below the content folder, or what else people would look for. */
  readonly of: string;
  /** Errors: what stops a build. */
  readonly problems: readonly Problem[];
}

/** Kept for as long as nobody changes a file: a reader goes back and forth. */
const known = new WeakMap<Library, Map<string, Promise<Faults | undefined>>>();

/**
 * @param folder the content folder
 * @param path an address below the base path: `/lessons/road-safety/`
 * @returns undefined where there is no page of the content folder, or nothing wrong with it
 */
export function problemsAt(folder: string, path: string): Promise<Faults | undefined> {
  const library = heldLibrary(folder);
  const here = known.get(library) ?? new Map<string, Promise<Faults | undefined>>();
  known.set(library, here);
  const found = here.get(path) ?? look(library, path);
  here.set(path, found);
  return found;
}

async function look(library: Library, path: string): Promise<Faults | undefined> {
  const of = placeOf(library, path);
  if (of === undefined) return undefined;
  const part = await openAttachments(partOf(library, (file) => file === of || file.startsWith(`${of}/`)));
  const problems = checkLibrary(part).filter(({ severity, file }) => severity === 'error' && file.startsWith(of));
  return problems.length > 0 ? { of, problems } : undefined;
}

/** The folder of a page, or the file of a finding. */
function placeOf({ everyPage, judged }: Library, path: string): string | undefined {
  const page = everyPage.find(({ address }) => address === path);
  if (page) return page.file.slice(0, page.file.lastIndexOf('/'));
  const finding = /^\/evidence\/([^/]+)\/$/.exec(withoutLanguage(path))?.[1];
  const inOrder = [`.${languageOfPath(path)}`, ''].map((lang) => `findings/${finding}${lang}.yaml`);
  return inOrder.find((name) => judged.some((file) => file.path === name));
}

/**
 * @param status of the answer that somebody got
 * @returns everything that cannot be read, for a page that is missing or fails because of another one
 */
export function whyNotShown(folder: string, path: string, status: number): Faults | undefined {
  const library = heldLibrary(folder);
  const isMissed = status >= 500 || placeOf(library, path) !== undefined;
  return isMissed && library.refusals.length > 0 ? { of: 'The library', problems: library.refusals } : undefined;
}
