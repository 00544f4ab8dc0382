/** The one place that asks for content: the library that was read, as resources ready to be shown. */
import { contentFolder } from '../disk/content-folder.ts';
import { keptFormerVersions } from '../disk/former-versions.ts';
import { heldLibrary } from '../disk/held-library.ts';
import { heldOwnLibrary } from '../disk/held-own-library.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { shownPages } from '../disk/shown-pages.ts';
import type { Library } from '../document/library.ts';
import type { OwnLibrary } from '../document/own-library.ts';
import { inOrder, interfaceLanguages } from '../i18n/index.ts';
import { openerOf } from '../resource/open-resource.ts';
import { standsIn, type Evidence, type Resource } from '../resource/resource.ts';
import { inUse } from '../resource/withdrawal.ts';
import { kindNames, type Kind } from '../schema/kinds.ts';
import type { Reference, ReferenceName } from '../schema/reference.ts';
import { languages, type Language } from '../schema/languages.ts';
import { registerEntries, type RegisterEntry } from '../tools/register.ts';

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
  };
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
  const inFrames = await Promise.all(interfaceLanguages.map(allResources));
  return [...everything().resources, ...inFrames.flat().filter(standsIn)];
}

/** Every resource of every kind, as a reader in `lang` sees it: the translation where there is one, else English. */
export async function allResources(lang: Language): Promise<readonly Resource[]> {
  return shelf('all', lang, ({ inFrame }) => inFrame(lang));
}

/** Those of them that are in use: what is offered to whoever did not ask for it. */
export async function offeredResources(lang: Language): Promise<readonly Resource[]> {
  const all = await allResources(lang);
  return shelf('offered', lang, () => inUse(all));
}

/** The resources of a kind as a reader in `lang` sees them, by title. */
export async function resourcesOf<K extends Kind>(kind: K, lang: Language): Promise<readonly Resource<K>[]> {
  const all = await allResources(lang);
  return shelf(kind, lang, () => all.filter((each): each is Resource<K> => each.kind === kind)) as Resource<K>[];
}

/** The programmes in use in which a lesson is a session, as a reader in `lang` sees them, by title. */
export async function programmesWith(lesson: string, lang: Language): Promise<readonly Resource<'programmes'>[]> {
  const all = await resourcesOf('programmes', lang);
  const { programmes } = everything();
  const byLesson = programmes.get(lang) ?? byTheirLessons(inUse(all));
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
  const { reference, registers } = heldLibrary(contentFolder());
  return registerEntries(reference.forces, registers);
}

/** The resources of which a force has told that it tried them, as a reader in `lang` sees them. */
export async function triedBy(force: string, lang: Language): Promise<readonly Resource[]> {
  const { trials } = heldLibrary(contentFolder());
  const tried = new Set(trials.flatMap(({ kind, id, data }) => (data?.force === force ? [`${kind}/${id}`] : [])));
  return (await allResources(lang)).filter(({ kind, id }) => tried.has(`${kind}/${id}`));
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
