/** From an opened page to a resource: every look-up is done here, once. */
import { drawingsNamed } from '../document/drawings.ts';
import { drawnFor } from '../document/drawn-for.ts';
import { findingIn, type TranslatedFinding } from '../document/finding-words.ts';
import type { DocumentModel } from '../document/model.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { EarlierVersion } from '../document/last-changes.ts';
import { mattersOf, type OwnLibrary } from '../document/own-library.ts';
import { pathIn, withoutLanguage } from '../document/page-address.ts';
import { pageStanding, type Standing } from '../document/standing.ts';
import { translationStanding, type TranslationStanding } from '../document/translation-standing.ts';
import { totalMinutes } from '../document/timings.ts';
import { interfaceFor, longDate, nameIn, organisationIn, translator } from '../i18n/index.ts';
import type { FrontMatter, Kind } from '../schema/kinds.ts';
import type { Reference, ReferenceName } from '../schema/reference.ts';
import { languages, type Language } from '../schema/shared.ts';
import type { Trial } from '../schema/trial.ts';
import { codeLength } from '../tools/current-code.ts';
import { drawingsFrom, type DrawingTexts } from './drawings.ts';
import { fillBlanks } from './fill-blanks.ts';
import { leadsNowhere, markLinks, type MarkFor } from './mark-links.ts';
import type { CitedSource, Evidence, Named, Resource, Sharer } from './resource.ts';

/** A page as the reader of content/ has opened it. */
export interface OpenedPage {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
  readonly file: string;
  readonly address: string;
  /** Undefined where the front matter does not fit its schema. */
  readonly data: FrontMatter | undefined;
  readonly document: DocumentModel;
  readonly hash: string;
  readonly stale: boolean;
  /** Of a translation: the keys whose words it leaves in English. */
  readonly untranslated?: readonly string[];
  /** The file as written, where the reader has kept it. */
  readonly text?: string;
}

/** What there is to look up in: a Library, or as much of one as Astro's collections hold. */
export interface Stock {
  readonly everyPage: readonly OpenedPage[];
  readonly findings: readonly (TranslatedFinding & { readonly id: string })[];
  readonly reference: Reference;
  /** Receipts of who tried what. */
  readonly trials?: readonly { readonly kind: Kind; readonly id: string; readonly data: Trial | undefined }[];
  /** Earlier versions by short code, so that a receipt of one can be judged. */
  readonly former?: Readonly<Record<string, EarlierVersion>>;
  /** Of the shelf; none where nothing is drawn of what is opened. */
  readonly drawings: DrawingTexts;
  /** Of the force whose own library it is. */
  readonly own?: OwnLibrary | undefined;
}

type Files = Resource['pictures'];

export interface Opener {
  /**
   * @param pictures the bytes of those beside the page, where files are written
   * @param around the language of the interface it is shown in; its own where that is published
   * @throws when the page refers to something that is not there: the check lets no such page through
   */
  resource(page: OpenedPage, pictures?: Files, attached?: Files, around?: Language): Resource;
  /**
   * @param reader the language it is read in: it comes in English where nobody has translated it
   * @throws when there is no such finding, or it refers to something that is not there
   */
  finding(id: string, reader?: Language): Evidence;
}

/** @param stock a library without refusals */
export function openerOf(stock: Stock): Opener {
  const lists = new Map<string, ReadonlyMap<string, Entry>>(
    Object.entries(stock.reference).map(([name, all]) => [name, new Map(all.map((entry) => [entry.id, entry]))]),
  );
  const findings = new Map(stock.findings.map((finding) => [finding.id, finding]));
  const inLanguages = Map.groupBy(stock.everyPage, ({ kind, id }) => `${kind}/${id}`);

  const trials = Map.groupBy(stock.trials ?? [], ({ kind, id }) => `${kind}/${id}`);

  const standing = ({ kind, id, hash, data }: OpenedPage): Standing => {
    const written = inLanguages.get(`${kind}/${id}`) ?? [];
    const addresses = new Set(written.map(({ address }) => address));
    return pageStanding(
      {
        reviews: data?.reviews ?? [],
        trials: (trials.get(`${kind}/${id}`) ?? []).flatMap(({ data: trial }) => trial ?? []),
      },
      hash,
      written.map((each) => each.hash),
      (code) => {
        const earlier = stock.former?.[code.slice(0, codeLength)];
        return earlier && addresses.has(earlier.url) ? earlier.changedSinceTried : undefined;
      },
    );
  };

  /** Looks up for a file, in words of the interface and of its own language. */
  const lookUp = (file: string, around: Language, own: Language) => {
    const missing = (wanted: string) =>
      new Error(`${file} refers to ${wanted}, which does not exist. npm run check says where.`);
    const entry = <Name extends ReferenceName>(name: Name, wanted: string): Reference[Name][number] => {
      const found = lists.get(name)?.get(wanted);
      if (!found) throw missing(`${name}/${wanted}`);
      return found as Reference[Name][number];
    };
    const named = (list: 'forces' | 'topics' | 'aims', wanted: string): Named => ({
      id: wanted,
      name: nameIn(entry(list, wanted), around),
      ownName: nameIn(entry(list, wanted), own),
      address: `/${list}/${wanted}/`,
    });
    const evidence = (wanted: string): Evidence => {
      const written = findings.get(wanted);
      const said = written && findingIn(written, around);
      if (!written?.data || !said) throw missing(`findings/${wanted}`);
      const { data, lang } = said;
      return {
        id: wanted,
        address: `/evidence/${wanted}/`,
        data,
        lang,
        inEnglish: written.data,
        languages: languages.filter((each) => findingIn(written, each)?.lang === each),
        behindIn: (written.translations ?? []).flatMap((each) => (each.stale ? [each.lang] : [])),
        source: entry('sources', data.source.id),
        topics: data.topics.map((topic) => named('topics', topic)),
        aims: data.aims.map((aim) => named('aims', aim)),
      };
    };
    return { missing, entry, named, evidence };
  };

  /** Lessons that other pages name, without their pictures. */
  const lessons = new Map<Language, Map<OpenedPage, Resource>>(languages.map((lang) => [lang, new Map()]));
  const withdrawn = new Map<string, NonNullable<FrontMatter['withdrawn']>>(
    stock.everyPage.flatMap(({ kind, id, lang, data }) =>
      lang === 'en' && data?.withdrawn ? [[`${kind}/${id}`, data.withdrawn] as const] : [],
    ),
  );
  const marked = new Map<Language, WeakMap<DocumentModel, DocumentModel>>(
    languages.map((lang) => [lang, new WeakMap()]),
  );

  const hidden = new Set(stock.own?.hidden);

  /** What is said behind a link to a page that nobody should use, or that is hidden here. */
  const markOf = (href: string, around: Language): ReturnType<MarkFor> => {
    const path = /^\/([a-z-]+\/[a-z0-9-]+)\//.exec(withoutLanguage(href))?.[1] ?? '';
    if (hidden.has(path)) return leadsNowhere;
    const said = withdrawn.get(path);
    if (said === undefined) return undefined;
    return ` (${translator(around)('withdrawn.card', { date: longDate(around, said.date) })})`;
  };

  const resource = (
    page: OpenedPage,
    pictures: Files = {},
    attached: Files = {},
    around: Language = interfaceFor(page.lang),
  ): Resource => {
    const { kind, id, lang, file, address, data, hash, stale } = page;
    if (!data) throw new Error(`${file} cannot be shown: its front matter does not fit. npm run check says why.`);
    const { missing, entry, named, evidence } = lookUp(file, around, lang);
    const lesson = (wanted: string): Resource<'lessons'> => {
      const written = inLanguages.get(`lessons/${wanted}`) ?? [];
      const best = written.find((each) => each.lang === lang) ?? written.find((each) => each.lang === 'en');
      if (!best) throw missing(`lessons/${wanted}`);
      const known = lessons.get(around)!.get(best) ?? resource(best, {}, {}, around);
      lessons.get(around)!.set(best, known);
      return known as Resource<'lessons'>;
    };
    const told = standing(page);
    const translated = translationOf(page);
    const drawn = drawnFindings(page.document);
    const minutes = totalMinutes(page.document);
    return {
      kind,
      id,
      lang,
      around,
      file,
      address: pathIn(around, address),
      ownAddress: address,
      frontMatter: data,
      // Of a thousand pages that are open at once, only those that somebody looks at are held whole.
      get document() {
        const written = page.document;
        const said =
          marked.get(around)!.get(written) ??
          fillBlanks(
            markLinks(written, (href) => markOf(href, around)),
            kind === 'templates' ? stock.own : undefined,
          );
        marked.get(around)!.set(written, said);
        return said;
      },
      minutes,
      hash,
      stale,
      ...(translated && { translated }),
      standing: told,
      triedBy: Object.fromEntries(
        [...told.trials, ...told.earlier.map(({ trial }) => trial)].flatMap(({ force }) =>
          force === undefined ? [] : [[force, named('forces', force)]],
        ),
      ),
      sharer: sharerOf(data, (force) => entry('forces', force), around),
      topics: data.topics.map((topic) => named('topics', topic)),
      aims: data.aims.map((aim) => named('aims', aim)),
      curriculum: 'curriculum' in data ? data.curriculum.map((statement) => entry('curriculum', statement)) : [],
      editions:
        'editions' in data
          ? data.editions.map(({ id: edition, checked }) => ({ edition: entry('editions', edition), checked }))
          : [],
      sources: citedOnce(data.sources, (wanted) => entry('sources', wanted)),
      findings: Object.fromEntries([...new Set([...data.findings, ...drawn])].map((each) => [each, evidence(each)])),
      restsOn: data.findings.filter((each) => !drawn.has(each)).map(evidence),
      lessons: [...new Set(lessonsNamed(data))].map(lesson),
      ...('aboutForce' in data && data.aboutForce !== undefined && { aboutForce: named('forces', data.aboutForce) }),
      translations: (inLanguages.get(`${kind}/${id}`) ?? []).map((each) => {
        const of = translationOf(each);
        return { lang: each.lang, address: each.address, ...(of && { standing: of }) };
      }),
      pictures,
      drawings: drawingsFrom(drawingsNamed(data, page.document), stock.drawings, lang),
      ownDrawings: drawingsFrom(drawnFor[kind] ?? [], stock.drawings, lang),
      attached,
      ...(stock.own && { own: mattersOf(stock.own, `${kind}/${id}`) }),
    };
  };
  return { resource, finding: (id, reader = 'en') => lookUp(`findings/${id}.yaml`, reader, reader).evidence(id) };
}

/** @returns how far a translation has come; nothing for the English text, which is none */
function translationOf({ lang, data, hash, stale, untranslated = [] }: OpenedPage): TranslationStanding | undefined {
  return lang === 'en' ? undefined : translationStanding(data?.reviews ?? [], hash, stale, untranslated);
}

type Entry = Reference[ReferenceName][number];

function sharerOf(
  { force, organisation = '' }: FrontMatter,
  forceOf: (id: string) => Reference['forces'][number],
  around: Language,
): Sharer {
  if (force === undefined) return { name: organisationIn(organisation, around) };
  const known = forceOf(force);
  return { name: nameIn(known, around), force, web: known.web };
}

function drawnFindings(document: DocumentModel): ReadonlySet<string> {
  return new Set([...everyNode(document)].flatMap((node) => (isBlock(node, 'Chart') ? [node.settings.finding] : [])));
}

function lessonsNamed(data: FrontMatter): readonly string[] {
  if ('sessions' in data) return data.sessions.map((session) => session.lesson);
  return 'lessons' in data ? data.lessons : [];
}

function citedOnce(
  citations: FrontMatter['sources'],
  sourceOf: (id: string) => CitedSource['source'],
): readonly CitedSource[] {
  return [...Map.groupBy(citations, ({ id }) => id)].map(([id, all]) => ({
    source: sourceOf(id),
    uses: all.flatMap(({ where, for: use }) => {
      const said = [where, use].filter((words) => words !== undefined);
      return said.length > 0 ? [said.join(': ')] : [];
    }),
  }));
}
