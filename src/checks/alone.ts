/**
 * What rules say of a page that look at nothing but the page: it holds as long as the text of the page stays as it is,
 * whatever becomes of the rest of the library.
 */
import type { Library } from '../document/library.ts';
import type { Page } from '../document/page.ts';
import type { Problem } from '../document/problem.ts';

/** Where it is kept from one check to the next. */
export interface KeptProblems {
  /**
   * @param source all that the page is made of
   * @param file of the page
   * @returns the problems that were kept; undefined where nothing is, or nothing that can be used
   */
  get(source: string, file: string): readonly Problem[] | undefined;
  put(source: string, problems: readonly Problem[]): void;
}

/**
 * @param judge what the rules say that look at a page alone. It throws where one of them does
 * @returns the problems of those pages that could be judged so, and the pages that could not
 */
export function judgedAlone(
  { pages, everyPage }: Library,
  kept: KeptProblems,
  judge: (alone: Library) => readonly Problem[],
): { readonly problems: readonly Problem[]; readonly rest: readonly Page[] } {
  const english = new Map(everyPage.flatMap((page) => (page.lang === 'en' ? [[`${page.kind}/${page.id}`, page]] : [])));
  const problems: Problem[] = [];
  const rest: Page[] = [];
  for (const page of pages) {
    // A translation has its facts from the English page.
    const twin = page.lang === 'en' ? undefined : english.get(`${page.kind}/${page.id}`);
    const source = JSON.stringify([page.file, page.text, twin?.text]);
    const known = kept.get(source, page.file);
    if (known) problems.push(...known);
    else
      try {
        const found = judge(alone(page));
        kept.put(source, found);
        problems.push(...found);
      } catch {
        rest.push(page);
      }
  }
  return { problems, rest };
}

/** @returns a library of one page and nothing else; to look at its lists throws */
function alone(page: Page): Library {
  return {
    files: [],
    judged: [],
    pages: [page],
    everyPage: [page],
    findings: [],
    registers: [],
    trials: [],
    get reference(): never {
      throw new Error('A rule that looks at a page alone has looked at the lists of the library.');
    },
    referenceFiles: [],
    attachments: [],
    published: [],
    refusals: [],
  };
}
