import type { Group } from './group.ts';

/** What to do, one thing after another. */
export const stepsInOrder = {
  'ringing-999-1': {
    box: 'scene',
    shows: {
      en: 'A girl walks away from a smoking house to a safe place',
      cy: 'Merch yn cerdded oddi wrth dŷ sy’n mygu i le diogel',
    },
    words: ['999', 'emergency', 'safe place', 'first'],
  },
  'ringing-999-2': {
    box: 'scene',
    shows: { en: 'A finger presses 9 three times on a phone', cy: 'Bys yn pwyso 9 dair gwaith ar ffôn' },
    words: ['999', 'emergency', 'phone', 'dial'],
  },
  'ringing-999-3': {
    box: 'scene',
    shows: {
      en: 'A girl on the phone says which service she needs: police, fire, ambulance or coastguard',
      cy: 'Merch ar y ffôn yn dweud pa wasanaeth sydd ei angen: heddlu, tân, ambiwlans neu wylwyr y glannau',
    },
    words: ['999', 'emergency', 'police', 'fire', 'ambulance', 'coastguard'],
  },
  'ringing-999-4': {
    box: 'scene',
    shows: { en: 'A girl on the phone says where she is', cy: 'Merch ar y ffôn yn dweud ble mae hi' },
    words: ['999', 'emergency', 'address', 'where'],
  },
  'ringing-999-5': {
    box: 'scene',
    shows: {
      en: 'A girl stays on the phone with the call handler',
      cy: 'Merch yn aros ar y ffôn gyda’r sawl sy’n ateb',
    },
    words: ['999', 'emergency', 'stay on the line'],
  },
  'recovery-1': {
    box: 'scene',
    shows: {
      en: 'A boy looks for danger before he goes to somebody who lies still',
      cy: 'Bachgen yn edrych am berygl cyn mynd at rywun sy’n gorwedd yn llonydd',
    },
    words: ['first aid', 'danger', 'recovery position'],
  },
  'recovery-2': {
    box: 'scene',
    shows: {
      en: 'A boy shouts for help and rings 999 beside somebody who lies still',
      cy: 'Bachgen yn galw am help ac yn ffonio 999 wrth ymyl rhywun sy’n gorwedd yn llonydd',
    },
    words: ['first aid', 'shout', 'ring', 'recovery position'],
  },
  'recovery-3': {
    box: 'scene',
    shows: {
      en: 'A boy kneels and checks whether somebody is breathing',
      cy: 'Bachgen yn penlinio ac yn gwirio a yw rhywun yn anadlu',
    },
    words: ['first aid', 'breathing', 'recovery position'],
  },
  'recovery-4': {
    box: 'scene',
    shows: {
      en: 'Somebody lies on their side with one knee bent and a hand under the cheek',
      cy: 'Rhywun yn gorwedd ar ei ochr ag un pen-glin wedi’i blygu a llaw o dan y foch',
    },
    words: ['first aid', 'on the side', 'recovery position'],
  },
  'stop-look-listen-1': {
    box: 'scene',
    shows: {
      en: 'A boy stands still at the kerb, beside a sign with a hand: stop',
      cy: 'Bachgen yn sefyll yn llonydd wrth y cwrbyn, wrth arwydd â llaw: stopiwch',
    },
    words: ['road safety', 'stop', 'kerb'],
  },
  'stop-look-listen-2': {
    box: 'scene',
    shows: { en: 'A boy at the kerb looks both ways', cy: 'Bachgen wrth y cwrbyn yn edrych i’r ddau gyfeiriad' },
    words: ['road safety', 'look'],
  },
  'stop-look-listen-3': {
    box: 'scene',
    shows: { en: 'A boy at the kerb listens, and a car comes', cy: 'Bachgen wrth y cwrbyn yn gwrando, a char yn dod' },
    words: ['road safety', 'listen', 'traffic'],
  },
  'stop-look-listen-4': {
    box: 'scene',
    shows: { en: 'A boy walks straight over a zebra crossing', cy: 'Bachgen yn cerdded yn syth dros groesfan sebra' },
    words: ['road safety', 'think', 'cross'],
  },
  'float-1': {
    box: 'scene',
    shows: { en: 'A boy has fallen into the water', cy: 'Mae bachgen wedi cwympo i’r dŵr' },
    words: ['water safety', 'fall in'],
  },
  'float-2': {
    box: 'scene',
    shows: { en: 'A boy floats on his back like a starfish', cy: 'Bachgen yn arnofio ar ei gefn fel seren fôr' },
    words: ['water safety', 'float', 'starfish'],
  },
  'float-3': {
    box: 'scene',
    shows: {
      en: 'A boy in the water lifts an arm and calls for help',
      cy: 'Bachgen yn y dŵr yn codi braich ac yn galw am help',
    },
    words: ['water safety', 'call', 'help'],
  },
  'stop-drop-roll-1': {
    box: 'scene',
    shows: {
      en: 'A girl stands still beside a sign with a hand: stop',
      cy: 'Merch yn sefyll yn llonydd wrth arwydd â llaw: stopiwch',
    },
    words: ['fire safety', 'stop'],
  },
  'stop-drop-roll-2': {
    box: 'scene',
    shows: {
      en: 'A girl lies on the ground and covers her face',
      cy: 'Merch yn gorwedd ar y llawr ac yn gorchuddio ei hwyneb',
    },
    words: ['fire safety', 'drop'],
  },
  'stop-drop-roll-3': {
    box: 'scene',
    shows: {
      en: 'A girl on the ground rolls over and over with her face covered',
      cy: 'Merch ar y llawr yn rholio drosodd a throsodd a’i hwyneb wedi’i orchuddio',
    },
    words: ['fire safety', 'roll'],
  },
  'reach-1': {
    box: 'scene',
    shows: {
      en: 'A girl on the bank rings 999 for somebody in the water',
      cy: 'Merch ar y lan yn ffonio 999 dros rywun yn y dŵr',
    },
    words: ['water safety', 'call', 'rescue'],
  },
  'reach-2': {
    box: 'scene',
    shows: {
      en: 'A girl on the bank tells somebody in the water to float',
      cy: 'Merch ar y lan yn dweud wrth rywun yn y dŵr am arnofio',
    },
    words: ['water safety', 'tell', 'rescue'],
  },
  'reach-3': {
    box: 'scene',
    shows: { en: 'A girl on the bank throws a lifebuoy on a rope', cy: 'Merch ar y lan yn taflu bwi achub ar raff' },
    words: ['water safety', 'throw', 'rescue'],
  },
  'bike-mark-1': {
    box: 'scene',
    shows: { en: 'A pen writes a mark on the frame of a bicycle', cy: 'Pen yn ysgrifennu marc ar ffrâm beic' },
    words: ['bicycle', 'security marking', 'property'],
  },
  'bike-mark-2': {
    box: 'scene',
    shows: {
      en: 'A sheet of paper with a bicycle and what is known about it',
      cy: 'Dalen o bapur â beic a’r hyn sy’n hysbys amdano',
    },
    words: ['bicycle', 'frame number', 'record'],
  },
  'bike-mark-3': {
    box: 'scene',
    shows: { en: 'A computer that shows a bicycle with a tick', cy: 'Cyfrifiadur sy’n dangos beic gyda thic' },
    words: ['bicycle', 'register', 'database'],
  },
} as const satisfies Group;
