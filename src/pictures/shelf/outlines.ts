import type { Group } from './group.ts';

export const outlines = {
  'outline-hand': {
    box: 'tall',
    shows: { en: 'The outline of a hand to fill in', cy: 'Amlinell llaw i’w llenwi' },
    words: ['hand', 'five fingers', 'trusted adults', 'draw'],
  },
  'outline-leaf': {
    box: 'tall',
    shows: { en: 'The outline of a leaf to fill in', cy: 'Amlinell deilen i’w llenwi' },
    words: ['leaf', 'tree', 'autumn', 'promise tree', 'draw'],
  },
  'outline-ripple-rings': {
    box: 'scene',
    shows: {
      en: 'Rings of ripples round a stone, to write in',
      cy: 'Cylchoedd crychdonnau o amgylch carreg, i ysgrifennu ynddynt',
    },
    words: ['ripples', 'effects', 'who is affected', 'circles', 'consequences'],
  },
  'outline-shield': {
    box: 'tall',
    shows: { en: 'The outline of a plain shield to fill in', cy: 'Amlinell tarian blaen i’w llenwi' },
    words: ['shield', 'coat of arms', 'values', 'protect', 'draw'],
  },
  'outline-badge': {
    box: 'tall',
    shows: { en: 'A round badge with a ribbon, empty, to design', cy: 'Bathodyn crwn â rhuban, gwag, i’w ddylunio' },
    words: ['badge', 'design', 'award', 'draw'],
  },
  'outline-person': {
    box: 'tall',
    shows: { en: 'The outline of a person to fill in', cy: 'Amlinell person i’w llenwi' },
    words: ['person', 'body', 'feelings', 'role on the wall', 'draw'],
  },
  'outline-face': {
    box: 'tall',
    shows: { en: 'An empty face to draw in', cy: 'Wyneb gwag i dynnu llun ynddo' },
    words: ['face', 'feelings', 'head', 'draw', 'portrait'],
  },
  'outline-phone': {
    box: 'tall',
    shows: { en: 'The outline of a phone with an empty screen', cy: 'Amlinell ffôn â sgrin wag' },
    words: ['phone', 'mobile', 'screen', 'app', 'message', 'design'],
  },
  'outline-bicycle': {
    box: 'scene',
    shows: { en: 'The outline of a bicycle to fill in', cy: 'Amlinell beic i’w llenwi' },
    words: ['bicycle', 'bike', 'cycle', 'label', 'draw'],
  },
  'outline-poster': {
    box: 'tall',
    shows: { en: 'An empty poster to design', cy: 'Poster gwag i’w ddylunio' },
    words: ['poster', 'design', 'campaign', 'draw'],
  },
  'outline-bubble': {
    box: 'scene',
    shows: { en: 'An empty speech bubble', cy: 'Swigen siarad wag' },
    words: ['speech bubble', 'say', 'talk', 'words'],
  },
  'outline-comic-4': {
    box: 'scene',
    shows: { en: 'Four empty comic frames', cy: 'Pedair ffrâm gomig wag' },
    words: ['comic', 'storyboard', 'frames', 'story', 'draw'],
  },
  'outline-map-grid': {
    box: 'scene',
    shows: {
      en: 'A village map on a grid, with empty places to fill in',
      cy: 'Map pentref ar grid, â lleoedd gwag i’w llenwi',
    },
    words: ['map', 'grid', 'village', 'local area', 'route', 'places'],
  },
  'outline-poppy': {
    box: 'tall',
    shows: { en: 'The outline of a poppy to fill in', cy: 'Amlinell pabi i’w llenwi' },
    words: ['poppy', 'remembrance', 'flower', 'draw'],
  },
  'outline-car': {
    box: 'scene',
    shows: { en: 'The outline of a car to fill in', cy: 'Amlinell car i’w llenwi' },
    words: ['car', 'vehicle', 'label', 'draw'],
  },
  'outline-medal': {
    box: 'tall',
    shows: { en: 'The outline of a medal to fill in', cy: 'Amlinell medal i’w llenwi' },
    words: ['medal', 'award', 'prize', 'draw'],
  },
  'outline-pledge-scroll': {
    box: 'tall',
    shows: { en: 'A scroll to write a promise on', cy: 'Sgrôl i ysgrifennu addewid arni' },
    words: ['pledge', 'promise', 'scroll', 'write'],
  },
  'outline-jacket': {
    box: 'tall',
    shows: { en: 'The outline of a jacket to fill in', cy: 'Amlinell siaced i’w llenwi' },
    words: ['jacket', 'coat', 'uniform', 'hi-vis', 'tabard', 'design'],
  },
  'outline-thermometer': {
    box: 'tall',
    shows: { en: 'The outline of a thermometer to colour', cy: 'Amlinell thermomedr i’w lliwio' },
    words: ['thermometer', 'feelings', 'scale', 'how strong', 'measure'],
  },
  'outline-footprint': {
    box: 'tall',
    shows: { en: 'The outline of a shoe print to fill in', cy: 'Amlinell ôl esgid i’w llenwi' },
    words: ['footprint', 'shoe', 'clue', 'steps', 'draw'],
  },
  'outline-tree': {
    box: 'tall',
    shows: {
      en: 'The outline of a tree to hang leaves or words on',
      cy: 'Amlinell coeden i hongian dail neu eiriau arni',
    },
    words: ['tree', 'promise tree', 'growth', 'draw', 'fill in'],
  },
  'outline-road-sign': {
    box: 'tall',
    shows: { en: 'A three-cornered and a round road sign, empty', cy: 'Arwydd ffordd trionglog ac un crwn, gwag' },
    words: ['road sign', 'warning', 'design', 'draw', 'fill in'],
  },
  'outline-postcard': {
    box: 'scene',
    shows: { en: 'A postcard to write on', cy: 'Cerdyn post i ysgrifennu arno' },
    words: ['postcard', 'letter', 'thank you', 'draw', 'fill in'],
  },
  'outline-comic-6': {
    box: 'tall',
    shows: { en: 'Six empty comic frames', cy: 'Chwe ffrâm gomig wag' },
    words: ['comic', 'storyboard', 'frames', 'story', 'draw', 'fill in'],
  },
  'outline-two-bubbles': {
    box: 'scene',
    shows: { en: 'Two speech bubbles, one answering the other', cy: 'Dwy swigen siarad, y naill yn ateb y llall' },
    words: ['speech bubbles', 'conversation', 'role play', 'draw', 'fill in'],
  },
  'outline-heart': {
    box: 'tall',
    shows: { en: 'The outline of a heart to fill in', cy: 'Amlinell calon i’w llenwi' },
    words: ['heart', 'kindness', 'thank you', 'draw', 'fill in'],
  },
  'outline-star': {
    box: 'tall',
    shows: { en: 'The outline of a star to fill in', cy: 'Amlinell seren i’w llenwi' },
    words: ['star', 'proud of', 'well done', 'draw', 'fill in'],
  },
  'outline-house': {
    box: 'tall',
    shows: { en: 'The outline of a house to fill in', cy: 'Amlinell tŷ i’w llenwi' },
    words: ['house', 'community', 'home', 'draw', 'fill in'],
  },
  'outline-dog': {
    box: 'scene',
    shows: { en: 'The outline of a dog to fill in', cy: 'Amlinell ci i’w llenwi' },
    words: ['dog', 'police dog', 'draw', 'fill in'],
  },
  'outline-plan-of-a-room': {
    box: 'scene',
    shows: {
      en: 'Squared paper with the walls and door of a room, for a plan',
      cy: 'Papur sgwariog â waliau a drws ystafell, ar gyfer cynllun',
    },
    words: ['crime scene', 'sketch', 'plan', 'room', 'draw', 'fill in'],
  },
  'outline-venn': {
    box: 'scene',
    shows: {
      en: 'Two rings that overlap, for what is the same and what is not',
      cy: 'Dau gylch sy’n gorgyffwrdd, ar gyfer yr hyn sydd yr un fath',
    },
    words: ['Venn diagram', 'same', 'different', 'compare', 'draw', 'fill in'],
  },
  'outline-timeline': {
    box: 'scene',
    shows: {
      en: 'A line with five boxes for what happened in order',
      cy: 'Llinell â phum blwch ar gyfer yr hyn a ddigwyddodd mewn trefn',
    },
    words: ['timeline', 'order', 'first', 'next', 'last', 'draw', 'fill in'],
  },
  'outline-flag': {
    box: 'scene',
    shows: { en: 'An empty flag to design', cy: 'Baner wag i’w dylunio' },
    words: ['flag', 'team', 'design', 'draw', 'fill in'],
  },
  'outline-mirror': {
    box: 'tall',
    shows: {
      en: 'The outline of a mirror to draw yourself in',
      cy: 'Amlinell drych i dynnu llun ohonoch eich hun ynddo',
    },
    words: ['mirror', 'self portrait', 'me', 'proud of', 'draw', 'fill in'],
  },
} as const satisfies Group;
