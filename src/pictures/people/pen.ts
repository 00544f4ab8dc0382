import type { ColourName } from '../palette.ts';

/** One step of an outline: a command of SVG paths with absolute numbers. M, L, C, Q and Z are known. */
export type Step = readonly [command: string, ...numbers: number[]];

/** What is put on paper: an outline, or an ellipse about its middle. Later ones lie on earlier ones. */
export interface Shape {
  readonly steps?: readonly Step[];
  readonly round?: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number; turn: number };
  readonly fill?: ColourName | undefined;
  /** The colour of its line. Ink where nothing is said. */
  readonly stroke?: ColourName | 'none';
  /** Of the line in units of the finished drawing, however the shape is enlarged: as a share of the usual line. */
  readonly weight?: number;
  /** Instead of a line: how thick something long and round is, its own outline included. It grows with the shape. */
  readonly thick?: number;
  /** With `thick`: where its inside runs, if it begins or ends elsewhere, so that no outline crosses what it joins. */
  readonly inside?: readonly Step[];
}

export type Drawing = readonly Shape[];

const stepsOf = (d: string): Step[] =>
  [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, command, numbers]) => [
    command!,
    ...(numbers!.match(/-?[\d.]+/g) ?? []).map(Number),
  ]);

/** A thing: filled, with an outline. */
export const thing = (d: string, fill: ColourName, weight = 1): Shape => ({ steps: stepsOf(d), fill, weight });

/** A patch of colour without an outline, inside something that has one. */
export const patch = (d: string, fill: ColourName): Shape => ({ steps: stepsOf(d), fill, stroke: 'none' });

/** A line by itself. */
export const trace = (d: string, weight = 1, stroke: ColourName = 'ink'): Shape => ({
  steps: stepsOf(d),
  stroke,
  weight,
});

/**
 * Something long and round with an outline, such as an arm, a rope or a pole.
 * @param inside where its inside runs, if it reaches further than its outline: it grows out of what it lies on
 */
export const limb = (d: string, thick: number, fill: ColourName, inside?: string): Shape => ({
  steps: stepsOf(d),
  fill,
  thick,
  ...(inside === undefined ? {} : { inside: stepsOf(inside) }),
});

/** A disc or an ellipse with an outline. */
export const disc = (x: number, y: number, rx: number, fill?: ColourName, ry = rx, weight = 1): Shape => ({
  round: { x, y, rx, ry, turn: 0 },
  fill,
  weight,
});

/** A disc without an outline. */
export const dot = (x: number, y: number, rx: number, fill: ColourName = 'ink', ry = rx): Shape => ({
  round: { x, y, rx, ry, turn: 0 },
  fill,
  stroke: 'none',
});

/** A box with round corners and an outline. */
export function box(x: number, y: number, width: number, height: number, fill: ColourName, corner = 6): Shape {
  const [right, bottom, r] = [x + width, y + height, Math.min(corner, width / 2, height / 2)];
  return thing(
    `M${x + r} ${y}L${right - r} ${y}Q${right} ${y} ${right} ${y + r}L${right} ${bottom - r}` +
      `Q${right} ${bottom} ${right - r} ${bottom}L${x + r} ${bottom}Q${x} ${bottom} ${x} ${bottom - r}` +
      `L${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`,
    fill,
  );
}
