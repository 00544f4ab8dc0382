import type { Group } from '../group.ts';

export const homeAndSchool = {
  dog: {
    box: 'square',
    shows: { en: 'The face of a dog', cy: 'Wyneb ci' },
    words: ['dog', 'pet', 'police dog', 'animal'],
  },
  cat: { box: 'square', shows: { en: 'The face of a cat', cy: 'Wyneb cath' }, words: ['cat', 'pet', 'animal'] },
  pillow: { box: 'square', shows: { en: 'A pillow', cy: 'Gobennydd' }, words: ['pillow', 'sleep', 'bed', 'night'] },
  blanket: {
    box: 'square',
    shows: { en: 'A folded blanket', cy: 'Blanced wedi’i phlygu' },
    words: ['blanket', 'warm', 'sleep', 'care'],
  },
  house: {
    box: 'square',
    shows: { en: 'A house with a red roof', cy: 'Tŷ â tho coch' },
    words: ['house', 'home', 'safe', 'live'],
  },
  'keys-to-a-home': {
    box: 'square',
    shows: { en: 'A bunch of keys with a house on the ring', cy: 'Allweddi â thŷ ar y cylch' },
    words: ['keys', 'home', 'housing', 'safe'],
  },
  school: { box: 'square', shows: { en: 'A school', cy: 'Ysgol' }, words: ['school', 'class', 'learn'] },
  'shop-front': {
    box: 'square',
    shows: { en: 'A shop', cy: 'Siop' },
    words: ['shop', 'buy', 'high street', 'shopkeeper'],
  },
  megaphone: {
    box: 'square',
    shows: { en: 'A megaphone', cy: 'Corn siarad' },
    words: ['megaphone', 'campaign', 'announce', 'loud'],
  },
  drum: { box: 'square', shows: { en: 'A drum', cy: 'Drwm' }, words: ['drum', 'music', 'rhythm', 'listen'] },
  'scissors-free-card': {
    box: 'square',
    shows: {
      en: 'A numbered sheet of cards that needs no cutting',
      cy: 'Taflen o gardiau â rhifau nad oes angen eu torri',
    },
    words: ['cards', 'no cutting', 'numbered', 'sort', 'match'],
  },
  glue: { box: 'square', shows: { en: 'A glue stick', cy: 'Ffon lud' }, words: ['glue', 'stick', 'making', 'craft'] },
  'paint-palette': {
    box: 'square',
    shows: { en: 'A paint palette and brush', cy: 'Palet paent a brws' },
    words: ['paint', 'art', 'draw', 'design'],
  },
  'chess-piece': {
    box: 'square',
    shows: { en: 'A chess knight', cy: 'Marchog gwyddbwyll' },
    words: ['chess', 'game', 'think ahead', 'strategy'],
  },
  puzzle: {
    box: 'square',
    shows: { en: 'A puzzle of four pieces, one still to be put in', cy: 'Pos o bedwar darn, un eto i’w osod' },
    words: ['puzzle', 'problem', 'solve', 'together'],
  },
  'jigsaw-piece': {
    box: 'square',
    shows: { en: 'A piece of a jigsaw', cy: 'Darn o jig-so' },
    words: ['jigsaw', 'puzzle', 'part', 'fit'],
  },
  dice: { box: 'square', shows: { en: 'A dice', cy: 'Dis â smotiau' }, words: ['dice', 'game', 'chance', 'roll'] },
  'cup-of-tea': {
    box: 'square',
    shows: { en: 'A cup of tea', cy: 'Paned o de' },
    words: ['tea', 'cup', 'visit', 'care home', 'chat'],
  },
  'music-note': {
    box: 'square',
    shows: { en: 'Two notes of music', cy: 'Dau nodyn cerddoriaeth' },
    words: ['music', 'song', 'sing', 'sound'],
  },
  book: {
    box: 'square',
    shows: { en: 'An open book', cy: 'Llyfr agored' },
    words: ['book', 'read', 'story', 'learn', 'library'],
  },
  newspaper: {
    box: 'square',
    shows: { en: 'A newspaper', cy: 'Papur newydd' },
    words: ['newspaper', 'news', 'headline', 'report'],
  },
  trolley: {
    box: 'square',
    shows: { en: 'A shopping trolley', cy: 'Troli siopa' },
    words: ['trolley', 'shopping', 'supermarket'],
  },
  basket: {
    box: 'square',
    shows: { en: 'A shopping basket', cy: 'Basged siopa' },
    words: ['basket', 'shopping', 'food bank', 'shop'],
  },
  sandwich: {
    box: 'square',
    shows: { en: 'A sandwich', cy: 'Brechdan' },
    words: ['sandwich', 'lunch', 'food', 'picnic'],
  },
  apple: { box: 'square', shows: { en: 'An apple', cy: 'Afal' }, words: ['apple', 'fruit', 'food', 'snack'] },
} as const satisfies Group;
