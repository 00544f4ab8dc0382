/**
 * What a writer of Word files and slides is handed because it cannot be done by JavaScript alone: drawings and
 * photographs as the bytes that go into the file. With it, these writers need neither a disk nor a native module, and
 * run in a browser as well as in Node. For Node it is made in ../native/materials.ts.
 */
import type { PrintOptions } from './identity.ts';

/** A drawing of ours. Words of contributors in it are escaped already. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPicture {
  /** The drawing with its letters as outlines, so that no reader needs our font. */
  readonly svg: Uint8Array;
  /** The same for readers that cannot show an SVG. */
  readonly png: Uint8Array;
  /** In the drawing's own unit. */
  readonly width: number;
  readonly height: number;
}

/** A contributor's picture as Word and PowerPoint can show it. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PrintMaterials {
  /**
   * @param sharpness pixels of the PNG for each unit of the drawing
   * @returns the same bytes for the same drawing
   */
  draw(drawing: Drawing, sharpness: number): Promise<DrawnPicture>;
  /**
   * @param bytes a PNG, JPEG or WebP file
   * @returns the file untouched where it can be shown as it is; WebP as PNG, a photograph that was taken with the
   * camera on its side turned, and what is wider than a wall needs made smaller
   * @throws Error that says why it cannot be read
   */
  picture(bytes: Uint8Array): Promise<Picture>;
  /** The PowerPoint file whose layouts slides are written on. */
  readonly master: Uint8Array;
}

/** How a Word file or slides are written. */
export interface WritingOptions extends PrintOptions {
  readonly materials: PrintMaterials;
}
