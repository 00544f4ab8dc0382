import { nearest } from '../document/did-you-mean.ts';
import { roleOf } from '../document/files.ts';
import type { Library } from '../document/library.ts';
import { addressOfPath } from '../document/address.ts';
import { resourcePathOf } from '../document/page.ts';
import { start } from '../document/problem.ts';
import { exampleLibrary, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

export const addressesStay: Rule = {
  id: 'addresses-stay',
  severity: 'error',
  title: 'Whatever was published once can still be found at its address',
  why: 'People keep bookmarks, and the code at the foot of a print leads to its page. When a page is renamed, moved or deleted they find nothing, and nobody tells them whether what they hold can still be used.',
  *run(library) {
    const now = pathsNow(library);
    const led = new Set(formersOf(library));
    const published = publishedPaths(library);
    const unpublished = [...now].filter((path) => !published.has(path));
    for (const [path, file] of published) {
      if (now.has(path) || led.has(path)) continue;
      yield {
        file,
        ...start,
        message: `${addressOfPath(path)} was published, and nothing stands there or leads on from there any more.`,
        help: `Write former: [${path}] into the page that takes its place${likely(path, unpublished)}. ${orElse(path)}`,
      };
    }
  },
  examples: {
    passes: [
      { ...lesson('a page that is where it was'), published: ['lessons/be-seen/en.mdx'] },
      {
        ...lesson('a page that was renamed, and names its former address', { keys: { former: '[lessons/be-bright]' } }),
        published: ['lessons/be-bright/en.mdx'],
      },
      { ...lesson('a picture that is not needed any more'), published: ['lessons/be-seen/coat.png'] },
    ],
    fails: [
      {
        what: 'a page that was renamed',
        files: { ...exampleLibrary, 'lessons/be-bright/en.mdx': lessonText() },
        published: ['lessons/be-seen/en.mdx'],
        shown: 'content/lessons/be-seen/ is now content/lessons/be-bright/, without former: [lessons/be-seen]',
      },
      {
        what: 'a page that was deleted',
        files: exampleLibrary,
        published: ['guidance/be-seen/en.mdx', 'guidance/be-seen/cy.mdx'],
        shown: 'content/guidance/be-seen/ is gone',
      },
      {
        what: 'a finding that was deleted',
        files: exampleLibrary,
        published: ['findings/enjoyed-all.yaml'],
        shown: 'content/findings/enjoyed-all.yaml is gone',
      },
    ],
  },
};

/** @returns every page and finding that there is, as other pages name it: `lessons/be-seen`, `findings/enjoyed-all` */
function pathsNow({ everyPage, findings }: Library): Set<string> {
  const english = everyPage.filter(({ lang }) => lang === 'en').map(resourcePathOf);
  return new Set([...english, ...findings.map(({ id }) => `findings/${id}`)]);
}

function formersOf({ everyPage, findings }: Library): string[] {
  return [...everyPage.filter(({ lang }) => lang === 'en'), ...findings].flatMap(({ data }) => data?.former ?? []);
}

/** @returns what was published once, with the file it stood in */
function publishedPaths({ published }: Library): Map<string, string> {
  return new Map(
    published.flatMap((file) => {
      const role = roleOf(file);
      if (role.is === 'finding') return [[`findings/${role.id}`, file]];
      return role.is === 'page' && role.lang === 'en' ? [[resourcePathOf(role), file]] : [];
    }),
  );
}

/** The page that may be the one that was renamed: the only new one, or one with nearly the same name. */
function likely(path: string, unpublished: readonly string[]): string {
  const [only, ...more] = unpublished;
  const found = more.length === 0 ? only : nearest(path, unpublished);
  return found === undefined ? '' : `, such as ${found}`;
}

/** A finding cannot be withdrawn: it is a figure that its source printed. */
function orElse(path: string): string {
  return path.startsWith('findings/')
    ? 'Where none does, put this file back.'
    : 'Where none does, put this file back and write withdrawn: with a date and a reason into it.';
}
