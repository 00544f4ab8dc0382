import type { Group } from '../group.ts';

export const fireWaterAndSafety = {
  fire: { box: 'square', shows: { en: 'A fire', cy: 'Tân yn llosgi' }, words: ['fire', 'flame', 'burning', 'hot'] },
  matches: {
    box: 'square',
    shows: { en: 'A box of matches', cy: 'Blwch matsis' },
    words: ['matches', 'fire safety', 'do not touch'],
  },
  sparkler: {
    box: 'square',
    shows: { en: 'A sparkler', cy: 'Ffon wreichion' },
    words: ['sparkler', 'bonfire night', 'firework'],
  },
  firework: {
    box: 'square',
    shows: { en: 'A firework rocket', cy: 'Roced tân gwyllt' },
    words: ['firework', 'bonfire night', 'rocket'],
  },
  'smoke-alarm': {
    box: 'square',
    shows: { en: 'A round smoke alarm, making its sound', cy: 'Larwm mwg crwn, yn gwneud ei sŵn' },
    words: ['smoke alarm', 'fire safety', 'home', 'test'],
    points: [
      { x: 186, y: 76, shows: { en: 'The case, on the ceiling', cy: 'Y casyn, ar y nenfwd' } },
      {
        x: 150,
        y: 97,
        shows: { en: 'A small light that shows it works', cy: 'Golau bach sy’n dangos ei fod yn gweithio' },
      },
      { x: 150, y: 150, shows: { en: 'The test button', cy: 'Y botwm profi' } },
      { x: 204, y: 150, shows: { en: 'Slots that let smoke in', cy: 'Agennau sy’n gadael mwg i mewn' } },
      { x: 275, y: 196, shows: { en: 'The loud sound', cy: 'Y sain uchel' } },
    ],
  },
  'bucket-of-water': {
    box: 'square',
    shows: { en: 'A bucket of water', cy: 'Bwced o ddŵr' },
    words: ['water', 'bucket', 'fire safety', 'sparklers'],
  },
  lifebuoy: {
    box: 'square',
    shows: { en: 'A lifebuoy', cy: 'Bwi achub' },
    words: ['lifebuoy', 'water safety', 'throw', 'rescue ring'],
  },
  rope: {
    box: 'square',
    shows: { en: 'A coil of rope', cy: 'Rhaff wedi’i dirwyn' },
    words: ['rope', 'throw', 'water safety'],
  },
  'throw-line': {
    box: 'square',
    shows: { en: 'A bag with a throwing line', cy: 'Bag â llinell daflu' },
    words: ['throw line', 'throw bag', 'water safety', 'rescue'],
  },
  ice: {
    box: 'square',
    shows: { en: 'A frozen pond with a crack in the ice', cy: 'Pwll wedi rhewi â chrac yn y rhew' },
    words: ['ice', 'frozen', 'winter', 'pond', 'danger'],
  },
  wave: {
    box: 'square',
    shows: { en: 'A wave of the sea', cy: 'Ton ar y môr' },
    words: ['sea', 'wave', 'water', 'swim'],
  },
  'flag-red-yellow': {
    box: 'square',
    shows: { en: 'A flag, red over yellow: lifeguards are here', cy: 'Baner goch dros felyn: mae achubwyr bywyd yma' },
    words: ['beach flag', 'lifeguard', 'swim here', 'water safety'],
  },
  'flag-red': {
    box: 'square',
    shows: { en: 'A red flag: do not go into the water', cy: 'Baner goch: peidiwch â mynd i’r dŵr' },
    words: ['beach flag', 'danger', 'do not swim', 'water safety'],
  },
  'electric-warning': {
    box: 'square',
    shows: { en: 'A warning sign with a flash of lightning', cy: 'Arwydd rhybudd â fflach mellten' },
    words: ['electricity', 'danger', 'railway', 'substation', 'warning'],
  },
  'first-aid-box': {
    box: 'square',
    shows: { en: 'A first-aid box', cy: 'Blwch cymorth cyntaf' },
    words: ['first aid', 'plaster', 'help', 'hurt'],
  },
  bandage: {
    box: 'square',
    shows: { en: 'A sticking plaster', cy: 'Plastr' },
    words: ['plaster', 'first aid', 'hurt', 'better'],
  },
} as const satisfies Group;
