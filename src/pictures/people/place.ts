import type { Drawing, Shape, Step } from './pen.ts';

export interface Placing {
  /** The point that is moved, and about which the drawing is enlarged and turned. Its corner if nothing is said. */
  readonly from?: readonly [x: number, y: number];
  /** Where that point comes to stand. Where it was if nothing is said. */
  readonly to?: readonly [x: number, y: number];
  readonly scale?: number;
  /** Degrees, with the clock. */
  readonly turn?: number;
  /** Left becomes right. */
  readonly mirror?: boolean;
}

/** @returns the drawing moved, enlarged, turned or mirrored: as numbers, so that outlines keep their weight */
export function place(drawing: Drawing, { from = [0, 0], to = from, scale = 1, turn = 0, mirror = false }: Placing) {
  const angle = (turn * Math.PI) / 180;
  const [across, along] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const moved = (x: number, y: number): [number, number] => {
    const [right, down] = [(mirror ? -1 : 1) * (x - from[0]), y - from[1]];
    return [to[0] + right * across - down * along, to[1] + right * along + down * across];
  };
  const movedStep = ([command, ...numbers]: Step): Step => [
    command,
    ...numbers.flatMap((x, at) => (at % 2 === 0 ? moved(x, numbers[at + 1]!) : [])),
  ];
  return drawing.map(({ steps, round, thick, inside, weight = 1, ...others }): Shape => {
    const thickened = {
      ...(thick === undefined ? {} : { thick: thick * scale }),
      ...(inside === undefined ? {} : { inside: inside.map(movedStep) }),
    };
    // Fine lines become finer where somebody is drawn small, or a face would be all eyes.
    const rest = { ...others, weight: weight === 1 ? 1 : weight * Math.sqrt(scale) };
    if (round === undefined) return { ...rest, ...thickened, steps: steps!.map(movedStep) };
    const [x, y] = moved(round.x, round.y);
    const turned = (mirror ? -1 : 1) * round.turn + turn;
    return { ...rest, round: { x, y, rx: round.rx * scale, ry: round.ry * scale, turn: turned } };
  });
}
