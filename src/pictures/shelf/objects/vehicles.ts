import type { Group } from '../group.ts';

export const vehicles = {
  car: { box: 'square', shows: { en: 'A car', cy: 'Car modur' }, words: ['car', 'vehicle', 'drive', 'road'] },
  'police-car': {
    box: 'square',
    shows: {
      en: 'A police car with blue lights and bright squares',
      cy: 'Car heddlu â goleuadau glas a sgwariau llachar',
    },
    words: ['police car', 'vehicle', 'patrol', 'emergency'],
    points: [
      { x: 163, y: 62, shows: { en: 'Blue lights', cy: 'Goleuadau glas' } },
      { x: 140, y: 108, shows: { en: 'A window', cy: 'Ffenestr' } },
      { x: 276, y: 158, shows: { en: 'A headlight', cy: 'Prif olau' } },
      {
        x: 130,
        y: 170,
        shows: { en: 'Bright squares, so that it is seen', cy: 'Sgwariau llachar, er mwyn cael ei weld' },
      },
      { x: 20, y: 172, shows: { en: 'A rear light', cy: 'Golau ôl' } },
      { x: 218, y: 210, shows: { en: 'A wheel', cy: 'Olwyn' } },
    ],
  },
  'police-van': {
    box: 'square',
    shows: {
      en: 'A police van with blue lights and bright squares',
      cy: 'Fan heddlu â goleuadau glas a sgwariau llachar',
    },
    words: ['police van', 'vehicle', 'emergency'],
  },
  'police-bike': {
    box: 'square',
    shows: { en: 'A police bicycle with a bag and a lamp', cy: 'Beic heddlu â bag a lamp' },
    words: ['police bike', 'bicycle', 'patrol'],
  },
  'fire-engine': {
    box: 'square',
    shows: { en: 'A fire engine with a ladder', cy: 'Injan dân ag ysgol' },
    words: ['fire engine', 'fire service', 'emergency', 'vehicle'],
  },
  ambulance: {
    box: 'square',
    shows: { en: 'An ambulance', cy: 'Ambiwlans' },
    words: ['ambulance', 'paramedic', 'emergency', '999', 'vehicle'],
  },
  bus: { box: 'square', shows: { en: 'A bus', cy: 'Bws i deithwyr' }, words: ['bus', 'public transport', 'travel'] },
  train: {
    box: 'square',
    shows: { en: 'The front of a train', cy: 'Blaen trên' },
    words: ['train', 'railway', 'travel', 'station'],
  },
} as const satisfies Group;
