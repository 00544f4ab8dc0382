import type { Group } from './group.ts';

export const people = {
  pcso: {
    box: 'person',
    shows: {
      en: 'A police community support officer in a yellow vest, with a round hat and a radio',
      cy: 'Swyddog cymorth cymunedol yr heddlu mewn gwasgod felen, gyda het gron a radio',
    },
    words: ['PCSO', 'police', 'officer', 'woman', 'uniform'],
  },
  'girl-with-plaits': {
    box: 'person',
    shows: { en: 'A girl with two plaits', cy: 'Merch â dwy bleth' },
    words: ['child', 'girl', 'pupil'],
  },
  'boy-with-glasses': {
    box: 'person',
    shows: { en: 'A boy with glasses', cy: 'Bachgen â sbectol' },
    words: ['child', 'boy', 'pupil', 'spectacles'],
  },
} as const satisfies Group;
