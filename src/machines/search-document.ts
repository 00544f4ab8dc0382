/** What the search index holds of a resource or a finding: what it says of itself, and the facts on its card. */
import { nameIn, saidIn, translator, type Translate } from '../i18n/index.ts';
import type { Evidence, Resource } from '../resource/resource.ts';
import type { Reference } from '../schema/reference.ts';
import type { Language } from '../schema/shared.ts';
import { alsoKnown } from './also-known.ts';
import { recordOf, type PageSection, type Placed, type SearchDocument } from './record-of.ts';
import { cardFacts, searchFilters } from './search-record.ts';
import { termSynonyms, welshWords } from './welsh-words.ts';

/**
 * @param reference the library's lists; what readers say comes from them
 * @param reader the language of the interface: an index is whole for whoever reads in it, and holds in English what is
 * not translated yet
 */
export function searchDocuments(reference: Reference, reader: Language) {
  const also = alsoKnown([
    ...reference.synonyms,
    // English readers are told of police in the words of English ones.
    ...(reader === 'en' ? [] : termSynonyms(reference)),
  ]);
  const record = recordOf({ also, welsh: welshWords(reference), reader });
  const nameOf = (list: 'topics' | 'aims' | 'forces', { id, name }: { readonly id: string; readonly name: string }) => {
    const entry = reference[list].find((one) => one.id === id);
    return entry ? nameIn(entry, reader) : name;
  };
  /** In the reader's language, and in English, which many ask in. */
  const each = (...said: Parameters<Translate>) =>
    [...new Set<Language>([reader, 'en'])].map((lang) => translator(lang)(...said));
  const words = (list: 'topics' | 'aims' | 'kind-words', id: string): string[] => {
    const entry = reference[list].find((each) => each.id === id);
    if (!entry) return [];
    return [
      ...('name' in entry ? [entry.name, entry.nameCy ?? ''] : (entry.welsh ?? [])),
      ...(entry.alsoKnownAs ?? []),
    ];
  };

  function resource(of: Resource, sections: readonly PageSection[], { url, english }: Placed): SearchDocument {
    const { frontMatter: front, kind } = of;
    const t = translator(reader);
    const [main, ...topics] = of.topics;
    const years = 'years' in front ? front.years : [];
    return record({
      url,
      written: of.lang,
      title: front.title,
      summary: front.summary,
      english,
      texts: {
        title: [front.title],
        label: [
          ...each(`kind.${kind}`),
          ...words('kind-words', kind),
          ...(main ? words('topics', main.id) : []),
          of.sharer.name,
          of.aboutForce?.name ?? '',
          ...front.audience.flatMap((audience) => each(`audience.${audience}`)),
        ],
        labelMore: [
          ...topics.flatMap(({ id }) => words('topics', id)),
          ...of.aims.flatMap(({ id }) => words('aims', id)),
          ...of.curriculum.flatMap(({ framework, statement }) => [framework, statement]),
          ...years.flatMap((year) => [...each('year', { count: year }), `Y${year}`]),
          ...('setting' in front ? each(`setting.${front.setting}`) : []),
        ],
        summary: [front.summary],
        purpose: purposeOf(front),
      },
      sections,
      facts: { kind: t(`kind.${kind}`), ...cardFacts(of, reader) },
      // The place of a withdrawn page says that it comes last.
      filters: front.withdrawn === undefined ? searchFilters(of, reader, nameOf) : [],
      sort: front.withdrawn === undefined ? 'usual' : 'withdrawn',
    });
  }

  function finding(
    { address, data, lang, inEnglish, source, topics, aims }: Evidence,
    sections: readonly PageSection[],
    { url }: Placed = { url: address },
  ): SearchDocument {
    const t = translator(reader);
    const kind = t('kind.evidence');
    return record({
      url,
      written: lang,
      title: data.title,
      summary: data.claim,
      ...(lang !== 'en' && { english: { title: inEnglish.title, summary: inEnglish.claim } }),
      texts: {
        title: [data.title],
        label: [
          ...each('kind.evidence'),
          ...words('kind-words', 'evidence'),
          source.title,
          saidIn(source, 'by', reader).words,
        ],
        labelMore: [...topics.flatMap(({ id }) => words('topics', id)), ...aims.flatMap(({ id }) => words('aims', id))],
        summary: [data.claim],
        purpose: [],
      },
      sections,
      facts: { kind },
      filters: [
        ['kind', kind],
        ...topics.map((topic) => ['topic', nameOf('topics', topic)] as const),
        ...aims.map((aim) => ['aim', nameOf('aims', aim)] as const),
      ],
      sort: 'evidence',
    });
  }

  return { resource, finding };
}

function purposeOf(front: Resource['frontMatter']): string[] {
  const told: readonly (keyof never | string)[] = [
    'outcomes',
    'filledInBy',
    'givenTo',
    'decides',
    'chooseWhen',
    'aim',
    'focus',
    'partners',
    'targetGroup',
    'region',
    'runBy',
  ];
  const words = Object.entries(front).flatMap(([key, value]) => (told.includes(key) ? [value as unknown] : []));
  const vocabulary = 'vocabulary' in front ? front.vocabulary.map(({ word }) => word) : [];
  return [...words.flat().flatMap(textOf), ...vocabulary];
}

/** @returns the text of a line, which may also say what it is kept for; nothing of anything else */
function textOf(line: unknown): string[] {
  if (typeof line === 'string') return [line];
  return line !== null && typeof line === 'object' && 'text' in line && typeof line.text === 'string'
    ? [line.text]
    : [];
}
