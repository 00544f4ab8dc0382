/**
 * What stands around and between the text of a resource, as plain data: sections, in the order people need them. A
 * writer renders sections and the nodes in them and nothing else, so that page, print and Word tell the same.
 */
import type { BlockOf, Node } from '../../document/model.ts';
import type { TimedActivity } from '../../document/timings.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import type { AnsweredSheet } from '../worked-answers.ts';

/** A piece of a line, and whose words it is: each is in the language of its speaker. */
export interface Span {
  readonly text: string;
  /** ours: words of the interface. theirs: the resource's own. english: reference data and findings. */
  readonly voice: 'ours' | 'theirs' | 'english';
  readonly look?: 'strong' | 'muted' | 'emphasis' | 'code';
  /** An address on this site without its base path, or elsewhere. On paper it is words. */
  readonly href?: string;
  /** The language of the page there, where it is another than that of the page the link stands on. */
  readonly to?: Language;
}

export type Line = readonly Span[];

/** Something with its name in front: "Length: 60 minutes". */
export interface Fact {
  readonly name: string;
  /** Mostly one line. */
  readonly value: readonly Line[];
  /** How much room it asks for where facts stand side by side. */
  readonly room: 'brief' | 'usual' | 'wide';
  /** A figure from 0 to 5, for writers that draw one. */
  readonly outOfFive?: number;
}

export interface Item {
  readonly line: Line;
  readonly under?: readonly Line[];
}

export interface Column {
  readonly name: string;
  readonly align?: 'right';
  /** Of the table's width, in parts of all columns' shares. */
  readonly share: number;
}

/** Lines below each other; the first is what the row is about. */
export type Cell = readonly Line[];

interface Titled {
  /** The name of its place on the page. */
  readonly id: string;
  readonly title: string;
}

export type Section =
  /** What it is, above everything. `notice` must be seen before it is used. */
  | {
      readonly type: 'head';
      readonly kind: Kind;
      readonly title: string;
      readonly summary: string;
      readonly notice?: Line;
    }
  /** What people choose by, at a glance. */
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  /** Facts under a title. `large` are figures to take in first. */
  | (Titled & { readonly type: 'told'; readonly facts: readonly Fact[]; readonly large?: true; readonly note?: Line })
  | (Titled & { readonly type: 'list'; readonly items: readonly Item[]; readonly none?: string })
  /** Things to tick off, by whose they are. */
  | (Titled & {
      readonly type: 'ticks';
      readonly groups: readonly { readonly name: string; readonly items: readonly Line[] }[];
      readonly none?: string;
    })
  | (Titled & {
      readonly type: 'terms';
      readonly terms: readonly {
        readonly word: string;
        readonly meaning: string;
        /** The name of a drawing that shows it. */
        readonly picture?: string | undefined;
      }[];
    })
  | (Titled & {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly total?: readonly Cell[];
    })
  /** Things that each have facts of their own. */
  | (Titled & {
      readonly type: 'entries';
      /** What an entry is, where they stand in a table. */
      readonly name: string;
      readonly entries: readonly { readonly name: Line; readonly about: Fact; readonly facts: readonly Fact[] }[];
    })
  /** What nobody may overlook. */
  | (Titled & { readonly type: 'warning'; readonly about: Line; readonly items: readonly Item[] })
  | (Titled & { readonly type: 'words'; readonly line: Line })
  /** Columns of short sections, where there is room for columns. */
  | { readonly type: 'beside'; readonly columns: readonly (readonly Section[])[] }
  /** Sections under one title. */
  | (Titled & { readonly type: 'group'; readonly sections: readonly Section[] })
  /** The contributor's own text, or a part of it. */
  | {
      readonly type: 'text';
      readonly nodes: readonly Node[];
      /** It is there to be filled in. */
      readonly form?: true;
    }
  | (Titled & {
      readonly type: 'session';
      readonly minutes: number;
      readonly steps: readonly TimedActivity[];
      readonly nodes: readonly Node[];
    })
  /** What children write on, with its answers. On paper it is a file of its own. */
  | (Titled & { readonly type: 'worksheets'; readonly worksheets: readonly AnsweredSheet[] })
  | (Titled & { readonly type: 'cards'; readonly cards: readonly BlockOf<'Card'>[] })
  /** What has to be printed beside a plan. A page, which holds it all, says nothing. */
  | (Titled & { readonly type: 'separately'; readonly items: readonly Item[] })
  /** What it rests on. */
  | (Titled & { readonly type: 'sources'; readonly items: readonly Item[]; readonly none?: string })
  /** Who shares it, when it changed, who has read it. */
  | (Titled & { readonly type: 'receipts'; readonly facts: readonly Fact[] });

export type SectionType = Section['type'];
export type SectionOf<Type extends SectionType> = Extract<Section, { type: Type }>;

/** A writer has an answer to every type of section; one that it forgot does not compile. */
export type SectionWriters<Made, Context> = {
  readonly [Type in SectionType]: (section: SectionOf<Type>, context: Context) => Made;
};

/** @returns every section, also those inside another, in reading order */
export function* everySection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    if (section.type === 'group') yield* everySection(section.sections);
    if (section.type === 'beside') yield* everySection(section.columns.flat());
  }
}
