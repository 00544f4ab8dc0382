/** What every kind of resource tells, in the same words. */
import { addressOfPath } from '../../document/address.ts';
import { listed, longDate, saidIn, type Key } from '../../i18n/index.ts';
import { codeLength } from '../../tools/current-code.ts';
import type { FrontMatter } from '../../schema/kinds.ts';
import type { Language } from '../../schema/languages.ts';
import type { Source } from '../../schema/reference.ts';
import { sensitivityMeans, stageMeans } from '../meanings.ts';
import { capital, english, fact, ours, theirs, voiceOf, withBetween } from './lines.ts';
import type { Resource } from '../resource.ts';
import type { Fact, Item, Line, Span } from './section.ts';
import { tells, type Telling } from './telling.ts';

const tellsOf = tells();

export const head = tellsOf(['title', 'summary'], ({ title, summary }, { t, resource }) => {
  const english = resource.translations.find(({ lang }) => lang === 'en');
  const { translated, stale } = resource;
  const notice = [
    ...(translated && !translated.isSigned ? [ours(`${t('translation.draft')} `)] : []),
    ...(stale ? [ours(`${t('translation.stale')} `)] : []),
  ];
  return {
    type: 'head',
    kind: resource.kind,
    title,
    summary,
    ...(notice.length > 0 && {
      notice: [...notice, ours(t('translation.other'), { href: english?.address ?? '/', to: 'en' })],
    }),
  };
});

/** Above everything that could be used: nobody should plan a day with it and find this afterwards. */
export const withdrawn = tellsOf(['withdrawn'], ({ withdrawn: said }, { t, lang }) =>
  said === undefined
    ? undefined
    : {
        type: 'warning',
        id: 'withdrawn',
        title: t('withdrawn'),
        about: [ours(t('withdrawn.on', { date: longDate(lang, said.date) }))],
        items: [
          { line: [english(said.reason)] },
          ...(said.instead === undefined
            ? []
            : [
                {
                  line: [ours(`${t('withdrawn.instead')} `), ours(said.instead, { href: addressOfPath(said.instead) })],
                },
              ]),
        ],
      },
);

/** @returns what stands behind the title of another page where that is named and nobody should use it */
export function withdrawnMark(
  { withdrawn: said }: Pick<FrontMatter, 'withdrawn'>,
  { t, lang }: Pick<Telling, 't' | 'lang'>,
): Line {
  return said === undefined
    ? []
    : [ours(` (${t('withdrawn.card', { date: longDate(lang, said.date) })})`, { look: 'strong' })];
}

export const factKeys = ['topics', 'aims', 'audience', 'sensitivity', 'force', 'organisation'] as const;

/** A force has a page here, which says what else it shares and runs. */
function sharerWords({ name, force }: Resource['sharer']): Span {
  return force === undefined ? theirs(name) : ours(name, { href: `/forces/${force}/` });
}

/** @returns the facts that people choose any resource by, in the order of the page */
export function commonFacts(
  { audience, sensitivity }: Pick<FrontMatter, (typeof factKeys)[number]>,
  { t, lang, resource: { kind, topics, aims, sharer, standing } }: Telling,
): Fact[] {
  const links = (all: typeof topics): Line =>
    withBetween(all.map(({ name, address }) => ours(name, { href: address })));
  return [
    fact(t('topics'), links(topics)),
    fact(t('aims'), links(aims)),
    fact(
      t('audience'),
      ours(
        capital(
          lang,
          listed(
            lang,
            audience.map((each) => t(`audience.${each}`)),
          ),
        ),
      ),
    ),
    fact(t('sharedBy'), sharerWords(sharer)),
    fact(
      t('sensitivity'),
      [ours(t(`sensitivity.${sensitivity}`), { look: 'strong' }), ours(`. ${t(sensitivityMeans(kind, sensitivity))}`)],
      'wide',
    ),
    fact(t('stage'), ours(t(stageMeans(kind, standing.stage))), 'wide'),
  ];
}

/** For kinds that people choose by nothing of their own. */
export const facts = tellsOf(factKeys, (given, telling) => ({ type: 'facts', facts: commonFacts(given, telling) }));

export const attachments = tellsOf(['attachments'], ({ attachments: files }, { t, resource: { kind, id } }) =>
  files.length === 0
    ? undefined
    : {
        type: 'list',
        id: 'attachments',
        title: t('attachments'),
        items: files.map(({ file, title, description }) => ({
          line: [theirs(`${title} (${file})`, { href: `/${kind}/${id}/${file}` }), theirs(`. ${description}`)],
        })),
      },
);

/** Who published a source, and when: a year by itself is in no language. */
function publisher(source: Source, reader: Language): Span[] {
  const by = saidIn(source, 'by', reader);
  const published = saidIn(source, 'published', reader);
  return by.lang === published.lang || !/\p{L}/u.test(published.words)
    ? [{ text: `. ${by.words}, ${published.words}.`, voice: voiceOf(by.lang) }]
    : [
        { text: `. ${by.words}, `, voice: voiceOf(by.lang) },
        { text: `${published.words}.`, voice: voiceOf(published.lang) },
      ];
}

export const sources = tellsOf(['sources', 'findings'], (_, { t, lang, resource }) => ({
  type: 'sources',
  id: 'evidence',
  title: t('lesson.evidence'),
  items: [
    ...resource.sources.map(({ source, uses }): Item => ({
      line: [english(source.title, { look: 'emphasis', href: `/sources/#${source.id}` }), ...publisher(source, lang)],
      // No translation gives them again: they are said once, in en.mdx.
      under: uses.map((use) => [english(use)]),
    })),
    ...resource.restsOn.map(({ address, data, lang: theirs }): Item => ({
      line: [
        ours(`${t('kind.evidence')}: `),
        { text: data.title, voice: voiceOf(theirs), href: address },
        { text: `${/[.?!]$/.test(data.title) ? '' : '.'} ${data.claim}`, voice: voiceOf(theirs) },
      ],
    })),
  ],
  ...(resource.sources.length === 0 && { none: t('sources.none') }),
}));

/** Where the text of each licence stands. */
const licences: Readonly<Record<FrontMatter['licence'], { readonly key: Key; readonly href: string }>> = {
  'OGL-UK-3.0': {
    key: 'receipts.ogl',
    href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
};

export const receipts = tellsOf(
  ['published', 'updated', 'reviewBy', 'licence', 'reviews'],
  ({ published, updated, reviewBy, licence, reviews }, { t, lang, resource, today }) => {
    const { key, href } = licences[licence];
    const day = (date: string) => ours(longDate(lang, date));
    const overdue = today !== undefined && reviewBy < today;
    const read = reviews.map(({ role, organisation, date, covers }): Line => [
      theirs(t('receipts.review', { role, organisation, date: longDate(lang, date) })),
      ours(`. ${t(covers === resource.hash ? 'receipts.current' : 'receipts.lapsed')}`),
    ]);
    return {
      type: 'receipts',
      id: 'receipts',
      title: t('receipts'),
      facts: [
        fact(t('sharedBy'), sharerWords(resource.sharer)),
        fact(t('receipts.published'), day(published)),
        fact(t('receipts.updated'), day(updated)),
        fact(t('receipts.reviewBy'), [
          day(reviewBy),
          ...(overdue ? [ours(`. ${t('receipts.overdue')}`, { look: 'strong' })] : []),
        ]),
        fact(t('receipts.licence'), ours(t(key), { href })),
        fact(
          t('receipts.id'),
          theirs(`${resource.kind}/${resource.id} ${resource.hash.slice(0, codeLength)}`, { look: 'code' }),
        ),
        { name: t('receipts.reviews'), value: read.length === 0 ? [[ours(t('receipts.none'))]] : read, room: 'wide' },
      ],
    };
  },
);
