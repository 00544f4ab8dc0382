/**
 * A resource ready to be shown: one language of it, with everything it refers to already looked up, in words of the
 * interface around it. Plain data, so that the same resource always gives the same page and the same bytes, and can be
 * handed to a worker. Pages, downloads, catalogue, feed, search records and tools read this and nothing rawer.
 */
import type { DocumentModel } from '../document/model.ts';
import type { OwnMatters } from '../document/own-library.ts';
import type { TranslationStanding } from '../document/translation-standing.ts';
import type { Standing } from '../document/standing.ts';
import type { Finding } from '../schema/finding.ts';
import type { FrontMatter, Kind } from '../schema/kinds.ts';
import type { Reference } from '../schema/reference.ts';
import type { Language } from '../schema/shared.ts';
import type { ShelfDrawing } from './drawings.ts';

/** What has a name and a page of its own: a topic, a force. */
export interface Named {
  readonly id: string;
  /** In the language of the interface where it has one, else in English. */
  readonly name: string;
  /** Likewise in the language of the resource, for what machines read. */
  readonly ownName: string;
  readonly address: string;
}

/** Who shares a resource: a police force or another organisation. */
export interface Sharer {
  readonly name: string;
  /** Only a force has an id, a page and a site that we know. */
  readonly force?: string;
  readonly web?: string;
}

/** A source, named once however often it is cited. */
export interface CitedSource {
  readonly source: Reference['sources'][number];
  /** Where it is cited and what for, a line each: "Chapter 4: what children said they enjoyed". */
  readonly uses: readonly string[];
}

/** A finding as a reader gets it. */
export interface Evidence {
  readonly id: string;
  /** Of the English page: `/evidence/enjoyed-all/`. */
  readonly address: string;
  /** In the language of the reader, or in English where nobody has translated it. */
  readonly data: Finding;
  /** The language of its words. */
  readonly lang: Language;
  /** As it was written: what is told from its words, such as who was asked, is told from these. */
  readonly inEnglish: Finding;
  /** Every language that it says what it says now in. */
  readonly languages: readonly Language[];
  /** Those that it was translated into, and not since its words changed: readers get it in English there. */
  readonly behindIn: readonly Language[];
  /** Where its figures are printed. */
  readonly source: Reference['sources'][number];
  readonly topics: readonly Named[];
  readonly aims: readonly Named[];
}

/** A statutory document, and the edition that a page was written against. */
export interface CheckedEdition {
  readonly edition: Reference['editions'][number];
  readonly checked: string;
}

export interface Resource<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly lang: Language;
  /** The language of the interface around it: another than its own where that interface is not translated yet. */
  readonly around: Language;
  /** Below the content folder, so that a writer that fails can say where: `lessons/road-safety/en.mdx`. */
  readonly file: string;
  /** The file itself, front matter and text, for a Word file that comes back as it: filled where files are written. */
  readonly written?: string;
  /** The file of its Welsh page, where it is English and has one: what that says need not be translated again. */
  readonly writtenInWelsh?: string;
  /** From the root of the site, without a base path: `/lessons/road-safety/`, `/cy/lessons/road-safety/`. */
  readonly address: string;
  /**
   * The page that is its own: the same as `address`, but for a page that stands in for a translation that nobody has
   * written yet. Files, history and machines know it by this.
   */
  readonly ownAddress: string;
  readonly frontMatter: FrontMatter<K>;
  readonly document: DocumentModel;
  /** The sum of its activities; 0 for kinds without any. */
  readonly minutes: number;
  /** The content hash: 12 hexadecimal digits. */
  readonly hash: string;
  /** A translation of an older text than the one now published. */
  readonly stale: boolean;
  /** Of a translation: how far it has come. */
  readonly translated?: TranslationStanding;
  /** How far it has come, and who has told us that they tried it. */
  readonly standing: Standing;
  /** The forces among them, by their ids. */
  readonly triedBy: Readonly<Record<string, Named>>;
  readonly sharer: Sharer;
  readonly topics: readonly Named[];
  readonly aims: readonly Named[];
  readonly curriculum: readonly Reference['curriculum'][number][];
  readonly editions: readonly CheckedEdition[];
  readonly sources: readonly CitedSource[];
  /** Every finding that it names or draws, by id. */
  readonly findings: Readonly<Record<string, Evidence>>;
  /** Those that it names and does not draw: what is drawn has said its claim there. */
  readonly restsOn: readonly Evidence[];
  /**
   * The lessons that a programme is made of or a case study used, in order, once each, in this language if they can.
   */
  readonly lessons: readonly Resource<'lessons'>[];
  /** The force that a case study is about. */
  readonly aboutForce?: Named;
  /** Every language it is written in, and how far each translation has come. */
  readonly translations: readonly {
    readonly lang: Language;
    readonly address: string;
    readonly standing?: TranslationStanding;
  }[];
  /**
   * The bytes of the pictures beside it, by name: filled where files are written, empty for a page, which names them.
   */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** Every drawing of the shelf that it names or that one of its blocks implies, by name. */
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
  /** Those in what the library makes of every page of its kind by itself, whatever it says: document/drawn-for.ts. */
  readonly ownDrawings: Readonly<Record<string, ShelfDrawing>>;
  /** The bytes of the files that its author attached, by name: filled where a pack is written, empty for a page. */
  readonly attached: Readonly<Record<string, Uint8Array>>;
  /** In a force's own library: what that force says beside it. */
  readonly own?: OwnMatters;
}

/** @returns whether a resource is of one of these kinds, for the compiler too */
export function isOf<K extends Kind>(resource: Resource, ...kinds: readonly K[]): resource is Resource<K> {
  return (kinds as readonly Kind[]).includes(resource.kind);
}

/** @returns whether it stands where a translation would, which nobody has written yet */
export function standsIn({ address, ownAddress }: Pick<Resource, 'address' | 'ownAddress'>): boolean {
  return address !== ownAddress;
}

/** @returns whether it can be given out in two languages: whole and current in both, and signed by somebody fluent */
export function isReadyInBoth({ translations }: Pick<Resource, 'translations'>): boolean {
  return translations.some(({ standing }) => standing?.isReady === true);
}
