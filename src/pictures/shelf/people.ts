import type { Group } from './group.ts';

/** Children, families and neighbours. */
export const people = {
  grandparent: {
    box: 'person',
    shows: { en: 'A grandmother with glasses and grey hair', cy: 'Mam-gu â sbectol a gwallt llwyd' },
    words: ['grandmother', 'older person', 'nan', 'granny'],
  },
  grandfather: {
    box: 'person',
    shows: { en: 'A grandfather with a walking stick', cy: 'Tad-cu â ffon gerdded' },
    words: ['grandparent', 'older person', 'grandad'],
  },
  'parent-and-child': {
    box: 'square',
    shows: { en: 'A mother and her daughter, hand in hand', cy: 'Mam a’i merch, law yn llaw' },
    words: ['mum', 'mother', 'family', 'carer'],
  },
  'girl-with-plaits': {
    box: 'person',
    shows: { en: 'A girl with two plaits, who waves', cy: 'Merch â dwy bleth, yn codi llaw' },
    words: ['child', 'girl', 'pupil'],
  },
  'boy-with-glasses': {
    box: 'person',
    shows: { en: 'A boy with glasses, with books under his arm', cy: 'Bachgen â sbectol, â llyfrau dan ei fraich' },
    words: ['child', 'boy', 'pupil', 'spectacles'],
  },
  'girl-in-wheelchair': {
    box: 'person',
    shows: { en: 'A girl in a wheelchair', cy: 'Merch mewn cadair olwyn' },
    words: ['child', 'girl', 'pupil', 'wheelchair'],
  },
  'boy-with-curls': {
    box: 'person',
    shows: { en: 'A boy with curly hair and his hand up', cy: 'Bachgen â gwallt cyrliog a’i law i fyny' },
    words: ['child', 'boy', 'pupil'],
  },
  'girl-with-headscarf': {
    box: 'person',
    shows: { en: 'A girl with a headscarf', cy: 'Merch â sgarff am ei phen' },
    words: ['child', 'girl', 'pupil', 'hijab'],
  },
  'boy-with-hearing-aid': {
    box: 'person',
    shows: { en: 'A boy with a hearing aid, who waves', cy: 'Bachgen â chymorth clyw, yn codi llaw' },
    words: ['child', 'boy', 'pupil', 'deaf'],
  },
  'child-listening': {
    box: 'person',
    shows: { en: 'A boy with his hand behind his ear, listening', cy: 'Bachgen â’i law y tu ôl i’w glust, yn gwrando' },
    words: ['listen', 'hear', 'child'],
  },
  'child-talking-to-adult': {
    box: 'square',
    shows: {
      en: 'A boy talks to a grown-up who kneels down to listen',
      cy: 'Bachgen yn siarad ag oedolyn sy’n penlinio i wrando',
    },
    words: ['tell', 'talk', 'trusted adult', 'listen'],
  },
  'child-worried': {
    box: 'person',
    shows: {
      en: 'A boy who looks worried, with his hands together',
      cy: 'Bachgen sy’n edrych yn bryderus, a’i ddwylo ynghyd',
    },
    words: ['worry', 'anxious', 'upset', 'feelings'],
  },
  'child-thinking': {
    box: 'person',
    shows: { en: 'A girl with her hand at her chin, thinking', cy: 'Merch â’i llaw wrth ei gên, yn meddwl' },
    words: ['think', 'wonder', 'question'],
  },
  'two-friends': {
    box: 'square',
    shows: { en: 'A boy and a girl who laugh and touch hands', cy: 'Bachgen a merch yn chwerthin ac yn taro dwylo' },
    words: ['friends', 'friendship', 'high five'],
  },
  'group-of-children': {
    box: 'scene',
    shows: {
      en: 'Four children together, one of them in a wheelchair',
      cy: 'Pedwar plentyn gyda’i gilydd, un ohonynt mewn cadair olwyn',
    },
    words: ['class', 'children', 'team', 'pupils'],
  },
  'children-in-a-ring': {
    box: 'scene',
    shows: { en: 'Five children who sit in a ring on the floor', cy: 'Pump o blant yn eistedd mewn cylch ar y llawr' },
    words: ['circle time', 'circle', 'class'],
  },
  'hands-up': {
    box: 'scene',
    shows: { en: 'Three children with a hand up', cy: 'Tri phlentyn â llaw i fyny' },
    words: ['question', 'answer', 'volunteer', 'class'],
  },
  neighbour: {
    box: 'person',
    shows: { en: 'A neighbour with a watering can, who waves', cy: 'Cymydog â chan dyfrio, yn codi llaw' },
    words: ['street', 'garden', 'man'],
  },
  'mini-police-child': {
    box: 'person',
    shows: {
      en: 'A child of the mini-police in a plain cap and a yellow tabard',
      cy: 'Plentyn o’r heddlu bach mewn cap plaen a thabard melyn',
    },
    words: ['mini-police', 'cadet', 'uniform', 'boy'],
  },
  pledge: {
    box: 'scene',
    shows: {
      en: 'Three children of the mini-police, each with a hand raised',
      cy: 'Tri phlentyn o’r heddlu bach, pob un â’i law i fyny',
    },
    words: ['promise', 'oath', 'swearing in'],
  },
  'person-in-sleeping-bag': {
    box: 'scene',
    shows: {
      en: 'A man in a sleeping bag by a wall, with his rucksack beside him',
      cy: 'Dyn mewn sach gysgu wrth wal, a’i sach deithio wrth ei ymyl',
    },
    words: ['homeless', 'rough sleeping', 'kindness'],
  },
  'care-home-resident': {
    box: 'square',
    shows: {
      en: 'An older woman in an armchair with a cup of tea',
      cy: 'Menyw hŷn mewn cadair freichiau gyda phaned o de',
    },
    words: ['older person', 'care home', 'tea'],
  },
  'child-asks-pcso': {
    box: 'square',
    shows: {
      en: 'A girl asks a community support officer a question',
      cy: 'Merch yn gofyn cwestiwn i swyddog cymorth cymunedol',
    },
    words: ['question', 'ask', 'PCSO', 'interview', 'meeting'],
  },
  'mini-police-team': {
    box: 'scene',
    shows: {
      en: 'Four children of the mini-police in yellow tabards',
      cy: 'Pedwar o blant yr heddlu bach mewn tabardau melyn',
    },
    words: ['mini-police', 'team', 'uniform', 'group'],
  },
  'young-person': {
    box: 'person',
    shows: { en: 'A teenager in an orange jumper', cy: 'Person ifanc mewn siwmper oren' },
    words: ['teenager', 'older brother', 'youth'],
  },
} as const satisfies Group;
