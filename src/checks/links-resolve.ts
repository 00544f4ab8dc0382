import { suggest } from '../document/did-you-mean.ts';
import { headingName } from '../document/heading-ids.ts';
import type { Library } from '../document/library.ts';
import { linksOn } from '../document/links.ts';
import { everyNode, type DocumentModel } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import { kindNames } from '../schema/kinds.ts';
import { pictureTypes } from '../schema/blocks.ts';
import { attachmentTypes, languages, schoolYears } from '../schema/shared.ts';
import { body, dotPicture, lesson, withText } from './examples.ts';
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
  '/new/',
  '/choice-cards/',
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
    /** Who reads in Welsh is led to the Welsh page, where there is one, and its headings are Welsh. */
    const read = new Map(library.everyPage.map((page) => [`${page.lang} /${page.kind}/${page.id}/`, page]));
    const former = new Map(
      library.everyPage.flatMap((page) =>
        page.lang === 'en' ? (page.data?.former ?? []).map((old) => [`/${old}/`, page.address]) : [],
      ),
    );
    const known = [
      ...sitePages,
      ...pages.keys(),
      ...library.findings.map((finding) => `/evidence/${finding.id}/`),
      ...library.reference.forces.map((force) => `/forces/${force.id}/`),
      ...library.reference.topics.map((topic) => `/topics/${topic.id}/`),
      ...library.reference.aims.map((aim) => `/aims/${aim.id}/`),
    ];
    for (const page of library.pages) {
      for (const { href, line, column } of linksOn(page)) {
        if (!/^[/#]/.test(href)) continue;
        const [path = '', fragment] = href.split('#');
        const at = { file: page.file, line, column };
        const file = fileLink(path);
        if (file) yield { ...at, ...aboutFile(file, page, library) };
        else if (former.has(path))
          yield {
            ...at,
            message: `The page that stood at ${path} has another address now.`,
            help: `Write ${former.get(path)}`,
          };
        else if (path !== '' && !known.includes(path))
          yield { ...at, message: `There is no page at ${path} on this site.`, help: suggest(path, known) };
        else if (fragment) {
          const target = path === '' ? page : (read.get(`${page.lang} ${path}`) ?? pages.get(path));
          const names = target && headingsOf(target.document);
          const name = headingName(decoded(fragment));
          if (names && !names.includes(name))
            yield { ...at, message: `There is no heading #${name} on that page.`, help: suggest(name, names) };
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
      lesson('a page by the address it had before', {
        keys: { former: '[lessons/be-bright]' },
        body: `${body}\n[This lesson](/lessons/be-bright/)\n`,
      }),
      withText('a page by the name of its file', '[this lesson](../be-seen/en.mdx)'),
      {
        what: 'a file beside the page',
        files: {
          ...lesson('', {
            keys: { attachments: '[{ file: map.png, title: Map, description: A map of the walk. }]' },
            body: `${body}\n[The map](map.png)\n`,
          }).files,
          'lessons/be-seen/map.png': dotPicture,
        },
        shown: '[The map](map.png)',
      },
      withText('a file that is not there', '[the form](./form.pdf)'),
      {
        what: 'a heading of the English page, where a Welsh one is read',
        files: {
          ...withText('', '## Notes').files,
          'lessons/be-seen/cy.mdx':
            '---\ntranslates: "000000000000"\ntitle: A\nsummary: B\n---\n## Nodiadau\n\n[y nodiadau](/lessons/be-seen/#notes)\n',
        },
        shown: '[y nodiadau](/lessons/be-seen/#notes)',
      },
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

/** The name and the folder of a file that a link leads to, where it leads to a file and to no page. */
function fileLink(
  path: string,
): { readonly name: string; readonly folder: string; readonly ending: string } | undefined {
  const [, folder = '', name, ending] = /^(.*\/)?([^/]+\.([a-z0-9]{2,5}))\/?$/i.exec(decoded(path)) ?? [];
  return name === undefined || ending === undefined ? undefined : { name, folder, ending: ending.toLowerCase() };
}

interface Words {
  readonly message: string;
  readonly help: string;
}

function aboutFile(
  { name, folder, ending }: NonNullable<ReturnType<typeof fileLink>>,
  page: Page,
  library: Library,
): Words {
  if (/^(mdx?|markdown|html?)$/.test(ending)) return aboutPage(name, folder, library);
  if (!attachmentTypes.some((type) => type === ending) && !/^(jpeg|doc|ppt)$/.test(ending))
    return {
      message: `This link leads to ${name}, a kind of file that cannot be downloaded here.`,
      help: `Save it as one of these kinds and list it under attachments: ${attachmentTypes.join(', ')}.`,
    };
  const beside = `${page.kind}/${page.id}/${name}`;
  const isThere = library.files.some(({ path }) => path === beside);
  if (pictureTypes.some((type) => type === ending))
    return {
      message: `This link leads to the picture ${name}${isThere ? ' beside this page' : ', which is not there'}.`,
      help: `${isThere ? '' : `Put ${name} into the folder of this page. `}Show it with <Figure src="${name}" alt="what it shows" /> on a line by itself. To let people download it, list it under attachments and write <Attachment file="${name}" />`,
    };
  const isListed = (page.data?.attachments ?? []).some(({ file }) => file === name);
  const steps = [
    ...(isThere ? [] : [`Put ${name} into the folder of this page`]),
    ...(isListed ? [] : ['list it under attachments with a title and a description']),
    `write <Attachment file="${name}" /> on a line by itself in place of the link`,
  ].join(', ');
  return {
    message: `This link leads to the file ${name}${isThere ? ' beside this page' : ', which is not there'}. People get files from a box that says what is in them and how large they are.`,
    help: `${steps.charAt(0).toUpperCase()}${steps.slice(1)}.`,
  };
}

/** A page by the name of its file, as a computer shows it: visit.md, ../visit/en.mdx, content/guidance/visit/en.mdx. */
function aboutPage(name: string, folder: string, { everyPage }: Library): Words {
  const stem = name.replace(/\.\w+$/, '');
  const lang = languages.find((each) => each === stem) ?? 'en';
  const parent = folder.split('/').filter(Boolean).at(-1);
  const ids = lang === stem || /^(index|readme)$/i.test(stem) ? [parent] : [stem, parent];
  const found = ids.flatMap((id) => everyPage.filter((page) => page.id === id && page.lang === lang))[0];
  return {
    message: `This link leads to the file ${name}; on this site a page has an address, and no file name.`,
    help: found
      ? `Write its address: ${found.address}`
      : `Write the address of the page, such as /lessons/road-safety/. ${suggest(
          stem,
          everyPage.map(({ id }) => id),
        )}`,
  };
}
