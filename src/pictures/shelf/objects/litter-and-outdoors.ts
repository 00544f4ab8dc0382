import type { Group } from '../group.ts';

export const litterAndOutdoors = {
  'litter-bin': {
    box: 'square',
    shows: { en: 'A litter bin', cy: 'Bin sbwriel' },
    words: ['bin', 'litter', 'rubbish', 'tidy'],
  },
  'litter-bag': {
    box: 'square',
    shows: { en: 'A full litter bag', cy: 'Bag sbwriel llawn' },
    words: ['litter', 'rubbish', 'bag', 'litter pick'],
  },
  bottle: {
    box: 'square',
    shows: { en: 'A plastic bottle', cy: 'Potel blastig' },
    words: ['bottle', 'plastic', 'litter', 'drink'],
  },
  can: {
    box: 'square',
    shows: { en: 'A drinks can', cy: 'Can diod' },
    words: ['can', 'drink', 'litter', 'metal', 'recycle'],
  },
  'crisp-packet': {
    box: 'square',
    shows: { en: 'An empty crisp packet', cy: 'Paced creision gwag' },
    words: ['crisps', 'packet', 'litter', 'rubbish'],
  },
  recycling: {
    box: 'square',
    shows: { en: 'Three arrows in a ring: recycling', cy: 'Tair saeth mewn cylch: ailgylchu' },
    words: ['recycle', 'environment', 'reuse'],
  },
  tree: { box: 'square', shows: { en: 'A tree', cy: 'Coeden' }, words: ['tree', 'nature', 'wood', 'plant'] },
  flower: { box: 'square', shows: { en: 'A flower', cy: 'Blodyn' }, words: ['flower', 'nature', 'spring', 'plant'] },
  poppy: { box: 'square', shows: { en: 'A red poppy', cy: 'Pabi coch' }, words: ['poppy', 'remembrance', 'November'] },
  wreath: {
    box: 'square',
    shows: { en: 'A wreath of poppies', cy: 'Torch o babïau' },
    words: ['wreath', 'remembrance', 'poppies', 'war memorial'],
  },
  cloud: { box: 'square', shows: { en: 'A cloud', cy: 'Cwmwl' }, words: ['cloud', 'weather', 'feeling low'] },
  rain: { box: 'square', shows: { en: 'Rain from a cloud', cy: 'Glaw o gwmwl' }, words: ['rain', 'weather', 'wet'] },
  sun: { box: 'square', shows: { en: 'The sun', cy: 'Yr haul' }, words: ['sun', 'weather', 'summer', 'warm'] },
  moon: {
    box: 'square',
    shows: { en: 'The moon and two stars', cy: 'Y lleuad a dwy seren' },
    words: ['moon', 'night', 'dark', 'sleep'],
  },
  rainbow: { box: 'square', shows: { en: 'A rainbow', cy: 'Enfys' }, words: ['rainbow', 'hope', 'weather', 'colours'] },
  bench: {
    box: 'square',
    shows: { en: 'A park bench', cy: 'Mainc mewn parc' },
    words: ['bench', 'park', 'sit', 'friend', 'buddy bench'],
  },
  bridge: {
    box: 'square',
    shows: { en: 'A bridge over a river', cy: 'Pont dros afon' },
    words: ['bridge', 'river', 'water', 'path'],
  },
  tent: { box: 'square', shows: { en: 'A tent', cy: 'Pabell' }, words: ['tent', 'camp', 'den', 'sleep out'] },
  'sleeping-bag': {
    box: 'square',
    shows: { en: 'A rolled sleeping bag', cy: 'Sach gysgu wedi’i rholio' },
    words: ['sleeping bag', 'sleep', 'homeless', 'camp'],
  },
  compass: {
    box: 'square',
    shows: { en: 'A compass', cy: 'Cwmpawd' },
    words: ['compass', 'direction', 'map', 'values'],
  },
  'map-pin': { box: 'square', shows: { en: 'A map pin', cy: 'Pin map' }, words: ['place', 'where', 'map', 'location'] },
  globe: { box: 'square', shows: { en: 'A globe', cy: 'Glôb' }, words: ['world', 'globe', 'country', 'everyone'] },
  'paper-boat': {
    box: 'square',
    shows: { en: 'A paper boat', cy: 'Cwch papur' },
    words: ['paper boat', 'refugee', 'journey', 'making'],
  },
  'football-boot': {
    box: 'square',
    shows: { en: 'A football boot', cy: 'Esgid bêl-droed' },
    words: ['football', 'sport', 'boot', 'team'],
  },
  ball: { box: 'square', shows: { en: 'A football', cy: 'Pêl-droed' }, words: ['ball', 'football', 'play', 'game'] },
  'skipping-rope': {
    box: 'square',
    shows: { en: 'A skipping rope', cy: 'Rhaff sgipio' },
    words: ['skipping', 'play', 'playground', 'game'],
  },
} as const satisfies Group;
