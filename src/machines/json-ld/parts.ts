/**
 * Data for search engines is schema.org in JSON-LD, with the LRMI fields for learning resources. Nothing is claimed in
 * it that no page says.
 */
import { translator, nameIn } from '../../i18n/index.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Language } from '../../schema/shared.ts';
import { absolute } from '../../resource/addresses.ts';
import type { Sharer } from '../sharer.ts';

/** What an object of JSON-LD is made of. */
export type Described = Readonly<Record<string, unknown>>;

/** What a page points to. */
export interface Surroundings extends Pick<Reference, 'topics' | 'sources'> {
  /** The site's own address. */
  readonly site: URL | undefined;
}

export const context = { '@context': 'https://schema.org' };

/** @returns an object as the text of a script element; nothing in it can end that element */
export function scriptText(jsonLd: Described): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
}

/** @returns what says which page is meant. @param path from the root of the site */
export function identity(path: string, name: string, site: URL | undefined): Described {
  return { '@id': absolute(path, site), url: absolute(path, site), name };
}

export function organisation({ name, web }: Sharer): Described {
  return { '@type': 'Organization', name, ...(web !== undefined && { url: web }) };
}

/** @returns this library, as the publisher of a page */
export function library(lang: Language, site: URL | undefined): Described {
  return organisation({ name: translator(lang)('site.name'), web: absolute('/', site) });
}

/** @throws when a topic is not in the list */
export function topicsOf(ids: readonly string[], { topics }: Surroundings, lang: Language): Described[] {
  return ids.map((id) => withId(id, topics)).map((topic) => ({ '@type': 'Thing', name: nameIn(topic, lang) }));
}

/**
 * A source as printed; where it has no address of its own, our page says what it is. @throws when it is not in the list
 */
export function cited(id: string, { sources, site }: Surroundings): Described {
  const source = withId(id, sources);
  return {
    '@type': 'CreativeWork',
    name: source.title,
    creator: organisation({ name: source.by }),
    url: source.web ?? absolute(`/sources/#${id}`, site),
  };
}

/** @param minutes whole minutes. @returns them as ISO 8601 writes a duration: PT45M */
export function duration(minutes: number): string {
  return `PT${minutes}M`;
}

/** @throws when there is none: the check lets no unknown id through */
export function withId<Entry extends { readonly id: string }>(id: string, entries: readonly Entry[]): Entry {
  const found = entries.find((each) => each.id === id);
  if (!found) throw new Error(`Nothing here has the id ${id}. npm run check says which page asks for it.`);
  return found;
}
