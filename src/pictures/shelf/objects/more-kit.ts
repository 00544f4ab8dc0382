import type { Group } from '../group.ts';

export const moreKit = {
  'litter-picker': {
    box: 'square',
    shows: { en: 'A litter picker', cy: 'Teclyn codi sbwriel' },
    words: ['litter picker', 'litter pick', 'tidy', 'tool'],
  },
  gloves: {
    box: 'square',
    shows: { en: 'A pair of gardening gloves', cy: 'Pâr o fenig garddio' },
    words: ['gloves', 'litter pick', 'safe hands', 'gardening'],
  },
  'tape-measure': {
    box: 'square',
    shows: { en: 'A tape measure', cy: 'Tâp mesur' },
    words: ['measure', 'length', 'metres', 'stopping distance'],
  },
  cone: { box: 'square', shows: { en: 'A traffic cone', cy: 'Côn traffig' }, words: ['cone', 'road', 'stop', 'safe'] },
  'speed-device': {
    box: 'square',
    shows: { en: 'A device that shows the speed of a car', cy: 'Dyfais sy’n dangos cyflymder car' },
    words: ['speed watch', 'speed', 'device', 'measure'],
  },
  lifejacket: {
    box: 'square',
    shows: { en: 'A life jacket', cy: 'Siaced achub' },
    words: ['life jacket', 'water safety', 'float', 'boat'],
  },
  lifeboat: {
    box: 'square',
    shows: { en: 'A lifeboat', cy: 'Bad achub' },
    words: ['lifeboat', 'coastguard', 'sea', 'rescue'],
  },
  helicopter: {
    box: 'square',
    shows: { en: 'A helicopter', cy: 'Hofrennydd' },
    words: ['helicopter', 'air ambulance', 'rescue', 'fly'],
  },
  'police-dog': {
    box: 'square',
    shows: { en: 'A dog in a working harness', cy: 'Ci mewn harnais gwaith' },
    words: ['police dog', 'dog', 'harness', 'sniff', 'search'],
  },
  'paw-print': {
    box: 'square',
    shows: { en: 'A paw print', cy: 'Ôl pawen' },
    words: ['paw', 'dog', 'police dog', 'track'],
  },
  'dog-lead': {
    box: 'square',
    shows: { en: 'A dog lead and a ball', cy: 'Tennyn ci a phêl' },
    words: ['lead', 'dog', 'police dog', 'reward'],
  },
  'school-bag': {
    box: 'square',
    shows: { en: 'A school bag', cy: 'Bag ysgol' },
    words: ['bag', 'school', 'rucksack', 'belongings'],
  },
  trainers: {
    box: 'square',
    shows: { en: 'A pair of trainers', cy: 'Pâr o esgidiau ymarfer' },
    words: ['shoes', 'trainers', 'walk', 'run'],
  },
  suitcase: {
    box: 'square',
    shows: { en: 'A suitcase', cy: 'Cês dillad' },
    words: ['suitcase', 'journey', 'refugee', 'travel', 'move'],
  },
  'bunk-bed': {
    box: 'square',
    shows: { en: 'A bunk bed', cy: 'Gwely bync' },
    words: ['bed', 'hostel', 'sleep', 'shelter'],
  },
  'burn-under-tap': {
    box: 'square',
    shows: { en: 'A hand under a cool running tap', cy: 'Llaw o dan dap oer sy’n rhedeg' },
    words: ['burn', 'first aid', 'cool', 'water'],
  },
  'fire-exit': {
    box: 'square',
    shows: { en: 'A door with a running figure: the way out', cy: 'Drws â ffigur yn rhedeg: y ffordd allan' },
    words: ['fire exit', 'escape', 'way out', 'plan'],
  },
  'fire-extinguisher': {
    box: 'square',
    shows: { en: 'A fire extinguisher', cy: 'Diffoddwr tân' },
    words: ['fire safety', 'extinguisher', 'school'],
  },
  candle: {
    box: 'square',
    shows: { en: 'A lit candle', cy: 'Cannwyll ynghyn' },
    words: ['candle', 'remembrance', 'light', 'quiet'],
  },
  pylon: {
    box: 'square',
    shows: { en: 'A pylon with wires and a warning', cy: 'Peilon â gwifrau a rhybudd' },
    words: ['electricity', 'wires', 'overhead', 'danger', 'keep away'],
  },
  seedling: {
    box: 'square',
    shows: { en: 'A young plant in a pot', cy: 'Planhigyn ifanc mewn pot' },
    words: ['plant', 'grow', 'tree planting', 'nature'],
  },
  spade: {
    box: 'square',
    shows: { en: 'A spade in the ground', cy: 'Rhaw yn y ddaear' },
    words: ['spade', 'dig', 'tree planting', 'garden'],
  },
  bee: { box: 'square', shows: { en: 'A bee', cy: 'Gwenynen' }, words: ['bee', 'nature', 'garden', 'environment'] },
  bird: { box: 'square', shows: { en: 'A robin', cy: 'Robin goch' }, words: ['bird', 'robin', 'nature', 'winter'] },
  hedgehog: {
    box: 'square',
    shows: { en: 'A hedgehog', cy: 'Draenog' },
    words: ['hedgehog', 'nature', 'wildlife', 'garden'],
  },
} as const satisfies Group;
