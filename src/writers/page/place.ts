/** Where a text stands: what its components need to know beside what they show. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../i18n/index.ts';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Evidence } from '../../resource/resource.ts';
import type { FrontMatter } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';

/** A drawing as a page shows it, which names its file. */
export type ShownDrawing = Pick<ShelfDrawing, 'name' | 'width' | 'height' | 'shows' | 'points'>;

export interface Place {
  readonly t: Translate;
  /** The language of the interface, which `t` speaks. */
  readonly lang: Language;
  /** The language of the resource's own words. */
  readonly words: Language;
  /** The address of the folder its pictures and attachments lie in: `/lessons/road-safety/`. */
  readonly folder: string;
  readonly drawings: Readonly<Record<string, ShownDrawing>>;
  readonly findings: Readonly<Record<string, Evidence>>;
  readonly attachments: readonly FrontMatter['attachments'][number][];
  /** The shorter versions of the lesson that is shown whole, and the titles of what each leaves out. */
  readonly shorter?: readonly { readonly slot: number; readonly leftOut: readonly string[] }[];
  /**
   * @param to the language of the page there, where it is another than that of the page it is written into
   * @returns an address as it is written into the page, below the base path
   */
  readonly href: (address: string, to?: Language) => string;
}

const PlaceContext = createContext<Place | undefined>(undefined);

/** Puts a text in its place. */
export const InPlace = PlaceContext.Provider;

/** @throws outside of InPlace: a mistake of ours */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('A component of writers/page stands outside of <InPlace>.');
  return place;
}

/** @returns the language to mark words with: none where the element around them is in that language already */
export function marked(lang: Language, around: Language): Language | undefined {
  return lang === around ? undefined : lang;
}
