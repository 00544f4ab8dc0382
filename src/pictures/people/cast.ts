/** Those who come back through the library: six children, two community support officers, and grown-ups who help. */
import type { Person } from './figure.ts';

const pupil = { age: 'child' } as const;
const supporting = {
  age: 'adult',
  top: { kind: 'hi-vis', colour: 'hi-vis', sleeves: 'long', sleeve: 'ink', radio: true },
  legs: { kind: 'trousers', colour: 'ink' },
  shoes: 'ink',
} as const;

export const cast = {
  pcso: { ...supporting, skin: 'skin-2', hair: ['ponytail', 'hair-brown'], hat: 'bowler' },
  pcsoMan: { ...supporting, skin: 'skin-4', hair: ['cropped', 'hair-black'], hat: 'flat' },
  plaits: {
    ...pupil,
    skin: 'skin-3',
    hair: ['plaits', 'hair-black'],
    top: { kind: 'jumper', colour: 'orange', sleeves: 'long' },
    legs: { kind: 'skirt', colour: 'grey' },
    shoes: 'ink',
  },
  glasses: {
    ...pupil,
    skin: 'skin-1',
    hair: ['tousled', 'hair-fair'],
    glasses: true,
    top: { kind: 'jumper', colour: 'teal', sleeves: 'long' },
    legs: { kind: 'trousers', colour: 'grey' },
    shoes: 'ink',
  },
  wheels: {
    ...pupil,
    skin: 'skin-2',
    hair: ['bob', 'hair-black'],
    top: { kind: 'cardigan', colour: 'grass', sleeves: 'long' },
    legs: { kind: 'trousers', colour: 'blue' },
    shoes: 'orange',
  },
  curls: {
    ...pupil,
    skin: 'skin-4',
    hair: ['curls', 'hair-black'],
    top: { kind: 'stripes', colour: 'white', sleeves: 'short' },
    legs: { kind: 'shorts', colour: 'orange' },
    shoes: 'white',
  },
  scarf: {
    ...pupil,
    skin: 'skin-2',
    hair: ['scarf', 'plum'],
    top: { kind: 'jumper', colour: 'sky', sleeves: 'long' },
    legs: { kind: 'trousers', colour: 'ink' },
    shoes: 'white',
  },
  aid: {
    ...pupil,
    skin: 'skin-1',
    hair: ['short', 'hair-brown'],
    hearingAid: true,
    top: { kind: 'shirt', colour: 'sky', sleeves: 'short' },
    legs: { kind: 'trousers', colour: 'grey' },
    shoes: 'ink',
  },
} as const satisfies Record<string, Person>;

/** A child of the mini-police on duty: a plain cap and a yellow tabard over what they wear. */
export const onDuty = (child: Person): Person => ({
  ...child,
  hat: child.hair[0] === 'scarf' ? undefined : 'cap',
  top: { ...child.top, kind: 'tabard', colour: 'hi-vis', sleeve: child.top.sleeve ?? child.top.colour },
});
