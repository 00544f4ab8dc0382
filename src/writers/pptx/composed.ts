/** One slide as it will be written: which layout, and what fills its placeholders. */
import type { Box } from './box.ts';
import type { Line } from './drawing-text.ts';
import type { LayoutName, Place } from './places.ts';
import type { WallPicture } from './slide-body.ts';
import type { TablePage } from './wall.ts';

/** Text of one size. */
export interface Text {
  readonly lines: readonly Line[];
  /** Points. */
  readonly size: number;
  /** Points below each paragraph. */
  readonly after?: number;
  /** Points at the left of a box and at its top in which nothing is written, where they are not the layout's. */
  readonly inside?: { readonly left: number; readonly top?: number };
  /** Words of the interface, and not of the page. */
  readonly ours?: boolean;
}

export type Shape =
  /** Without a box it stands where its layout has it. */
  | { readonly kind: 'text'; readonly place: Place; readonly box?: Box; readonly text: Text }
  /** Without a place it stands inside of something else. */
  | { readonly kind: 'picture'; readonly place?: Place; readonly box: Box; readonly picture: WallPicture }
  | { readonly kind: 'table'; readonly place: Place; readonly box: Box; readonly table: TablePage }
  /** Under a picture, or where nobody should use the deck: a text that no layout has a place for. */
  | { readonly kind: 'caption'; readonly name: string; readonly box: Box; readonly text: Text }
  /** One for each minute. */
  | { readonly kind: 'discs'; readonly box: Box; readonly count: number; readonly name: string };

export interface ComposedSlide {
  readonly layout: LayoutName;
  readonly title: { readonly text: string; readonly size: number; readonly box?: Box };
  /** In the order in which they are read. */
  readonly shapes: readonly Shape[];
}
