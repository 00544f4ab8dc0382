import type { Group } from './group.ts';

export const places = {
  classroom: {
    box: 'scene',
    shows: {
      en: 'A classroom with tables, a board and a window',
      cy: 'Ystafell ddosbarth â byrddau, bwrdd gwyn a ffenestr',
    },
    words: ['class', 'school', 'lesson', 'room'],
  },
  hall: {
    box: 'scene',
    shows: {
      en: 'A school hall with a stage, wall bars and benches',
      cy: 'Neuadd ysgol â llwyfan, bariau wal a meinciau',
    },
    words: ['hall', 'assembly', 'PE', 'school'],
  },
  playground: {
    box: 'scene',
    shows: {
      en: 'A playground with a climbing frame, hopscotch and a bench',
      cy: 'Iard chwarae â ffrâm ddringo, hopscotsh a mainc',
    },
    words: ['playground', 'break', 'school', 'play', 'yard'],
  },
  street: {
    box: 'scene',
    shows: {
      en: 'A street with houses, a lamp post, a tree and a parked car',
      cy: 'Stryd â thai, polyn lamp, coeden a char wedi’i barcio',
    },
    words: ['street', 'road', 'houses', 'neighbours', 'community'],
  },
  crossing: {
    box: 'scene',
    shows: {
      en: 'A zebra crossing with yellow beacons and a car that has stopped',
      cy: 'Croesfan sebra â goleuadau melyn a char sydd wedi stopio',
    },
    words: ['crossing', 'zebra', 'road safety', 'cross'],
    points: [
      { x: 286, y: 56, shows: { en: 'A flashing yellow light on a pole', cy: 'Golau melyn sy’n fflachio ar bolyn' } },
      { x: 30, y: 156, shows: { en: 'The pavement', cy: 'Y palmant' } },
      { x: 350, y: 186, shows: { en: 'A driver who has stopped', cy: 'Gyrrwr sydd wedi stopio' } },
      { x: 200, y: 222, shows: { en: 'The stripes where you cross', cy: 'Y streipiau lle rydych yn croesi' } },
      {
        x: 200,
        y: 272,
        shows: { en: 'The kerb, where you stop and look', cy: 'Ymyl y palmant, lle rydych yn stopio ac yn edrych' },
      },
    ],
  },
  'level-crossing': {
    box: 'scene',
    shows: {
      en: 'A level crossing with its barriers down and a train going by',
      cy: 'Croesfan reilffordd â’r rhwystrau i lawr a thrên yn mynd heibio',
    },
    words: ['level crossing', 'railway', 'barrier', 'train', 'stop'],
  },
  'railway-line': {
    box: 'scene',
    shows: { en: 'A railway line behind a high fence', cy: 'Rheilffordd y tu ôl i ffens uchel' },
    words: ['railway', 'track', 'trespass', 'fence', 'stay off'],
  },
  'beach-with-flags': {
    box: 'scene',
    shows: {
      en: 'A beach with two flags, red over yellow, and a lifeguard’s chair',
      cy: 'Traeth â dwy faner, coch dros felyn, a chadair achubwr bywyd',
    },
    words: ['beach', 'sea', 'flags', 'lifeguard', 'swim'],
    points: [
      { x: 60, y: 120, shows: { en: 'The sea', cy: 'Y môr' } },
      { x: 120, y: 140, shows: { en: 'A flag: swim between the two', cy: 'Baner: nofiwch rhwng y ddwy' } },
      { x: 256, y: 140, shows: { en: 'The other flag', cy: 'Y faner arall' } },
      { x: 356, y: 150, shows: { en: 'The lifeguard’s high chair', cy: 'Cadair uchel yr achubwr bywyd' } },
      { x: 180, y: 206, shows: { en: 'The place to go into the water', cy: 'Y lle i fynd i mewn i’r dŵr' } },
    ],
  },
  canal: {
    box: 'scene',
    shows: { en: 'A canal with a narrowboat, a towpath and a bridge', cy: 'Camlas â chwch cul, llwybr tynnu a phont' },
    words: ['canal', 'water', 'narrowboat', 'towpath'],
  },
  river: {
    box: 'scene',
    shows: { en: 'A river through a meadow, with a lifebuoy on a post', cy: 'Afon drwy ddôl, â bwi achub ar bostyn' },
    words: ['river', 'water', 'meadow', 'nature', 'lifebuoy'],
  },
  park: {
    box: 'scene',
    shows: { en: 'A park with a path, swings, a slide and trees', cy: 'Parc â llwybr, siglenni, llithren a choed' },
    words: ['park', 'play', 'swings', 'green', 'outdoors'],
  },
  shop: {
    box: 'scene',
    shows: { en: 'A corner shop with a striped awning', cy: 'Siop y gornel â chanopi streipiog' },
    words: ['shop', 'shopkeeper', 'high street', 'buy'],
  },
  'bus-shelter': {
    box: 'scene',
    shows: { en: 'A bus shelter with a bench and a bus coming', cy: 'Cysgodfan bysiau â mainc a bws yn dod' },
    words: ['bus stop', 'shelter', 'travel', 'wait'],
  },
  'school-gate': {
    box: 'scene',
    shows: {
      en: 'A school gate with railings and zigzag lines on the road',
      cy: 'Giât ysgol â rheiliau a llinellau igam-ogam ar y ffordd',
    },
    words: ['school gate', 'zigzag', 'parking', 'safe', 'road'],
    points: [
      { x: 130, y: 74, shows: { en: 'The school', cy: 'Yr ysgol' } },
      { x: 60, y: 150, shows: { en: 'The railings', cy: 'Y rheiliau' } },
      { x: 170, y: 164, shows: { en: 'The open gate', cy: 'Y giât agored' } },
      { x: 330, y: 208, shows: { en: 'The pavement', cy: 'Y palmant' } },
      { x: 200, y: 264, shows: { en: 'Zigzag lines: no stopping here', cy: 'Llinellau igam-ogam: dim stopio yma' } },
    ],
  },
  'police-station': {
    box: 'scene',
    shows: { en: 'A police station with a blue lamp over the door', cy: 'Gorsaf heddlu â lamp las uwchben y drws' },
    words: ['police station', 'police', 'visit', 'front desk'],
  },
  library: {
    box: 'scene',
    shows: {
      en: 'A library with shelves of books, a table and a beanbag',
      cy: 'Llyfrgell â silffoedd llyfrau, bwrdd a sach eistedd',
    },
    words: ['library', 'books', 'read', 'quiet', 'safe place'],
  },
  home: {
    box: 'scene',
    shows: { en: 'A house with a garden and a path to the door', cy: 'Tŷ â gardd a llwybr at y drws' },
    words: ['home', 'house', 'garden', 'safe', 'family'],
  },
  'home-at-night': {
    box: 'scene',
    shows: {
      en: 'The same house at night, with lights in the windows and the moon',
      cy: 'Yr un tŷ yn y nos, â golau yn y ffenestri a’r lleuad',
    },
    words: ['home', 'night', 'dark', 'safe', 'lights'],
  },
  map: {
    box: 'scene',
    shows: {
      en: 'A map of a village from above, with a school, shops, a stream and a park',
      cy: 'Map o bentref oddi uchod, ag ysgol, siopau, nant a pharc',
    },
    words: ['map', 'village', 'local area', 'route', 'patrol'],
    points: [
      { x: 76, y: 60, shows: { en: 'The houses', cy: 'Y tai' } },
      { x: 320, y: 70, shows: { en: 'The pond in the park', cy: 'Y pwll yn y parc' } },
      { x: 108, y: 142, shows: { en: 'The road', cy: 'Y ffordd' } },
      { x: 196, y: 142, shows: { en: 'The bridge', cy: 'Y bont' } },
      { x: 316, y: 222, shows: { en: 'The shops', cy: 'Y siopau' } },
      { x: 70, y: 225, shows: { en: 'The school', cy: 'Yr ysgol' } },
      { x: 180, y: 250, shows: { en: 'The stream', cy: 'Y nant' } },
    ],
  },
  'war-memorial': {
    box: 'scene',
    shows: {
      en: 'A stone war memorial with poppy wreaths on its steps',
      cy: 'Cofeb ryfel o garreg â thorchau pabi ar ei grisiau',
    },
    words: ['war memorial', 'remembrance', 'wreath', 'November'],
  },
  'den-in-the-woods': {
    box: 'scene',
    shows: {
      en: 'A den made of branches between trees in a wood',
      cy: 'Ffau wedi’i gwneud o ganghennau rhwng coed mewn coedwig',
    },
    words: ['den', 'woods', 'forest', 'outdoors', 'play'],
  },
  'rail-station': {
    box: 'scene',
    shows: {
      en: 'A railway platform with a yellow line, a train and a clock',
      cy: 'Platfform rheilffordd â llinell felen, trên a chloc',
    },
    words: ['station', 'platform', 'train', 'yellow line', 'railway'],
  },
} as const satisfies Group;
