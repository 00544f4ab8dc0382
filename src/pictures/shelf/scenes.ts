import type { Group } from './group.ts';

export const scenes = {
  'pcso-with-class': {
    box: 'scene',
    shows: {
      en: 'A community support officer shows a class a road on the board',
      cy: 'Swyddog cymorth cymunedol yn dangos ffordd ar y bwrdd i ddosbarth',
    },
    words: ['PCSO', 'lesson', 'teaching', 'school'],
  },
  'class-listening': {
    box: 'scene',
    shows: { en: 'Four children sit on a carpet and listen', cy: 'Pedwar plentyn yn eistedd ar garped ac yn gwrando' },
    words: ['listen', 'story', 'circle time', 'school'],
  },
  'children-with-pcso-outside': {
    box: 'scene',
    shows: {
      en: 'Two children out walking with a community support officer',
      cy: 'Dau blentyn allan am dro gyda swyddog cymorth cymunedol',
    },
    words: ['PCSO', 'walk', 'park', 'patrol'],
  },
  'litter-pick': {
    box: 'scene',
    shows: {
      en: 'Two children in yellow tabards pick up litter',
      cy: 'Dau blentyn mewn tabardau melyn yn codi sbwriel',
    },
    words: ['litter', 'rubbish', 'clean', 'environment'],
  },
  'tree-planting': {
    box: 'scene',
    shows: { en: 'Two children plant a young tree', cy: 'Dau blentyn yn plannu coeden ifanc' },
    words: ['tree', 'garden', 'environment', 'spade'],
  },
  'speed-watch': {
    box: 'scene',
    shows: {
      en: 'Two children and a community support officer stand behind a line and measure how fast a car goes',
      cy: 'Dau blentyn a swyddog cymorth cymunedol yn sefyll y tu ôl i linell ac yn mesur cyflymder car',
    },
    words: ['speed', 'traffic', 'road', 'device'],
  },
  'care-home-visit': {
    box: 'scene',
    shows: {
      en: 'Two children visit an older woman, and one reads to her',
      cy: 'Dau blentyn yn ymweld â menyw hŷn, ac un yn darllen iddi',
    },
    words: ['older people', 'reading', 'visit'],
  },
  'pledge-ceremony': {
    box: 'scene',
    shows: {
      en: 'Three children raise a hand and make a promise to a community support officer',
      cy: 'Tri phlentyn yn codi llaw ac yn gwneud addewid i swyddog cymorth cymunedol',
    },
    words: ['promise', 'swearing in', 'oath', 'PCSO'],
  },
  graduation: {
    box: 'scene',
    shows: {
      en: 'A community support officer gives two children their certificates',
      cy: 'Swyddog cymorth cymunedol yn rhoi tystysgrifau i ddau blentyn',
    },
    words: ['certificate', 'celebration', 'passing out'],
  },
  'remembrance-wreath': {
    box: 'scene',
    shows: {
      en: 'A girl and a community support officer stand in silence at a war memorial with a wreath of poppies',
      cy: 'Merch a swyddog cymorth cymunedol yn sefyll yn dawel wrth gofeb ryfel gyda thorch o babïau',
    },
    words: ['poppy', 'remembrance', 'memorial', 'November'],
  },
  'teaching-younger-children': {
    box: 'scene',
    shows: {
      en: 'A girl of the mini-police shows a poster to younger children',
      cy: 'Merch o’r heddlu bach yn dangos poster i blant iau',
    },
    words: ['teach', 'poster', 'buddies', 'assembly'],
  },
  'visit-police-station': {
    box: 'scene',
    shows: {
      en: 'Two children arrive at a police station, where an officer welcomes them',
      cy: 'Dau blentyn yn cyrraedd gorsaf heddlu, lle mae swyddog yn eu croesawu',
    },
    words: ['police station', 'visit', 'trip'],
  },
  'police-van-open': {
    box: 'scene',
    shows: {
      en: 'A boy looks into a police van through its open door, with an officer beside it',
      cy: 'Bachgen yn edrych i mewn i fan heddlu drwy’r drws agored, gyda swyddog wrth ei ymyl',
    },
    words: ['police van', 'vehicle', 'visit'],
  },
  'speed-van': {
    box: 'scene',
    shows: {
      en: 'Two children and an officer look at a van with a camera in its side',
      cy: 'Dau blentyn a swyddog yn edrych ar fan â chamera yn ei hochr',
    },
    words: ['speed camera', 'van', 'traffic'],
  },
  'dog-meeting': {
    box: 'scene',
    shows: {
      en: 'Two children meet a police dog and its handler',
      cy: 'Dau blentyn yn cwrdd â chi heddlu a’i hyfforddwr',
    },
    words: ['police dog', 'visit'],
  },
  'crime-scene-tape': {
    box: 'scene',
    shows: {
      en: 'Two children look at a table with three numbered markers behind a striped tape',
      cy: 'Dau blentyn yn edrych ar fwrdd â thri marc wedi’u rhifo y tu ôl i dâp streipiog',
    },
    words: ['evidence', 'clues', 'investigation', 'tape'],
  },
  'helping-a-neighbour': {
    box: 'scene',
    shows: {
      en: 'A boy carries a basket of shopping for an older neighbour',
      cy: 'Bachgen yn cario basged siopa i gymydog hŷn',
    },
    words: ['help', 'kindness', 'shopping'],
  },
  'telling-an-adult': {
    box: 'scene',
    shows: {
      en: 'A boy tells a grown-up something, and the grown-up kneels and holds his hand',
      cy: 'Bachgen yn dweud rhywbeth wrth oedolyn, sy’n penlinio ac yn dal ei law',
    },
    words: ['trusted adult', 'tell', 'worry', 'safe'],
  },
  'being-left-out': {
    box: 'scene',
    shows: {
      en: 'A boy stands alone, and one of three friends turns to him with her hand out',
      cy: 'Bachgen yn sefyll ar ei ben ei hun, ac un o dri ffrind yn troi ato ac yn estyn llaw',
    },
    words: ['lonely', 'bullying', 'friends', 'kindness'],
  },
  'phone-under-table': {
    box: 'scene',
    shows: {
      en: 'A boy looks at a phone that he holds under the table',
      cy: 'Bachgen yn edrych ar ffôn y mae’n ei ddal o dan y bwrdd',
    },
    words: ['phone', 'online', 'secret'],
  },
  'scam-call': {
    box: 'scene',
    shows: {
      en: 'A worried older man on the telephone, and a question mark',
      cy: 'Dyn hŷn pryderus ar y ffôn, a marc cwestiwn',
    },
    words: ['scam', 'fraud', 'telephone'],
  },
  'school-gate-parking': {
    box: 'scene',
    shows: {
      en: 'A car on the zigzag lines in front of a school, and a girl who waits with her father',
      cy: 'Car ar y llinellau igam-ogam o flaen ysgol, a merch yn aros gyda’i thad',
    },
    words: ['parking', 'zigzag', 'school gate', 'traffic'],
  },
  'bonfire-display': {
    box: 'scene',
    shows: {
      en: 'A mother and a child watch a bonfire and fireworks from behind a fence',
      cy: 'Mam a phlentyn yn gwylio coelcerth a thân gwyllt o’r tu ôl i ffens',
    },
    words: ['fireworks', 'bonfire night', 'November'],
  },
  'stop-and-talk': {
    box: 'scene',
    shows: {
      en: 'A police officer and a young person talk calmly in the street',
      cy: 'Swyddog heddlu a pherson ifanc yn siarad yn dawel ar y stryd',
    },
    words: ['stop and search', 'fair', 'respect', 'street'],
  },
  voting: {
    box: 'scene',
    shows: {
      en: 'A girl puts a slip into a ballot box while two children wait',
      cy: 'Merch yn rhoi papur mewn blwch pleidleisio tra bo dau blentyn yn aros',
    },
    words: ['vote', 'choose', 'democracy', 'ballot'],
  },
} as const satisfies Group;
