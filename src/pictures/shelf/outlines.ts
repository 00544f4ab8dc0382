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
    shows: { en: 'The outline of a thermometer with marks to colour', cy: 'Amlinell thermomedr â marciau i’w lliwio' },
    words: ['thermometer', 'feelings', 'scale', 'how strong', 'measure'],
  },
  'outline-footprint': {
    box: 'tall',
    shows: { en: 'The outline of a shoe print to fill in', cy: 'Amlinell ôl esgid i’w llenwi' },
    words: ['footprint', 'shoe', 'clue', 'steps', 'draw'],
  },
} as const satisfies Group;
