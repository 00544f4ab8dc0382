/**
 * The few colours of the drawings, each with what becomes of it where there is only one: on a school's photocopier.
 * A drawing is told apart without them, so that a fill may turn white and a line stays.
 */
export const palette = {
  ink: ['#14264b', 'black'],
  text: ['#1d2433', 'black'],
  white: ['#ffffff', 'white'],
  panel: ['#f5f2ec', 'white'],
  rule: ['#d8d2c7', 'white'],
  'hi-vis': ['#ffe100', 'white'],
  alert: ['#a3261b', 'black'],
  blue: ['#1b4b8f', 'black'],
  sky: ['#cfe3f5', 'white'],
  teal: ['#2a8c82', 'white'],
  grass: ['#a9cf8a', 'white'],
  leaf: ['#49591a', 'black'],
  orange: ['#f0913a', 'white'],
  plum: ['#7c1d5d', 'black'],
  wood: ['#b97a4b', 'white'],
  grey: ['#8b93a3', 'white'],
  'skin-1': ['#f6d2b5', 'white'],
  'skin-2': ['#e0a878', 'white'],
  'skin-3': ['#b97a50', 'white'],
  'skin-4': ['#8a5433', 'white'],
  'skin-5': ['#5c3826', 'white'],
  'hair-black': ['#2b1d16', 'black'],
  'hair-brown': ['#6b3f1f', 'black'],
  'hair-fair': ['#c8862e', 'white'],
  'hair-grey': ['#d9d4cc', 'white'],
} as const satisfies Record<string, readonly [colour: `#${string}`, one: 'black' | 'white']>;

export type ColourName = keyof typeof palette;
