import type { Group } from '../group.ts';

export const decidingAndFairness = {
  heart: { box: 'square', shows: { en: 'A heart', cy: 'Calon' }, words: ['heart', 'kind', 'care', 'love'] },
  star: { box: 'square', shows: { en: 'A star', cy: 'Seren' }, words: ['star', 'well done', 'favourite'] },
  'box-for-questions': {
    box: 'square',
    shows: { en: 'A box with a slot for questions', cy: 'Blwch ag agen ar gyfer cwestiynau' },
    words: ['question box', 'ask', 'worry box', 'anonymous'],
  },
  'ballot-box': {
    box: 'square',
    shows: { en: 'A ballot box with a voting slip', cy: 'Blwch pleidleisio â phapur pleidleisio' },
    words: ['vote', 'ballot', 'election', 'choose', 'democracy'],
  },
  'voting-slip': {
    box: 'square',
    shows: { en: 'A voting slip with one box ticked', cy: 'Papur pleidleisio ag un blwch wedi’i dicio' },
    words: ['vote', 'ballot paper', 'choose', 'election'],
  },
  scales: {
    box: 'square',
    shows: { en: 'A pair of scales in balance', cy: 'Clorian gytbwys' },
    words: ['fair', 'justice', 'balance', 'law', 'equal'],
  },
  'gavel-free-court': {
    box: 'square',
    shows: { en: 'A calm building with columns: a court', cy: 'Adeilad tawel â cholofnau: llys' },
    words: ['court', 'law', 'justice', 'magistrate'],
  },
  'birthday-cake': {
    box: 'square',
    shows: { en: 'A birthday cake with three candles', cy: 'Cacen ben-blwydd â thair cannwyll' },
    words: ['birthday', 'cake', 'party', 'age'],
  },
  'ten-candles': {
    box: 'square',
    shows: { en: 'A cake with ten candles', cy: 'Cacen â deg cannwyll' },
    words: ['ten', 'age', 'birthday', 'old enough', 'law'],
  },
  money: {
    box: 'square',
    shows: { en: 'Two coins and a bank note', cy: 'Dau ddarn arian a phapur banc' },
    words: ['money', 'coins', 'cash', 'pay'],
  },
  'coin-purse': {
    box: 'square',
    shows: { en: 'A purse with coins', cy: 'Pwrs â darnau arian' },
    words: ['purse', 'money', 'coins', 'lost property'],
  },
  'bank-card': {
    box: 'square',
    shows: { en: 'A bank card', cy: 'Cerdyn banc' },
    words: ['bank card', 'money', 'pay', 'scam'],
  },
  gift: {
    box: 'square',
    shows: { en: 'A wrapped present', cy: 'Anrheg wedi’i lapio' },
    words: ['gift', 'present', 'kind', 'birthday', 'bribe'],
  },
  parcel: { box: 'square', shows: { en: 'A parcel', cy: 'Parsel' }, words: ['parcel', 'box', 'delivery', 'post'] },
  sweets: {
    box: 'square',
    shows: { en: 'Three wrapped sweets', cy: 'Tair losin wedi’u lapio' },
    words: ['sweets', 'treat', 'share', 'stranger'],
  },
} as const satisfies Group;
