import type { Group } from '../group.ts';

export const policeKit = {
  'hi-vis-jacket': {
    box: 'square',
    shows: { en: 'A bright yellow jacket with shiny strips', cy: 'Siaced felen lachar â stribedi sgleiniog' },
    words: ['hi-vis', 'jacket', 'coat', 'tabard', 'be seen', 'uniform'],
    points: [
      { x: 150, y: 58, shows: { en: 'The collar', cy: 'Y goler' } },
      { x: 112, y: 104, shows: { en: 'A shiny strip over the shoulder', cy: 'Stribed sgleiniog dros yr ysgwydd' } },
      { x: 50, y: 130, shows: { en: 'A sleeve in a bright colour', cy: 'Llawes mewn lliw llachar' } },
      { x: 150, y: 130, shows: { en: 'The zip', cy: 'Y sip' } },
      { x: 150, y: 200, shows: { en: 'A shiny strip round the middle', cy: 'Stribed sgleiniog o amgylch y canol' } },
      { x: 192, y: 244, shows: { en: 'A pocket', cy: 'Poced' } },
    ],
  },
  'police-hat': {
    box: 'square',
    shows: { en: 'A police bowler hat with a chequered band', cy: 'Het fowler heddlu â band sgwariau' },
    words: ['hat', 'uniform', 'police', 'cap'],
  },
  whistle: { box: 'square', shows: { en: 'A whistle', cy: 'Chwiban' }, words: ['whistle', 'kit', 'stop', 'game'] },
  'handcuff-free-belt': {
    box: 'square',
    shows: { en: 'A kit belt with a torch, a pouch and a radio', cy: 'Gwregys offer â fflachlamp, cwdyn a radio' },
    words: ['belt', 'kit', 'uniform', 'pouch'],
  },
  medal: {
    box: 'square',
    shows: { en: 'A medal on a ribbon', cy: 'Medal ar ruban' },
    words: ['medal', 'award', 'prize', 'well done'],
  },
  rosette: {
    box: 'square',
    shows: { en: 'A rosette', cy: 'Rhoséd' },
    words: ['rosette', 'award', 'well done', 'first'],
  },
  trophy: { box: 'square', shows: { en: 'A trophy cup', cy: 'Cwpan tlws' }, words: ['trophy', 'cup', 'win', 'prize'] },
  certificate: {
    box: 'square',
    shows: { en: 'A certificate with a ribbon', cy: 'Tystysgrif â rhuban' },
    words: ['certificate', 'award', 'graduation', 'well done'],
  },
  'badge-star': {
    box: 'square',
    shows: { en: 'A round badge with a star', cy: 'Bathodyn crwn â seren' },
    words: ['badge', 'award', 'star', 'pin'],
  },
  'shield-plain': {
    box: 'square',
    shows: { en: 'A plain shield', cy: 'Tarian blaen' },
    words: ['shield', 'safe', 'protect', 'privacy'],
  },
  poster: {
    box: 'square',
    shows: { en: 'A poster pinned to a wall', cy: 'Poster wedi’i binio ar wal' },
    words: ['poster', 'campaign', 'notice'],
  },
} as const satisfies Group;
