export interface PictureShape {
  /** Pixels, as the header says. */
  readonly width: number;
  readonly height: number;
  /** Several pictures that follow each other. */
  readonly moves: boolean;
  /** The first byte after the picture. Undefined where it is damaged or not all there. */
  readonly end: number | undefined;
}
