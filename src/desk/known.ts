/** What a brought file is understood with: the lists whose ids a draft may name. */
import type { Reference } from '../schema/reference.ts';

/** One entry of a list that front matter points into. */
export interface KnownEntry {
  readonly id: string;
  readonly name: string;
  readonly nameCy?: string | undefined;
  /** What belongs under it, in a sentence; empty where nothing is said. */
  readonly summary: string;
  /** Other words people have for it. */
  readonly alsoKnownAs: readonly string[];
}

export interface KnownStatement extends KnownEntry {
  readonly nation: 'england' | 'wales';
}

export interface KnownForce extends KnownEntry {
  readonly nation: 'england' | 'wales' | 'both';
}

/** Plain data, so that a page can be given it as JSON. */
export interface Known {
  readonly topics: readonly KnownEntry[];
  readonly aims: readonly KnownEntry[];
  readonly curriculum: readonly KnownStatement[];
  readonly forces: readonly KnownForce[];
}

/** For where no list could be had: nothing is guessed then. */
export const nothingKnown: Known = { topics: [], aims: [], curriculum: [], forces: [] };

/** @returns the lists in their order, without what only the site needs of them */
export function knownFrom(reference: Pick<Reference, keyof Known>): Known {
  return {
    topics: reference.topics.map(withSummary),
    aims: reference.aims.map(withSummary),
    curriculum: reference.curriculum.map(({ id, statement, framework, nation }) => ({
      id,
      name: statement,
      summary: framework,
      alsoKnownAs: [],
      nation,
    })),
    forces: reference.forces.map(({ id, name, nameCy, nation }) => ({
      id,
      name,
      ...(nameCy !== undefined && { nameCy }),
      summary: '',
      alsoKnownAs: [],
      nation,
    })),
  };
}

function withSummary({ id, name, nameCy, summary, alsoKnownAs }: Reference['topics'][number]): KnownEntry {
  return { id, name, ...(nameCy !== undefined && { nameCy }), summary, alsoKnownAs: alsoKnownAs ?? [] };
}
