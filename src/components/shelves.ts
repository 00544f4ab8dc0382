/** What stands on the shelves: Astro's collections in the shapes that pages use. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { totalMinutes } from '../document/timings.ts';
import { kindNames, type FrontMatter, type Kind } from '../schema/kinds.ts';
import type { Reference, ReferenceName } from '../schema/reference.ts';
import type { Resource, ShelvedFinding } from '../resource/resource.ts';
import type { Language } from '../schema/shared.ts';

function resource<K extends Kind>(kind: K, { data }: CollectionEntry<Kind>): Resource<K> {
  const { id, lang, document, hash, stale } = data;
  const path = `${lang === 'en' ? '' : `/${lang}`}/${kind}/${id}/`;
  return {
    kind,
    id,
    lang,
    path,
    frontMatter: data.frontMatter as FrontMatter<K>,
    document,
    minutes: totalMinutes(document),
    hash,
    stale,
  };
}

/** Every language of every resource of a kind, by title. */
export async function everyLanguageOf<K extends Kind>(kind: K): Promise<Resource<K>[]> {
  const entries = (await getCollection(kind)) as CollectionEntry<Kind>[];
  return entries
    .map((entry) => resource(kind, entry))
    .sort((a, b) => a.frontMatter.title.localeCompare(b.frontMatter.title, 'en') || a.path.localeCompare(b.path, 'en'));
}

/** The resources of a kind as a reader in `lang` sees them: the translation where there is one, else English. */
export async function resourcesOf<K extends Kind>(kind: K, lang: Language): Promise<Resource<K>[]> {
  const all = await everyLanguageOf(kind);
  return all.filter(
    (each) =>
      each.lang === lang || (each.lang === 'en' && !all.some((other) => other.id === each.id && other.lang === lang)),
  );
}

/** Every resource of every kind, as a reader in `lang` sees it: kinds in their order, titles in theirs. */
export async function allResources(lang: Language): Promise<Resource[]> {
  return (await Promise.all(kindNames.map((kind) => resourcesOf(kind, lang) as Promise<Resource[]>))).flat();
}

/** Every finding, by title. */
export async function findings(): Promise<ShelvedFinding[]> {
  const entries = await getCollection('findings');
  return entries
    .map(({ id, data }) => ({ id, path: `/evidence/${id}/`, data }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

/** One list of reference data, in the order of its file. */
export async function referenceList<Name extends ReferenceName>(name: Name): Promise<Reference[Name]> {
  const entries = (await getCollection(name)) as { data: Reference[Name][number] }[];
  return entries.map((entry) => entry.data) as Reference[Name];
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
