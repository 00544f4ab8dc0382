import type { Group } from '../group.ts';

export const talkingAndScreens = {
  phone: {
    box: 'square',
    shows: { en: 'A mobile phone', cy: 'Ffôn symudol' },
    words: ['mobile', 'smartphone', 'screen', 'online'],
  },
  'phone-chat': {
    box: 'square',
    shows: { en: 'A phone with two messages in a chat', cy: 'Ffôn gyda dwy neges mewn sgwrs' },
    words: ['chat', 'message', 'text', 'online', 'group chat'],
  },
  'profile-page': {
    box: 'square',
    shows: { en: 'A made-up profile page on a screen', cy: 'Tudalen broffil ddychmygol ar sgrin' },
    words: ['profile', 'account', 'online', 'social media', 'stranger'],
  },
  'profile-fox': {
    box: 'square',
    shows: {
      en: 'A made-up profile with a cartoon fox for a picture',
      cy: 'Proffil dychmygol gyda llun llwynog cartŵn',
    },
    words: ['profile', 'account', 'online', 'StarFox', 'gamer', 'who is it'],
  },
  telephone: {
    box: 'square',
    shows: { en: 'A telephone', cy: 'Ffôn' },
    words: ['ring', 'call', '101', '999', 'landline'],
  },
  radio: {
    box: 'square',
    shows: { en: 'A hand-held radio', cy: 'Radio llaw' },
    words: ['radio', 'walkie-talkie', 'call', 'kit', 'listen'],
  },
  torch: {
    box: 'square',
    shows: { en: 'A torch that is switched on', cy: 'Fflachlamp wedi’i chynnau' },
    words: ['torch', 'light', 'dark', 'kit'],
  },
  notebook: {
    box: 'square',
    shows: { en: 'A pocket notebook', cy: 'Llyfr nodiadau poced' },
    words: ['pocket notebook', 'notes', 'write down', 'kit'],
  },
  pencil: { box: 'square', shows: { en: 'A pencil', cy: 'Pensil' }, words: ['pencil', 'write', 'draw'] },
  'magnifying-glass': {
    box: 'square',
    shows: { en: 'A magnifying glass', cy: 'Chwyddwydr' },
    words: ['magnifying glass', 'look closely', 'search', 'clue', 'detective'],
  },
  fingerprint: {
    box: 'square',
    shows: { en: 'A fingerprint', cy: 'Ôl bys' },
    words: ['fingerprint', 'clue', 'evidence', 'forensics'],
  },
  footprint: {
    box: 'square',
    shows: { en: 'A shoe print', cy: 'Ôl esgid' },
    words: ['footprint', 'shoe', 'clue', 'tracks'],
  },
  'evidence-bag': {
    box: 'square',
    shows: { en: 'A clear evidence bag with a key in it', cy: 'Bag tystiolaeth clir ag allwedd ynddo' },
    words: ['evidence', 'clue', 'bag', 'forensics'],
  },
  camera: { box: 'square', shows: { en: 'A camera', cy: 'Camera' }, words: ['camera', 'photo', 'picture', 'evidence'] },
  computer: {
    box: 'square',
    shows: { en: 'A laptop computer', cy: 'Gliniadur' },
    words: ['computer', 'laptop', 'online', 'internet'],
  },
  'game-controller': {
    box: 'square',
    shows: { en: 'A game controller', cy: 'Rheolydd gêm' },
    words: ['gaming', 'game', 'console', 'online'],
  },
  tablet: {
    box: 'square',
    shows: { en: 'A tablet computer', cy: 'Cyfrifiadur llechen' },
    words: ['tablet', 'screen', 'online', 'ipad'],
  },
  headphones: {
    box: 'square',
    shows: { en: 'A pair of headphones', cy: 'Clustffonau' },
    words: ['headphones', 'listen', 'music', 'sound', 'quiet'],
  },
  lock: {
    box: 'square',
    shows: { en: 'A door handle with a lock', cy: 'Dolen drws â chlo' },
    words: ['lock', 'door', 'secure', 'safe'],
  },
  key: { box: 'square', shows: { en: 'A key', cy: 'Allwedd' }, words: ['key', 'unlock', 'secure', 'password'] },
  'padlock-closed': {
    box: 'square',
    shows: { en: 'A closed padlock', cy: 'Clo clap ar gau' },
    words: ['padlock', 'lock', 'secure', 'private', 'password'],
  },
  robot: {
    box: 'square',
    shows: { en: 'A friendly robot', cy: 'Robot cyfeillgar' },
    words: ['robot', 'machine', 'AI', 'computer'],
  },
  chatbot: {
    box: 'square',
    shows: { en: 'A chat with a robot', cy: 'Sgwrs â robot' },
    words: ['chatbot', 'AI', 'robot', 'chat', 'assistant'],
  },
  'picture-made-by-machine': {
    box: 'square',
    shows: {
      en: 'A framed cat with an extra tail, made up by a machine',
      cy: 'Llun cath â chynffon ychwanegol, wedi’i wneud gan beiriant',
    },
    words: ['AI', 'fake', 'picture', 'generated', 'deepfake'],
  },
  wifi: {
    box: 'square',
    shows: { en: 'The sign for a wireless signal', cy: 'Arwydd signal di-wifr' },
    words: ['wifi', 'internet', 'online', 'signal'],
  },
  'mouse-pointer': {
    box: 'square',
    shows: { en: 'A mouse pointer', cy: 'Pwyntydd llygoden' },
    words: ['click', 'pointer', 'link', 'online'],
  },
  television: {
    box: 'square',
    shows: { en: 'A television', cy: 'Teledu' },
    words: ['television', 'tv', 'news', 'screen', 'watch'],
  },
  microphone: {
    box: 'square',
    shows: { en: 'A microphone', cy: 'Meicroffon' },
    words: ['microphone', 'speak', 'interview', 'recording'],
  },
  'speech-bubble': {
    box: 'square',
    shows: { en: 'A speech bubble', cy: 'Swigen siarad' },
    words: ['say', 'talk', 'speak', 'words'],
  },
  'thought-bubble': {
    box: 'square',
    shows: { en: 'A thought bubble', cy: 'Swigen feddwl' },
    words: ['think', 'idea', 'wonder'],
  },
  envelope: { box: 'square', shows: { en: 'An envelope', cy: 'Amlen' }, words: ['letter', 'post', 'message', 'email'] },
  'sealed-envelope': {
    box: 'square',
    shows: { en: 'A sealed envelope', cy: 'Amlen wedi’i selio' },
    words: ['sealed', 'secret', 'mystery', 'private'],
  },
  letter: { box: 'square', shows: { en: 'A letter', cy: 'Llythyr' }, words: ['letter', 'write', 'reply', 'post'] },
  'question-mark': {
    box: 'square',
    shows: { en: 'A question mark', cy: 'Marc cwestiwn' },
    words: ['question', 'ask', 'why', 'unsure'],
  },
  exclamation: {
    box: 'square',
    shows: { en: 'An exclamation mark', cy: 'Ebychnod' },
    words: ['important', 'look out', 'careful', 'remember'],
  },
  tick: { box: 'square', shows: { en: 'A tick', cy: 'Marc tic' }, words: ['yes', 'right', 'true', 'done', 'correct'] },
  cross: { box: 'square', shows: { en: 'A cross', cy: 'Croes' }, words: ['no', 'wrong', 'false'] },
  lightbulb: {
    box: 'square',
    shows: { en: 'A light bulb that is lit', cy: 'Bwlb golau ynghyn' },
    words: ['idea', 'think', 'light', 'energy'],
  },
  clock: { box: 'square', shows: { en: 'A clock', cy: 'Cloc' }, words: ['time', 'minutes', 'when'] },
  timer: {
    box: 'square',
    shows: { en: 'A countdown timer', cy: 'Amserydd' },
    words: ['timer', 'minutes', 'countdown', 'stopwatch'],
  },
  'sand-timer': {
    box: 'square',
    shows: { en: 'A sand timer', cy: 'Amserydd tywod' },
    words: ['timer', 'wait', 'minutes', 'egg timer'],
  },
  calendar: {
    box: 'square',
    shows: { en: 'A calendar', cy: 'Calendr' },
    words: ['date', 'week', 'month', 'plan', 'when'],
  },
} as const satisfies Group;
