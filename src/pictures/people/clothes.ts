import type { ColourName } from '../palette.ts';
import { builds, type Age } from './builds.ts';
import { box, disc, dot, patch, thing, trace, type Drawing } from './pen.ts';

export interface Top {
  readonly kind:
    | 'jumper'
    | 'shirt'
    | 'hi-vis'
    | 'tabard'
    | 'sash'
    | 'cardigan'
    | 'stripes'
    | 'apron'
    | 'plain'
    | 'stab'
    | 'tunic'
    | 'coat'
    | 'kit'
    | 'blazer';
  readonly colour: ColourName;
  readonly sleeves: 'long' | 'short';
  /** Where sleeves differ from the body, as under a vest. */
  readonly sleeve?: ColourName;
  /** A radio on the chest. */
  readonly radio?: boolean;
}

/** The body between neck and hem. */
function body(age: Age): string {
  const { chin, neck, shoulderY, shoulder, hem, waist } = builds[age];
  const top = chin + 3;
  const [l, r] = [100 - shoulder - 6, 100 + shoulder + 6];
  return (
    `M${100 - neck - 2} ${top}Q${l + 4} ${top + 3} ${l} ${shoulderY + 8}L${100 - waist} ${hem - 4}Q${100 - waist} ${hem} ${100 - waist + 5} ${hem + 1}` +
    `Q100 ${hem + 5} ${100 + waist - 5} ${hem + 1}Q${100 + waist} ${hem} ${100 + waist} ${hem - 4}L${r} ${shoulderY + 8}Q${r - 4} ${top + 3} ${100 + neck + 2} ${top}Z`
  );
}

/** @returns clothes above the hips */
export function clothesOn(age: Age, top: Top, fromBehind: boolean): Drawing {
  const { chin, shoulderY, hem, waist, shoulder } = builds[age];
  const throat = chin + 3;
  const whole = thing(body(age), top.colour);
  const collar = trace(`M88 ${throat}Q100 ${throat + 14} 112 ${throat}`);
  const band = `M${100 - waist - 1} ${hem - 34}L${100 + waist + 1} ${hem - 34}L${100 + waist} ${hem - 20}L${100 - waist} ${hem - 20}Z`;
  const bands = (colour: ColourName) => thing(band, colour, 0.6);
  const clip = 100 - shoulder + 4;
  const radio = top.radio
    ? [
        trace(`M${clip + 6} ${shoulderY + 4}L${clip + 6} ${shoulderY - 12}`, 0.8),
        box(clip, shoulderY + 2, 16, 24, 'ink', 4),
        dot(clip + 8, shoulderY + 10, 3, 'white'),
      ]
    : [];
  const zip = trace(`M100 ${throat + 8}L100 ${hem + 2}`, 0.7);
  const kinds: Record<Top['kind'], Drawing> = {
    plain: [whole],
    /** An officer's, over a shirt. */
    stab: [
      thing(body(age), 'ink'),
      trace(`M76 ${shoulderY + 12}L92 ${shoulderY + 12}L92 ${shoulderY + 30}L76 ${shoulderY + 30}Z`, 0.6, 'white'),
      trace(
        `M${100 - waist + 4} ${hem - 26}L${100 + waist - 4} ${hem - 26}M100 ${throat + 16}L100 ${hem - 4}`,
        0.6,
        'white',
      ),
      thing(`M86 ${throat - 1}L100 ${throat + 14}L114 ${throat - 1}Z`, 'white', 0.7),
    ],
    /** A nurse's, with a watch to read upside down. */
    tunic: [
      whole,
      thing(`M86 ${throat - 1}L100 ${throat + 22}L114 ${throat - 1}L100 ${throat + 6}Z`, 'white', 0.7),
      trace(`M78 ${shoulderY + 10}L78 ${shoulderY + 18}`, 0.7),
      disc(78, shoulderY + 25, 6, 'white', 6, 0.7),
      trace(`M106 ${hem - 24}L126 ${hem - 24}`, 0.7),
    ],
    /** Long, of somebody who works on a road. */
    coat: [
      thing(
        `M${100 - shoulder - 4} ${shoulderY + 6}L${100 - waist - 12} ${hem + 44}Q100 ${hem + 54} ${100 + waist + 12} ${hem + 44}L${100 + shoulder + 4} ${shoulderY + 6}Z`,
        top.colour,
      ),
      patch(body(age), top.colour),
      trace(
        `M${100 - shoulder - 5} ${shoulderY + 8}Q${100 - shoulder - 2} ${throat + 3} 88 ${throat}M${100 + shoulder + 5} ${shoulderY + 8}Q${100 + shoulder + 2} ${throat + 3} 112 ${throat}`,
      ),
      thing(
        `M${100 - waist - 4} ${hem - 26}L${100 + waist + 4} ${hem - 26}L${100 + waist + 5} ${hem - 12}L${100 - waist - 5} ${hem - 12}ZM${100 - waist - 10} ${hem + 20}L${100 + waist + 10} ${hem + 20}L${100 + waist + 12} ${hem + 33}L${100 - waist - 12} ${hem + 33}Z`,
        'white',
        0.6,
      ),
      trace(`M88 ${throat}L100 ${throat + 18}L112 ${throat}M100 ${throat + 18}L100 ${hem + 46}`, 0.7),
    ],
    /** What firefighters wear. */
    kit: [whole, bands('hi-vis'), zip, collar],
    blazer: [
      whole,
      thing(`M86 ${throat - 1}L100 ${throat + 38}L114 ${throat - 1}Z`, 'white', 0.7),
      trace(`M100 ${throat + 38}L100 ${hem + 2}`, 0.7),
      thing(`M100 ${throat + 4}L95 ${throat + 12}L100 ${throat + 34}L105 ${throat + 12}Z`, 'alert', 0.5),
    ],
    jumper: [whole, collar, trace(`M${100 - waist + 2} ${hem - 10}L${100 + waist - 2} ${hem - 10}`, 0.6)],
    shirt: [
      whole,
      thing(
        `M86 ${throat - 1}L100 ${throat + 8}L114 ${throat - 1}L118 ${throat + 10}L106 ${throat + 18}L100 ${throat + 9}L94 ${throat + 18}L82 ${throat + 10}Z`,
        'white',
        0.7,
      ),
      trace(`M100 ${throat + 14}L100 ${hem + 2}`, 0.6),
    ],
    'hi-vis': [
      whole,
      thing(
        [-1, 1]
          .map((side) => {
            const at = (x: number, y: number) => `${100 + side * (shoulder - x)} ${y}`;
            return `M${at(8, throat + 6)}L${at(19, throat + 3)}L${at(17, hem - 34)}L${at(6, hem - 34)}Z`;
          })
          .join('') + band,
        'white',
        0.6,
      ),
      zip,
    ],
    tabard: [whole, bands('white'), collar],
    sash: [
      whole,
      collar,
      thing(
        `M${100 - shoulder - 2} ${throat + 12}L${100 - shoulder + 14} ${throat + 4}L${100 + waist} ${hem - 22}L${100 + waist} ${hem - 2}Z`,
        'hi-vis',
        0.7,
      ),
    ],
    cardigan: [
      whole,
      patch(`M88 ${throat}L100 ${throat + 30}L112 ${throat}Z`, 'white'),
      trace(`M88 ${throat}L100 ${throat + 30}L112 ${throat}M100 ${throat + 30}L100 ${hem + 2}`, 0.7),
    ],
    stripes: [
      whole,
      trace(
        `M${100 - waist - 2} ${shoulderY + 20}L${100 + waist + 2} ${shoulderY + 20}M${100 - waist} ${shoulderY + 38}L${100 + waist} ${shoulderY + 38}M${100 - waist} ${shoulderY + 56}L${100 + waist} ${shoulderY + 56}`,
        0.9,
      ),
      collar,
    ],
    apron: [
      whole,
      thing(
        `M${100 - 20} ${throat + 22}L${100 + 20} ${throat + 22}L${100 + 26} ${hem + 18}Q100 ${hem + 22} ${100 - 26} ${hem + 18}Z`,
        'white',
        0.8,
      ),
      trace(`M80 ${throat + 22}L88 ${throat}M120 ${throat + 22}L112 ${throat}`, 0.8),
    ],
  };
  return fromBehind
    ? [whole, ...(top.kind === 'hi-vis' || top.kind === 'tabard' ? [bands('white')] : [])]
    : [...kinds[top.kind], ...radio];
}
