import { suggest } from '../document/did-you-mean.ts';
import { templateIds } from '../document/body.ts';
import { everyNode, inlinesIn, type DocumentModel, type Inline } from '../document/model.ts';
import { kindNames } from '../schema/kinds.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** Sections that the site's own templates make, such as #session. */
const sections: readonly string[] = templateIds;

/** Pages of the site that are not resources. */
const sitePages = [
  '/',
  '/search/',
  '/topics/',
  '/years/',
  ...[3, 4, 5, 6].map((year) => `/years/${year}/`),
  '/forces/',
  '/coverage/',
  '/evidence/',
  '/sources/',
  '/contribute/',
  '/contribute/check/',
  '/contribute/checks/',
  '/about/',
  '/current/',
  '/accessibility/',
  '/privacy/',
  ...kindNames.map((kind) => `/${kind}/`),
];

export const linksResolve: Rule = {
  id: 'links-resolve',
  severity: 'error',
  title: 'Every link within the site leads to a page and a place on it',
  why: 'A dead link costs a PCSO the five minutes before the bell.',
  *run(library) {
    const pages = new Map(library.everyPage.map((page) => [page.address, page]));
    const known = [
      ...sitePages,
      ...pages.keys(),
      ...library.findings.map((finding) => `/evidence/${finding.id}/`),
      ...library.reference.forces.map((force) => `/forces/${force.id}/`),
      ...library.reference.topics.map((topic) => `/topics/${topic.id}/`),
    ];
    for (const page of library.pages) {
      for (const node of everyNode(page.document)) {
        for (const href of hrefs(inlinesIn(node))) {
          const [path = '', fragment] = href.split('#');
          const at = { file: page.file, line: node.line, column: 1 };
          if (path !== '' && !known.includes(path))
            yield { ...at, message: `There is no page at ${path} on this site.`, help: suggest(path, known) };
          else if (fragment) {
            const target = path === '' ? page : pages.get(path);
            const ids = target && headingIds(target.document);
            if (ids && !ids.includes(fragment) && !sections.includes(fragment))
              yield { ...at, message: `There is no heading #${fragment} on that page.`, help: suggest(fragment, ids) };
          }
        }
      }
    }
  },
  examples: {
    passes: [
      withText(
        'a page and a heading that exist',
        '## Notes\n\n[notes](#notes), [this lesson](/lessons/be-seen/#notes), [all lessons](/lessons/), [its session](#session)',
      ),
    ],
    fails: [
      withText('a page that does not exist', '[that lesson](/lessons/be-sen/)'),
      withText('a heading that does not exist', '[notes](#nots)'),
    ],
  },
};

function headingIds(document: DocumentModel): string[] {
  return [...everyNode(document)].flatMap((node) => (node.type === 'heading' ? [node.id] : []));
}

/** Links that stay on this site. */
function* hrefs(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === 'link' && /^[/#]/.test(inline.href)) yield inline.href;
    if ('children' in inline) yield* hrefs(inline.children);
  }
}
