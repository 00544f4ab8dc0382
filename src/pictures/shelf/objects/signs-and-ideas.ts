import type { Group } from '../group.ts';

export const signsAndIdeas = {
  password: {
    box: 'square',
    shows: { en: 'A box with a hidden password and a small padlock', cy: 'Blwch â chyfrinair cudd a chlo bach' },
    words: ['password', 'secret', 'secure', 'online', 'account'],
  },
  'report-button': {
    box: 'square',
    shows: { en: 'A button with a flag: report this', cy: 'Botwm â baner: rhoi gwybod am hyn' },
    words: ['report', 'online', 'tell', 'flag'],
  },
  'block-button': {
    box: 'square',
    shows: { en: 'A ring with a bar across a person: block', cy: 'Cylch â bar ar draws person: rhwystro' },
    words: ['block', 'online', 'stop', 'stranger', 'no entry'],
  },
  pause: {
    box: 'square',
    shows: { en: 'A pause button', cy: 'Botwm saib' },
    words: ['pause', 'stop', 'wait', 'think'],
  },
  play: { box: 'square', shows: { en: 'A play button', cy: 'Botwm chwarae' }, words: ['play', 'start', 'begin', 'go'] },
  loudspeaker: {
    box: 'square',
    shows: { en: 'A loudspeaker that is on', cy: 'Uchelseinydd ymlaen' },
    words: ['loud', 'sound', 'listen', 'volume'],
  },
  quiet: {
    box: 'square',
    shows: { en: 'A loudspeaker that is turned off', cy: 'Uchelseinydd wedi’i ddiffodd' },
    words: ['quiet', 'silence', 'mute', 'listen'],
  },
  bell: { box: 'square', shows: { en: 'A bell', cy: 'Cloch' }, words: ['bell', 'alarm', 'start', 'warning'] },
  target: {
    box: 'square',
    shows: { en: 'A target with an arrow in the middle', cy: 'Targed â saeth yn y canol' },
    words: ['aim', 'target', 'goal', 'plan'],
  },
  signpost: {
    box: 'square',
    shows: { en: 'A signpost that points two ways', cy: 'Arwyddbost sy’n pwyntio i ddau gyfeiriad' },
    words: ['choice', 'choose', 'consequence', 'way', 'decide'],
  },
  dominoes: {
    box: 'square',
    shows: { en: 'A row of dominoes falling over', cy: 'Rhes o ddominos yn cwympo' },
    words: ['consequence', 'domino', 'knock-on', 'effect'],
  },
  'steps-up': {
    box: 'square',
    shows: { en: 'Steps that go up to a flag', cy: 'Grisiau sy’n mynd i fyny at faner' },
    words: ['steps', 'progress', 'next', 'goal', 'moving up'],
  },
  link: {
    box: 'square',
    shows: { en: 'Two links of a chain', cy: 'Dwy ddolen o gadwyn' },
    words: ['link', 'online', 'connect', 'web address'],
  },
  'sticky-note': {
    box: 'square',
    shows: { en: 'A sticky note', cy: 'Nodyn gludiog' },
    words: ['sticky note', 'write', 'idea', 'question'],
  },
  clipboard: {
    box: 'square',
    shows: { en: 'A clipboard with a list, two things ticked', cy: 'Clipfwrdd â rhestr, dau beth wedi’u ticio' },
    words: ['clipboard', 'checklist', 'plan', 'survey', 'list'],
  },
  tally: {
    box: 'square',
    shows: { en: 'A sheet with tally marks', cy: 'Taflen â marciau rhicbren' },
    words: ['tally', 'count', 'survey', 'results'],
  },
  'bar-chart': {
    box: 'square',
    shows: { en: 'A bar chart', cy: 'Siart bar' },
    words: ['chart', 'results', 'survey', 'count', 'graph'],
  },
  'flip-chart': {
    box: 'square',
    shows: { en: 'A flip chart on a stand', cy: 'Siart troi ar stand' },
    words: ['flip chart', 'board', 'ideas', 'write'],
  },
  graffiti: {
    box: 'square',
    shows: { en: 'A wall with scribbled paint on it', cy: 'Wal â phaent wedi’i sgriblo arni' },
    words: ['graffiti', 'vandalism', 'damage', 'wall'],
  },
  'mended-window': {
    box: 'square',
    shows: { en: 'A window with one pane mended', cy: 'Ffenestr ag un cwarel wedi’i drwsio' },
    words: ['window', 'damage', 'mend', 'put it right', 'repair'],
  },
  tools: {
    box: 'square',
    shows: { en: 'A hammer and a spanner', cy: 'Morthwyl a sbaner' },
    words: ['mend', 'repair', 'fix', 'put it right', 'tools'],
  },
  'clean-up': {
    box: 'square',
    shows: { en: 'A dustpan and a brush', cy: 'Padell lwch a brwsh' },
    words: ['clean', 'tidy', 'mend', 'sweep'],
  },
} as const satisfies Group;
