import type { Group } from '../group.ts';

export const badgesToEarn = {
  'badge-kindness': {
    box: 'square',
    shows: { en: 'A badge with a heart: kindness', cy: 'Bathodyn â chalon: caredigrwydd' },
    words: ['badge', 'award', 'kind', 'care', 'values'],
  },
  'badge-getting-help': {
    box: 'square',
    shows: { en: 'A badge with a telephone: getting help', cy: 'Bathodyn â ffôn: cael help' },
    words: ['badge', 'award', '999', '101', 'help'],
  },
  'badge-first-aid': {
    box: 'square',
    shows: { en: 'A badge with a plaster: first aid', cy: 'Bathodyn â phlastr: cymorth cyntaf' },
    words: ['badge', 'award', 'first aid', 'help'],
  },
  'badge-road': {
    box: 'square',
    shows: {
      en: 'A badge with a traffic light: road safety',
      cy: 'Bathodyn â goleuadau traffig: diogelwch ar y ffyrdd',
    },
    words: ['badge', 'award', 'road safety', 'crossing'],
  },
  'badge-cycling': {
    box: 'square',
    shows: { en: 'A badge with a bicycle: cycling', cy: 'Bathodyn â beic: beicio' },
    words: ['badge', 'award', 'bike', 'cycling'],
  },
  'badge-water': {
    box: 'square',
    shows: { en: 'A badge with a lifebuoy: water safety', cy: 'Bathodyn â bwi achub: diogelwch dŵr' },
    words: ['badge', 'award', 'water safety', 'beach'],
  },
  'badge-fire': {
    box: 'square',
    shows: { en: 'A badge with a flame: fire safety', cy: 'Bathodyn â fflam: diogelwch tân' },
    words: ['badge', 'award', 'fire safety', 'bonfire'],
  },
  'badge-rail': {
    box: 'square',
    shows: { en: 'A badge with a train: railway safety', cy: 'Bathodyn â thrên: diogelwch ar y rheilffordd' },
    words: ['badge', 'award', 'railway', 'train'],
  },
  'badge-online': {
    box: 'square',
    shows: { en: 'A badge with a phone: online safety', cy: 'Bathodyn â ffôn symudol: diogelwch ar-lein' },
    words: ['badge', 'award', 'online', 'internet'],
  },
  'badge-scam-spotter': {
    box: 'square',
    shows: { en: 'A badge with an eye: scam spotter', cy: 'Bathodyn â llygad: sylwi ar sgam' },
    words: ['badge', 'award', 'scam', 'fraud', 'trick'],
  },
  'badge-fairness': {
    box: 'square',
    shows: { en: 'A badge with scales: fairness', cy: 'Bathodyn â chlorian: tegwch' },
    words: ['badge', 'award', 'fair', 'law', 'rules'],
  },
  'badge-detective': {
    box: 'square',
    shows: { en: 'A badge with a magnifying glass: detective', cy: 'Bathodyn â chwyddwydr: ditectif' },
    words: ['badge', 'award', 'crime scene', 'clue'],
  },
  'badge-nature': {
    box: 'square',
    shows: { en: 'A badge with a tree: nature and our place', cy: 'Bathodyn â choeden: natur a’n lle ni' },
    words: ['badge', 'award', 'litter', 'environment', 'tree planting'],
  },
  'badge-voice': {
    box: 'square',
    shows: { en: 'A badge with a megaphone: our voice', cy: 'Bathodyn â chorn siarad: ein llais' },
    words: ['badge', 'award', 'voice', 'vote', 'campaign'],
  },
  'badge-team': {
    box: 'square',
    shows: {
      en: 'A badge with four hands together: teamwork',
      cy: 'Bathodyn â phedair llaw gyda’i gilydd: gwaith tîm',
    },
    words: ['badge', 'award', 'team', 'project', 'together'],
  },
  'badge-listening': {
    box: 'square',
    shows: { en: 'A badge with an ear: listening', cy: 'Bathodyn â chlust: gwrando' },
    words: ['badge', 'award', 'listen', 'friend'],
  },
  'badge-remembrance': {
    box: 'square',
    shows: { en: 'A badge with a poppy: remembrance', cy: 'Bathodyn â phabi: cofio' },
    words: ['badge', 'award', 'remembrance', 'wreath'],
  },
  'badge-community': {
    box: 'square',
    shows: { en: 'A badge with a house: community', cy: 'Bathodyn â thŷ: cymuned' },
    words: ['badge', 'award', 'community', 'neighbour', 'care home'],
  },
} as const satisfies Group;
