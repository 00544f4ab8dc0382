/** The one place that asks for content: the library that was read, as resources ready to be shown. */
import { contentFolder } from '../disk/content-folder.ts';
import { keptFormerVersions } from '../disk/former-versions.ts';
import { heldLibrary } from '../disk/held-library.ts';
import { heldOwnLibrary } from '../disk/held-own-library.ts';
import { madeFiles } from '../disk/made-files.ts';
import { digestOf } from '../disk/program-digest.ts';
import { keptSharers } from '../disk/sharers.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { shownPages } from '../disk/shown-pages.ts';
import { siteSettings } from '../disk/site-settings.ts';
import { lastChanges, type LastChange } from '../document/last-changes.ts';
import type { Library } from '../document/library.ts';
import type { OwnLibrary } from '../document/own-library.ts';
import { inOrder, interfaceLanguages } from '../i18n/index.ts';
import { openerOf } from '../resource/open-resource.ts';
import { isOf, standsIn, type Evidence, type Resource } from '../resource/resource.ts';
import { faceAddress, facesOfLesson } from '../resource/sections/faces.ts';
import { inUse } from '../resource/withdrawal.ts';
import { kindNames, type Kind } from '../schema/kinds.ts';
import type { Reference, ReferenceName } from '../schema/reference.ts';
import { languages, type Language } from '../schema/languages.ts';
import { registerEntries, type RegisterEntry } from '../tools/register.ts';
import { relatedTo } from '../tools/related.ts';
import type { MadeFile } from '../writers/paper/manifest.ts';
import { notForKept, tellMakings } from './showing.ts';

interface Everything {
  /** Every language that each is written in. */
  readonly resources: readonly Resource[];
  /** In each language, as its readers see them: the translation where there is one, else English in its frame. */
  readonly inFrame: (lang: Language) => readonly Resource[];
  /** In each language, as its readers get them. */
  readonly findings: Readonly<Record<Language, readonly Evidence[]>>;
  /** Some of them, by a name and the language of the reader. */
  readonly shelves: Map<string, readonly Resource[]>;
  /** In each language, by a lesson that is one of their sessions. */
  readonly programmes: Map<Language, ReadonlyMap<string, readonly Resource<'programmes'>[]>>;
  readonly beside: (resource: Resource) => Beside;
  /** For the first page that asks what it is made of. */
  readonly makings: () => Makings;
}

/** What a page of a resource knows of it that is not in the library. */
export interface Beside {
  /** The files that were made of it. */
  readonly downloads: readonly MadeFile[];
  /** What changed last, if Git remembers. */
  readonly last: LastChange | undefined;
}

interface Makings {
  /** By the address of each page that shows one resource. */
  readonly shownAt: ReadonlyMap<string, Resource>;
  /** A digest of what all of those pages know beside their resource. */
  readonly known: string;
  readonly digestOf: (resource: Resource) => string;
}

/** Opened once for each library that was read: in npm run dev another one after each change. */
const opened = new WeakMap<Library, Everything>();

function everything(): Everything {
  const library = heldLibrary(contentFolder());
  const known = opened.get(library) ?? openAll(library);
  opened.set(library, known);
  return known;
}

function openAll(library: Library): Everything {
  const opener = openerOf({
    ...library,
    everyPage: shownPages(library),
    drawings: shelfTexts(),
    former: keptFormerVersions(),
    own: heldOwnLibrary(),
  });
  const pages = shownPages(library);
  const resources = pages.flatMap((page) => whereReadable(() => opener.resource(page)));
  const asWritten = (lang: Language) => resources.filter((resource) => resource.lang === lang);
  const standIns = (lang: Language) => {
    const isWritten = new Set(asWritten(lang).map(({ kind, id }) => `${kind}/${id}`));
    return pages
      .filter((page) => page.lang === 'en' && !isWritten.has(`${page.kind}/${page.id}`))
      .flatMap((page) => whereReadable(() => opener.resource(page, {}, {}, lang)));
  };
  return {
    resources: inShelfOrder(resources, 'en'),
    inFrame: (lang) => inShelfOrder([...asWritten(lang), ...(lang === 'en' ? [] : standIns(lang))], lang),
    findings: Object.fromEntries(
      languages.map((lang) => [
        lang,
        library.findings
          .filter(({ data }) => data !== undefined)
          .flatMap(({ id }) => whereReadable(() => opener.finding(id, lang)))
          .sort((a, b) => inOrder(lang, a.data.title, b.data.title)),
      ]),
    ) as Record<Language, Evidence[]>,
    shelves: new Map(),
    programmes: new Map(),
    beside: besideEach(),
    makings: once(() => makingsIn(library)),
  };
}

function besideEach(): Everything['beside'] {
  const made = once(madeFiles);
  const changes = once(() => lastChanges(keptFormerVersions()));
  return ({ ownAddress }) => ({ downloads: made()[ownAddress] ?? [], last: changes()[ownAddress] });
}

function makingsIn({ reference }: Library): Makings {
  const pages = interfaceLanguages.flatMap(allIn);
  const digests = new WeakMap<Resource, string>();
  return {
    shownAt: new Map(
      pages.flatMap((page) => [
        [page.address, page] as const,
        ...(isOf(page, 'lessons') ? facesOfLesson.map((face) => [faceAddress(page, face), page] as const) : []),
      ]),
    ),
    // Some pages say what is due today.
    known: digestOf(
      JSON.stringify([reference, heldOwnLibrary(), siteSettings(), new Date().toISOString().slice(0, 10)]),
    ),
    digestOf: (resource) => {
      const digest = digests.get(resource) ?? digestOf(JSON.stringify(resource));
      digests.set(resource, digest);
      return digest;
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** A list that many pages ask for: it is made for the first of them. */
function shelf(
  name: string,
  lang: Language,
  make: (everything: Everything) => readonly Resource[],
): readonly Resource[] {
  const all = everything();
  const key = `${lang} ${name}`;
  const made = all.shelves.get(key) ?? make(all);
  all.shelves.set(key, made);
  return made;
}

/** What a force has pinned, then kinds in their order, titles in theirs, and what is withdrawn after the others. */
function inShelfOrder(resources: readonly Resource[], lang: Language): Resource[] {
  return resources.toSorted(
    (a, b) =>
      // In every list what nobody should use comes last.
      Number(a.frontMatter.withdrawn !== undefined) - Number(b.frontMatter.withdrawn !== undefined) ||
      Number(b.own?.isPinned ?? false) - Number(a.own?.isPinned ?? false) ||
      kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) ||
      inOrder(lang, a.frontMatter.title, b.frontMatter.title) ||
      inOrder('en', a.address, b.address),
  );
}

/** In npm run dev a page may name another that cannot be read now: the others are shown without it. */
function whereReadable<Opened>(open: () => Opened): Opened[] {
  try {
    return [open()];
  } catch (error) {
    if (import.meta.env.DEV) return [];
    throw error;
  }
}

/** Every language of every resource: kinds in their order, titles in theirs, and what is withdrawn after the others. */
export async function everyLanguageOfAll(): Promise<readonly Resource[]> {
  return everything().resources;
}

/** Every page of a resource there is: in each language it is written in, and where it stands in for a translation. */
export async function everyResourcePage(): Promise<readonly Resource[]> {
  return [...everything().resources, ...interfaceLanguages.flatMap(allIn).filter(standsIn)];
}

/** Every resource of every kind, as a reader in `lang` sees it: the translation where there is one, else English. */
export async function allResources(lang: Language): Promise<readonly Resource[]> {
  notForKept('every resource');
  return allIn(lang);
}

function allIn(lang: Language): readonly Resource[] {
  return shelf('all', lang, ({ inFrame }) => inFrame(lang));
}

/** Those of them that are in use: what is offered to whoever did not ask for it. */
export async function offeredResources(lang: Language): Promise<readonly Resource[]> {
  notForKept('every resource in use');
  return offeredIn(lang);
}

function offeredIn(lang: Language): readonly Resource[] {
  return shelf('offered', lang, () => inUse(allIn(lang)));
}

/** Those of them that somebody who reads this one may want next, nearest first. */
export async function nearestTo(resource: Resource): Promise<readonly Resource[]> {
  return relatedTo(resource, offeredIn(resource.lang));
}

/** The resources of a kind as a reader in `lang` sees them, by title. */
export async function resourcesOf<K extends Kind>(kind: K, lang: Language): Promise<readonly Resource<K>[]> {
  notForKept(`every one of ${kind}`);
  return allOf(kind, lang);
}

function allOf<K extends Kind>(kind: K, lang: Language): readonly Resource<K>[] {
  const isOfKind = (each: Resource): each is Resource<K> => each.kind === kind;
  return shelf(kind, lang, () => allIn(lang).filter(isOfKind)) as Resource<K>[];
}

/** The programmes in use in which a lesson is a session, as a reader in `lang` sees them, by title. */
export async function programmesWith(lesson: string, lang: Language): Promise<readonly Resource<'programmes'>[]> {
  const { programmes } = everything();
  const byLesson = programmes.get(lang) ?? byTheirLessons(inUse(allOf('programmes', lang)));
  programmes.set(lang, byLesson);
  return byLesson.get(lesson) ?? [];
}

function byTheirLessons(programmes: readonly Resource<'programmes'>[]): ReadonlyMap<string, Resource<'programmes'>[]> {
  const pairs = programmes.flatMap((programme) =>
    [...new Set(programme.frontMatter.sessions.map(({ lesson }) => lesson))].map((lesson) => ({ lesson, programme })),
  );
  const grouped = Map.groupBy(pairs, ({ lesson }) => lesson);
  return new Map([...grouped].map(([lesson, all]) => [lesson, all.map(({ programme }) => programme)]));
}

/** What a force has made its own, where this is its library. */
export function ownLibrary(): OwnLibrary | undefined {
  return heldOwnLibrary();
}

/** Every finding as a reader in `lang` gets it, by title: in their language, or else in English. */
export async function findings(lang: Language): Promise<readonly Evidence[]> {
  notForKept('every finding');
  return everything().findings[lang];
}

/** Every language of every finding. */
export async function everyLanguageOfFindings(): Promise<readonly Evidence[]> {
  const all = await Promise.all(
    languages.map(async (lang) => (await findings(lang)).filter((each) => each.lang === lang)),
  );
  return all.flat();
}

/** One list of reference data, in the order of its file. */
export async function referenceList<Name extends ReferenceName>(name: Name): Promise<Reference[Name]> {
  return heldLibrary(contentFolder()).reference[name];
}

/** What each force runs, as far as somebody has said, in the order of the list of forces. */
export async function nationalRegister(): Promise<readonly RegisterEntry[]> {
  notForKept('the national register');
  const { reference, registers } = heldLibrary(contentFolder());
  return registerEntries(reference.forces, registers);
}

/** The resources of which a force has told that it tried them, as a reader in `lang` sees them. */
export async function triedBy(force: string, lang: Language): Promise<readonly Resource[]> {
  notForKept('what a force tried');
  const { trials } = heldLibrary(contentFolder());
  const tried = new Set(trials.flatMap(({ kind, id, data }) => (data?.force === force ? [`${kind}/${id}`] : [])));
  return allIn(lang).filter(({ kind, id }) => tried.has(`${kind}/${id}`));
}

/** One entry of a list by id. @throws when there is none: the check lets no unknown id through */
export async function referenceEntry<Name extends ReferenceName>(
  name: Name,
  id: string,
): Promise<Reference[Name][number]> {
  const entry = (await referenceList(name)).find((each) => each.id === id);
  if (!entry)
    throw new Error(
      `content/reference/${name}.yaml has no entry with the id ${id}. npm run check says which page asks for it.`,
    );
  return entry;
}

/** What stands beside a resource. */
export async function besideResource(resource: Resource): Promise<Beside> {
  return everything().beside(resource);
}

/**
 * What the page of a resource and those below it are made of: whatever they ask for must be among it. Where something
 * must not be asked for, it says so by itself.
 */
async function makingsOf(path: string): Promise<readonly unknown[] | undefined> {
  const { shownAt, known, digestOf } = everything().makings();
  const resource = shownAt.get(`/${path}`);
  if (!resource) return undefined;
  const around = [...(await nearestTo(resource)), ...(await programmesWith(resource.id, resource.lang))];
  return [
    known,
    digestOf(resource),
    await besideResource(resource),
    keptSharers()[resource.ownAddress] ?? [],
    around.map(digestOf),
  ];
}
tellMakings(makingsOf);
