import type { Group } from './group.ts';

/** Grown-ups by what they do. */
export const atWork = {
  pcso: {
    box: 'person',
    shows: {
      en: 'A police community support officer in a yellow vest, with a round hat and a radio, who waves',
      cy: 'Swyddog cymorth cymunedol yr heddlu mewn gwasgod felen, gyda het gron a radio, yn codi llaw',
    },
    words: ['PCSO', 'police', 'officer', 'woman', 'uniform', 'wave'],
    points: [
      { x: 88, y: 16, shows: { en: 'Hat', cy: 'Het' } },
      { x: 75, y: 116, shows: { en: 'Radio to talk to colleagues', cy: 'Radio i siarad â chydweithwyr' } },
      { x: 112, y: 140, shows: { en: 'Yellow vest', cy: 'Gwasgod felen' } },
      { x: 122, y: 161, shows: { en: 'Strip that shines in the light', cy: 'Stribed sy’n disgleirio yn y golau' } },
      { x: 80, y: 282, shows: { en: 'Boots', cy: 'Esgidiau' } },
    ],
  },
  'pcso-man': {
    box: 'person',
    shows: {
      en: 'A police community support officer in a yellow vest, with a flat hat and a radio',
      cy: 'Swyddog cymorth cymunedol yr heddlu mewn gwasgod felen, gyda het fflat a radio',
    },
    words: ['PCSO', 'police', 'officer', 'man', 'uniform'],
  },
  'police-officer': {
    box: 'person',
    shows: {
      en: 'A police officer in a dark vest, with a chequered band round his hat',
      cy: 'Swyddog heddlu mewn gwasgod dywyll, gyda band sgwarog o amgylch ei het',
    },
    words: ['police', 'constable', 'man', 'uniform'],
  },
  teacher: {
    box: 'person',
    shows: { en: 'A teacher with a beard who holds an open book', cy: 'Athro â barf yn dal llyfr agored' },
    words: ['school', 'staff', 'man', 'adult'],
  },
  firefighter: {
    box: 'person',
    shows: { en: 'A firefighter with a helmet and a hose', cy: 'Diffoddwr tân â helmed a phibell ddŵr' },
    words: ['fire', 'emergency service', 'woman'],
    points: [
      { x: 90, y: 26, shows: { en: 'Helmet', cy: 'Helmed' } },
      { x: 168, y: 116, shows: { en: 'Hose', cy: 'Pibell ddŵr' } },
      { x: 88, y: 134, shows: { en: 'Thick jacket', cy: 'Siaced drwchus' } },
      { x: 112, y: 166, shows: { en: 'Strip that shines in the light', cy: 'Stribed sy’n disgleirio yn y golau' } },
      { x: 80, y: 282, shows: { en: 'Boots', cy: 'Esgidiau' } },
    ],
  },
  paramedic: {
    box: 'person',
    shows: { en: 'A paramedic with a turban and a first-aid bag', cy: 'Parafeddyg â thyrban a bag cymorth cyntaf' },
    words: ['ambulance', 'emergency service', 'man'],
  },
  nurse: {
    box: 'person',
    shows: { en: 'A nurse with a clipboard', cy: 'Nyrs â chlipfwrdd' },
    words: ['health', 'hospital', 'school nurse', 'man'],
  },
  'call-handler': {
    box: 'person',
    shows: { en: 'Somebody with a headset who answers 999 calls', cy: 'Rhywun â chlustffonau sy’n ateb galwadau 999' },
    words: ['999', 'operator', 'control room', 'telephone'],
  },
  lifeguard: {
    box: 'person',
    shows: { en: 'A lifeguard in a yellow shirt with a float', cy: 'Achubwr bywyd mewn crys melyn gyda fflôt' },
    words: ['beach', 'swimming', 'water'],
  },
  'crossing-patrol': {
    box: 'person',
    shows: {
      en: 'A crossing patrol in a long yellow coat with a round sign on a pole',
      cy: 'Hebryngwr croesfan mewn côt felen hir gydag arwydd crwn ar bolyn',
    },
    words: ['lollipop lady', 'road', 'school crossing'],
    points: [
      { x: 82, y: 38, shows: { en: 'Peaked cap', cy: 'Cap â phig' } },
      { x: 176, y: 40, shows: { en: 'Round sign', cy: 'Arwydd crwn' } },
      { x: 166, y: 190, shows: { en: 'Pole', cy: 'Polyn' } },
      { x: 72, y: 206, shows: { en: 'Long coat', cy: 'Côt hir' } },
    ],
  },
  librarian: {
    box: 'person',
    shows: { en: 'A librarian who carries books', cy: 'Llyfrgellydd yn cario llyfrau' },
    words: ['library', 'books', 'woman'],
  },
  shopkeeper: {
    box: 'person',
    shows: { en: 'A shopkeeper in an apron with a bag of apples', cy: 'Siopwr mewn ffedog gyda bag o afalau' },
    words: ['shop', 'assistant', 'man'],
  },
  'bus-driver': {
    box: 'person',
    shows: { en: 'A bus driver at the wheel', cy: 'Gyrrwr bws wrth y llyw' },
    words: ['bus', 'transport', 'woman'],
  },
  'railway-worker': {
    box: 'person',
    shows: {
      en: 'A railway worker in orange with a hard hat and a flag',
      cy: 'Gweithiwr rheilffordd mewn oren gyda helmed galed a baner',
    },
    words: ['train', 'railway', 'station', 'woman'],
  },
  volunteer: {
    box: 'person',
    shows: {
      en: 'A volunteer in a yellow tabard with a litter picker and a bag',
      cy: 'Gwirfoddolwr mewn tabard melyn gyda chodwr sbwriel a bag',
    },
    words: ['litter', 'community', 'helping', 'woman'],
  },
  'police-dog-handler': {
    box: 'square',
    shows: { en: 'A police officer with her dog, which sits', cy: 'Swyddog heddlu gyda’i chi, sy’n eistedd' },
    words: ['police dog', 'dog', 'woman', 'officer'],
  },
  'police-officer-woman': {
    box: 'person',
    shows: { en: 'A police officer in a dark vest, who waves', cy: 'Swyddog heddlu mewn gwasgod dywyll, yn codi llaw' },
    words: ['police', 'constable', 'woman', 'uniform'],
  },
} as const satisfies Group;
