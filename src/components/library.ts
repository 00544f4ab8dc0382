/** The one place that asks Astro for content: its collections, as resources ready to be shown. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { pageAddress } from '../document/read-file.ts';
import { inOrder } from '../i18n/index.ts';
import { openerOf, type OpenedPage, type Stock } from '../resource/open-resource.ts';
import type { Evidence, Resource } from '../resource/resource.ts';
import { kindNames, type Kind } from '../schema/kinds.ts';
import { referenceNames, type Reference, type ReferenceName } from '../schema/reference.ts';
import type { Language } from '../schema/shared.ts';

interface Everything {
  readonly resources: readonly Resource[];
  readonly findings: readonly Evidence[];
}

/** Opened once a build. In npm run dev it is asked for anew, because somebody is changing it. */
let opened: Promise<Everything> | undefined;

function everything(): Promise<Everything> {
  if (import.meta.env.DEV) return openAll();
  return (opened ??= openAll());
}

async function openAll(): Promise<Everything> {
  const lists = await Promise.all(referenceNames.map(async (name) => [name, await referenceList(name)] as const));
  const stock: Stock = {
    everyPage: (await Promise.all(kindNames.map(pagesOf))).flat(),
    findings: (await getCollection('findings')) as { id: string; data: Evidence['data'] }[],
    reference: Object.fromEntries(lists) as unknown as Reference,
  };
  const opener = openerOf(stock);
  return {
    resources: stock.everyPage
      .flatMap((page) => whereReadable(() => opener.resource(page)))
      .sort(
        (a, b) =>
          // In every list what nobody should use comes last.
          Number(a.frontMatter.withdrawn !== undefined) - Number(b.frontMatter.withdrawn !== undefined) ||
          kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) ||
          inOrder('en', a.frontMatter.title, b.frontMatter.title) ||
          inOrder('en', a.address, b.address),
      ),
    findings: stock.findings
      .flatMap(({ id }) => whereReadable(() => opener.finding(id)))
      .sort((a, b) => inOrder('en', a.data.title, b.data.title)),
  };
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
  return (await everything()).resources;
}

async function pagesOf(kind: Kind): Promise<OpenedPage[]> {
  const entries = (await getCollection(kind)) as CollectionEntry<Kind>[];
  return entries.map(({ data: { id, lang, frontMatter, document, hash, stale } }) => ({
    kind,
    id,
    lang,
    file: `${kind}/${id}/${lang}.mdx`,
    address: pageAddress({ kind, id, lang }),
    data: frontMatter,
    document,
    hash,
    stale,
  }));
}

/** Every resource of every kind, as a reader in `lang` sees it: the translation where there is one, else English. */
export async function allResources(lang: Language): Promise<Resource[]> {
  const all = await everyLanguageOfAll();
  return all.filter(
    (each) => each.lang === lang || (each.lang === 'en' && !each.translations.some((other) => other.lang === lang)),
  );
}

/** The resources of a kind as a reader in `lang` sees them, by title. */
export async function resourcesOf<K extends Kind>(kind: K, lang: Language): Promise<Resource<K>[]> {
  return (await allResources(lang)).filter((each): each is Resource<K> => each.kind === kind);
}

/** Every finding, by title. */
export async function findings(): Promise<readonly Evidence[]> {
  return (await everything()).findings;
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
