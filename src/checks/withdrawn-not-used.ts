import { linksOn } from '../document/links.ts';
import { resourcePathOf, type Page } from '../document/page.ts';
import { stringsIn } from '../document/strings.ts';
import { body, lesson, lessonText } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';
import { withoutLanguage } from '../document/page-address.ts';

const withdrawn = (instead?: string) =>
  `{ date: 2026-11-21, reason: The advice in it is out of date.${instead === undefined ? '' : `, instead: ${instead}`} }`;
const old = { 'lessons/old/en.mdx': lessonText({ keys: { withdrawn: withdrawn('lessons/be-seen') } }) };

export const withdrawnNotUsed: Rule = {
  id: 'withdrawn-not-used',
  severity: 'warning',
  title: 'Nothing leads to a page that is withdrawn',
  why: 'A page is withdrawn because using it could do harm. A programme or a link that still leads to it sends people there. Withdrawing never waits for this: the page itself says at once that nobody should use it.',
  *run(library) {
    const gone = new Map(
      library.everyPage.flatMap((page) =>
        page.lang === 'en' && page.data?.withdrawn ? [[resourcePathOf(page), page] as const] : [],
      ),
    );
    for (const page of library.pages) {
      yield* ownWithdrawal(page, gone);
      if (gone.size === 0 || gone.has(resourcePathOf(page))) continue;
      for (const { href, line, column } of linksOn(page)) {
        const target = /^\/([^/]+\/[^/]+)\//.exec(withoutLanguage(href))?.[1] ?? '';
        if (gone.has(target)) yield { file: page.file, line, column, ...words(target, gone) };
      }
      if (page.lang !== 'en') continue;
      for (const { value, path } of stringsIn(page.yaml.data)) {
        const isLesson = path[0] === 'lessons' || (path[0] === 'sessions' && path.at(-1) === 'lesson');
        if (isLesson && gone.has(`lessons/${value}`))
          yield { file: page.file, ...page.yaml.at(path), ...words(`lessons/${value}`, gone) };
      }
    }
  },
  examples: {
    passes: [
      {
        what: 'a page that is withdrawn, and one to use instead',
        files: { ...old, 'lessons/be-seen/en.mdx': lessonText() },
      },
      lesson('a page with nothing in its place', { keys: { withdrawn: withdrawn() } }),
    ],
    fails: [
      {
        what: 'a link to it',
        files: {
          ...old,
          'lessons/be-seen/en.mdx': lessonText({ body: `${body}\nRead [the other lesson](/lessons/old/).\n` }),
        },
      },
      lesson('itself in its own place', { keys: { withdrawn: withdrawn('lessons/be-seen') } }),
    ],
  },
};

function words(target: string, gone: ReadonlyMap<string, Page>): Pick<Complaint, 'message' | 'help'> {
  const instead = gone.get(target)?.data?.withdrawn?.instead;
  return {
    message: `${target} is withdrawn: nobody should use it any more.`,
    help: instead === undefined ? 'Take it out.' : `Use ${instead} in its place, or take it out.`,
  };
}

/** What a withdrawn page says to use instead must be in use itself. */
function* ownWithdrawal(page: Page, gone: ReadonlyMap<string, Page>): Generator<Complaint> {
  const instead = page.lang === 'en' ? page.data?.withdrawn?.instead : undefined;
  if (instead === undefined) return;
  const at = { file: page.file, ...page.yaml.at(['withdrawn', 'instead']) };
  if (gone.has(instead))
    yield {
      ...at,
      message: `${instead} is withdrawn itself, so it cannot be used instead.`,
      help: 'Name a page that is in use, or take the line out.',
    };
}
