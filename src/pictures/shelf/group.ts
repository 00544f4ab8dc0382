/** Width and height of the box that a drawing fills, in its own units. */
export const boxes = { scene: [400, 300], square: [300, 300], person: [200, 300], tall: [300, 400] } as const;

/** Who made a drawing, and what others may do with it. */
export const origins = {
  drawn: { source: 'Drawn for this library', licence: 'OGL-UK-3.0' },
  'fluent-emoji': { source: 'After Fluent Emoji by Microsoft, in our colours and line', licence: 'MIT' },
} as const;

/** A place on a drawing that a sheet can draw a line to; x and y in the units of its box. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly shows: { readonly en: string; readonly cy: string };
}

/** What the shelf knows of one drawing. */
export interface Entry {
  readonly box: keyof typeof boxes;
  /** What a child who cannot see it is told: what is there, without "picture of". */
  readonly shows: { readonly en: string; readonly cy: string };
  /** What contributors may look it up by, in English, besides its name. */
  readonly words: readonly string[];
  /** `drawn` where nothing is said. */
  readonly origin?: keyof typeof origins;
  /** Where children can write on it what is what, from top to bottom; left out where there is nothing to name. */
  readonly points?: readonly Point[];
}

/** Drawings of one kind under their names; a name is that of the file in `drawings/`. */
export type Group = Readonly<Record<string, Entry>>;
