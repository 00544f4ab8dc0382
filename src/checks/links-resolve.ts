import { suggest } from '../document/did-you-mean.ts';
import { headingName } from '../document/heading-ids.ts';
import { everyNode, inlinesIn, type DocumentModel, type Inline } from '../document/model.ts';
import { kindNames } from '../schema/kinds.ts';
import { schoolYears } from '../schema/shared.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** Pages of the site that are not resources. */
const sitePages = [
  '/',
  '/search/',
  '/topics/',
  '/aims/',
  '/years/',
  ...schoolYears.map((year) => `/years/${year}/`),
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
      ...library.reference.aims.map((aim) => `/aims/${aim.id}/`),
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
            const names = target && headingsOf(target.document);
            const name = headingName(decoded(fragment));
            if (names && !names.includes(name))
              yield { ...at, message: `There is no heading #${name} on that page.`, help: suggest(name, names) };
          }
        }
      }
    }
  },
  examples: {
    passes: [
      withText(
        'a page and a heading that exist',
        '## Notes\n\n## Tŷ\n\n[the house](#tŷ), [notes](#notes), [this lesson](/lessons/be-seen/#notes), [all lessons](/lessons/)',
      ),
    ],
    fails: [
      withText('a page that does not exist', '[that lesson](/lessons/be-sen/)'),
      withText('a heading that does not exist', '[notes](#nots)'),
      withText('a heading that the text does not have, although the page has', '[the kit](#kit)'),
    ],
  },
};

/** A name as it stands in the text; what is no code stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** As people write them in links. */
function headingsOf(document: DocumentModel): string[] {
  return [...everyNode(document)].flatMap((node) => (node.type === 'heading' ? [headingName(node.id)] : []));
}

/** Links that stay on this site. */
function* hrefs(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === 'link' && /^[/#]/.test(inline.href)) yield inline.href;
    if ('children' in inline) yield* hrefs(inline.children);
  }
}
