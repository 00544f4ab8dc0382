import type { ColourName } from '../palette.ts';
import { faceOf, glasses, hearingAid, type Mood } from './face.ts';
import { hairOf, type HairStyle } from './hair.ts';
import { hats, type Hat } from './hats.ts';
import { thing, type Drawing } from './pen.ts';
import { place } from './place.ts';

/** What makes somebody the same person in each drawing, from the neck up. */
export interface Looks {
  readonly skin: ColourName;
  readonly hair: readonly [HairStyle, ColourName];
  readonly hat?: Hat | undefined;
  readonly glasses?: boolean;
  readonly hearingAid?: boolean;
  readonly beard?: ColourName;
}

/** What changes from drawing to drawing. */
export interface Expression {
  readonly mood?: Mood;
  /** How far the face is turned, right and down; 10 is a lot. `behind`: we see the back of the head. */
  readonly look?: readonly [right: number, down: number] | 'behind';
}

const skull = 'M-38 -2C-39 -46 39 -46 38 -2C38 24 20 38 0 38C-20 38 -38 24 -38 -2Z';
const beardOf = (colour: ColourName) =>
  thing('M-37 4Q-32 12 -22 10Q-12 7 0 9Q12 7 22 10Q32 12 37 4Q37 44 0 46Q-37 44 -37 4Z', colour);

const ears = (skin: ColourName) => thing('M-36 -6Q-47 -10 -46 3Q-45 12 -35 10ZM36 -6Q47 -10 46 3Q45 12 35 10Z', skin);

/** @returns what lies behind the body, and the rest; the middle of the head is the corner of the box */
export function headOf(
  looks: Looks,
  { mood = 'smile', look = [0, 0] }: Expression,
): { behind: Drawing; front: Drawing } {
  const { behind, front, fromBehind } = hairOf(...looks.hair);
  const hat = looks.hat === undefined ? [] : hats[looks.hat];
  const covered = looks.hair[0] === 'scarf';
  const skinned = [...(covered ? [] : [ears(looks.skin)]), thing(skull, looks.skin)];
  const aid = looks.hearingAid ? hearingAid : [];
  if (look === 'behind') return { behind: [], front: [...skinned, ...fromBehind, ...aid, ...hat] };
  const features = [
    ...(looks.beard === undefined ? [] : [beardOf(looks.beard)]),
    ...faceOf(looks.beard !== undefined && (mood === 'smile' || mood === 'calm') ? 'laugh' : mood),
    ...(looks.glasses ? glasses : []),
  ];
  return { behind, front: [...skinned, ...place(features, { to: look }), ...front, ...aid, ...hat] };
}
