/**
 * Data for search engines is schema.org in JSON-LD, with the LRMI fields for learning resources. Nothing is claimed in
 * it that no page says.
 */
import { saidIn, translator } from '../../i18n/index.ts';
import type { Source } from '../../schema/reference.ts';
import type { Language } from '../../schema/shared.ts';
import { absolute } from '../../resource/addresses.ts';
import type { Sharer } from '../../resource/resource.ts';

/** What an object of JSON-LD is made of. */
export type Described = Readonly<Record<string, unknown>>;

export const context = { '@context': 'https://schema.org' };

/** @returns an object as the text of a script element; nothing in it can end that element */
export function scriptText(jsonLd: object): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
}

/** @returns what says which page is meant. @param path from the root of the site */
export function identity(path: string, name: string, site: URL): Described {
  return { '@id': absolute(path, site), url: absolute(path, site), name };
}

export function organisation({ name, web }: Sharer): Described {
  return { '@type': 'Organization', name, ...(web !== undefined && { url: web }) };
}

/** @returns this library, as the publisher of a page */
export function library(lang: Language, site: URL): Described {
  return organisation({ name: translator(lang)('site.name'), web: absolute('/', site) });
}

export function topicNamed(name: string): Described {
  return { '@type': 'Thing', name };
}

/** @returns a source as printed; where it has no address of its own, our page says what it is */
export function cited(source: Source, lang: Language, site: URL): Described {
  const { id, title, web } = source;
  return {
    '@type': 'CreativeWork',
    name: title,
    creator: organisation({ name: saidIn(source, 'by', lang).words }),
    url: web ?? absolute(`/sources/#${id}`, site),
  };
}

/** @param minutes whole minutes. @returns them as ISO 8601 writes a duration: PT45M */
export function duration(minutes: number): string {
  return `PT${minutes}M`;
}
