import type { Group } from '../group.ts';

export const roadsAndCycling = {
  bicycle: {
    box: 'square',
    shows: { en: 'A bicycle with lights', cy: 'Beic â goleuadau' },
    words: ['bicycle', 'bike', 'cycle', 'Bikeability'],
    points: [
      { x: 214, y: 76, shows: { en: 'The handlebars and brakes', cy: 'Y cyrn a’r breciau' } },
      { x: 90, y: 104, shows: { en: 'The saddle', cy: 'Y cyfrwy' } },
      { x: 236, y: 108, shows: { en: 'The front light', cy: 'Y golau blaen' } },
      { x: 62, y: 120, shows: { en: 'The rear light', cy: 'Y golau ôl' } },
      { x: 156, y: 128, shows: { en: 'The frame', cy: 'Y ffrâm' } },
      { x: 140, y: 206, shows: { en: 'The pedals and chain', cy: 'Y pedalau a’r gadwyn' } },
      { x: 70, y: 259, shows: { en: 'A tyre', cy: 'Teiar' } },
    ],
  },
  'bicycle-lock': {
    box: 'square',
    shows: { en: 'A bicycle wheel with a lock on it', cy: 'Olwyn beic â chlo arni' },
    words: ['bicycle lock', 'bike', 'secure', 'theft'],
  },
  helmet: {
    box: 'square',
    shows: { en: 'A cycle helmet with straps', cy: 'Helmed feicio â strapiau' },
    words: ['helmet', 'cycle', 'safety', 'head'],
    points: [
      { x: 150, y: 96, shows: { en: 'A hole that lets air in', cy: 'Twll sy’n gadael aer i mewn' } },
      { x: 50, y: 130, shows: { en: 'The hard shell', cy: 'Y gragen galed' } },
      { x: 82, y: 196, shows: { en: 'A side strap', cy: 'Strap ochr' } },
      { x: 150, y: 266, shows: { en: 'The buckle under the chin', cy: 'Y bwcl o dan yr ên' } },
    ],
  },
  'bicycle-light': {
    box: 'square',
    shows: { en: 'A bicycle light that is switched on', cy: 'Golau beic wedi’i gynnau' },
    words: ['bike light', 'be seen', 'dark'],
  },
  'traffic-light': {
    box: 'square',
    shows: { en: 'A traffic light', cy: 'Goleuadau traffig' },
    words: ['traffic lights', 'crossing', 'red amber green', 'stop'],
  },
  'stop-sign': {
    box: 'square',
    shows: { en: 'An eight-sided red sign with a flat hand', cy: 'Arwydd coch wyth ochr â llaw fflat' },
    words: ['stop', 'road sign'],
  },
  'speed-sign-20': {
    box: 'square',
    shows: { en: 'A road sign with the number 20 in a red ring', cy: 'Arwydd ffordd â’r rhif 20 mewn cylch coch' },
    words: ['speed limit', '20', 'road sign', 'speed'],
  },
  'speed-sign-30': {
    box: 'square',
    shows: { en: 'A road sign with the number 30 in a red ring', cy: 'Arwydd ffordd â’r rhif 30 mewn cylch coch' },
    words: ['speed limit', '30', 'road sign', 'speed'],
  },
  'road-sign-children': {
    box: 'square',
    shows: { en: 'A three-cornered road sign with two children', cy: 'Arwydd ffordd trionglog â dau blentyn' },
    words: ['road sign', 'children crossing', 'school', 'warning'],
  },
  'zebra-stripes': {
    box: 'square',
    shows: { en: 'The stripes of a zebra crossing with two beacons', cy: 'Streipiau croesfan sebra â dau olau' },
    words: ['zebra crossing', 'crossing', 'road'],
  },
  'ruler-braking': {
    box: 'square',
    shows: {
      en: 'A car and a bar that shows how far it goes before it stops',
      cy: 'Car a bar sy’n dangos pa mor bell mae’n mynd cyn stopio',
    },
    words: ['stopping distance', 'braking', 'speed', 'measure'],
  },
} as const satisfies Group;
