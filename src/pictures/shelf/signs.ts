import type { Group } from './group.ts';

/** What a hand says. */
export const handSigns = {
  'sign-pause': {
    box: 'square',
    shows: { en: 'A flat hand, held level: pause', cy: 'Llaw fflat, yn wastad: saib' },
    words: ['hand sign', 'wait', 'pause'],
  },
  'sign-think': {
    box: 'square',
    shows: { en: 'A boy with a finger at the side of his head: think', cy: 'Bachgen â bys wrth ochr ei ben: meddwl' },
    words: ['hand sign', 'think'],
  },
  'sign-tell': {
    box: 'square',
    shows: { en: 'A girl with open hands beside her mouth: tell', cy: 'Merch â dwylo agored wrth ei cheg: dweud' },
    words: ['hand sign', 'tell', 'shout'],
  },
  'sign-yes': {
    box: 'square',
    shows: { en: 'A thumb up: yes', cy: 'Bawd i fyny: ie' },
    words: ['hand sign', 'thumb', 'agree'],
  },
  'sign-no': {
    box: 'square',
    shows: { en: 'A thumb down: no', cy: 'Bawd i lawr: na' },
    words: ['hand sign', 'thumb', 'disagree'],
  },
  'sign-unsure': {
    box: 'square',
    shows: { en: 'A thumb sideways: not sure', cy: 'Bawd i’r ochr: ddim yn siŵr' },
    words: ['hand sign', 'thumb', 'maybe'],
  },
  'sign-stop': {
    box: 'square',
    shows: { en: 'An open hand held up: stop', cy: 'Llaw agored wedi’i chodi: stopio' },
    words: ['hand sign', 'stop', 'palm'],
  },
  'sign-listen': {
    box: 'square',
    shows: { en: 'A boy with a hand behind his ear: listen', cy: 'Bachgen â llaw y tu ôl i’w glust: gwrando' },
    words: ['hand sign', 'listen', 'ear'],
  },
} as const satisfies Group;
