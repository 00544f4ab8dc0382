/** Those who come back through the library. */
import type { Person } from './figure.ts';

const pupil = { age: 'child' } as const;

export const cast = {
  pcso: {
    age: 'adult',
    skin: 'skin-2',
    hair: ['ponytail', 'hair-brown'],
    hat: 'bowler',
    top: { kind: 'hi-vis', colour: 'hi-vis', sleeves: 'long', sleeve: 'ink', radio: true },
    legs: { kind: 'trousers', colour: 'ink' },
    shoes: 'ink',
  },
  pcsoMan: {
    age: 'adult',
    skin: 'skin-4',
    hair: ['cropped', 'hair-black'],
    hat: 'flat',
    top: { kind: 'hi-vis', colour: 'hi-vis', sleeves: 'long', sleeve: 'ink', radio: true },
    legs: { kind: 'trousers', colour: 'ink' },
    shoes: 'ink',
  },
  plaits: {
    ...pupil,
    skin: 'skin-4',
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
    skin: 'skin-3',
    hair: ['bob', 'hair-black'],
    top: { kind: 'cardigan', colour: 'grass', sleeves: 'long' },
    legs: { kind: 'trousers', colour: 'blue' },
    shoes: 'orange',
  },
  curls: {
    ...pupil,
    skin: 'skin-5',
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
