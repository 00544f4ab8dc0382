/**
 * Every key of the front matter is told to people or named as silent, and the compiler counts them: each section says
 * which keys it tells, and a kind whose keys are not all said does not compile.
 */
import { translator, type Translate } from '../../i18n/index.ts';
import type { FrontMatter, Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import type { Resource } from '../resource.ts';
import type { Section } from './section.ts';

/** What a section may say beside the keys that it tells. */
export interface Telling<K extends Kind = Kind> {
  readonly t: Translate;
  /** The language of the interface, which `t` speaks. */
  readonly lang: Language;
  /** What the resource was looked up to, and its text; its keys come to a section by name. */
  readonly resource: Omit<Resource<K>, 'frontMatter'>;
  /** The titles of the activities that were left out to fit a slot. */
  readonly leftOut: readonly string[];
  /** A date: what is due before it is overdue. Without one, nothing is said to be. */
  readonly today: string | undefined;
  /** Keys that nobody has filled in yet: what tells one of them is left out. */
  readonly unsaid: readonly string[];
}

type Keys<K extends Kind> = keyof FrontMatter<K> & string;

export interface Teller<K extends Kind, Told extends Keys<K> = Keys<K>> {
  readonly keys: readonly Told[];
  /** It asks those it is made of, one by one. */
  readonly ofOthers?: true;
  /** @returns nothing where there is nothing to say */
  tell(given: FrontMatter<K>, telling: Telling<K>): Section | undefined;
}

type Unsaid<K extends Kind, Tellers extends readonly { keys: readonly string[] }[], Silent extends string> = Exclude<
  Keys<K>,
  Tellers[number]['keys'][number] | Silent
>;

/**
 * Names the keys that a section tells; its maker is handed those and no other.
 * @param keys of the front matter
 * @param make makes the section from them, and from what the resource was looked up to
 */
export function tells<K extends Kind>() {
  return <const Told extends Keys<K>>(
    keys: readonly Told[],
    make: (given: Pick<FrontMatter<K>, Told>, telling: Telling<K>) => Section | undefined,
  ): Teller<K, Told> => ({ keys, tell: make });
}

/** @returns columns of short sections that may stand side by side, as one; nothing where none of them says anything */
export function beside<K extends Kind, const Tellers extends readonly Teller<K, any>[]>(
  ...columns: readonly Tellers[]
): Teller<K, Tellers[number]['keys'][number]> {
  return {
    keys: columns.flat().flatMap(({ keys }) => keys),
    ofOthers: true,
    tell: (given, telling) => {
      const told = columns
        .map((tellers) => tellers.flatMap((teller) => toldBy(teller as Teller<K>, given, telling) ?? []))
        .filter((sections) => sections.length > 0);
      return told.length === 0 ? undefined : { type: 'beside', columns: told };
    },
  };
}

/**
 * The sections of a kind, in the order people need them.
 * @param silent keys that are not told in words, each because of something that stands beside it
 * @param tellers what tells all the other keys. A key of the schema that is nowhere does not compile, and the message
 * names it
 */
export function allTold<K extends Kind>() {
  return <const Silent extends Keys<K>, const Tellers extends readonly Teller<K, any>[]>(
    silent: readonly Silent[],
    tellers: Unsaid<K, Tellers, Silent> extends never
      ? Tellers
      : { readonly 'a key of the front matter that no section tells': Unsaid<K, Tellers, Silent> },
  ) => {
    void silent;
    return (resource: Resource<K>, { leftOut = [], today, unsaid = [] }: TellingOptions = {}): Section[] => {
      const { frontMatter, ...rest } = resource;
      const telling = { t: translator(resource.around), lang: resource.around, resource: rest, leftOut, today, unsaid };
      return (tellers as Tellers).flatMap((teller) => toldBy(teller as Teller<K>, frontMatter, telling) ?? []);
    };
  };
}

function toldBy<K extends Kind>(teller: Teller<K>, given: FrontMatter<K>, telling: Telling<K>): Section | undefined {
  const isUnsaid = !teller.ofOthers && teller.keys.some((key) => telling.unsaid.includes(key));
  return isUnsaid ? undefined : teller.tell(given, telling);
}

export interface TellingOptions {
  readonly leftOut?: readonly string[];
  readonly today?: string;
  /** For a draft: keys that nobody has filled in yet. */
  readonly unsaid?: readonly string[];
}
