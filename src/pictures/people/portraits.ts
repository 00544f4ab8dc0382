/** One person, or one and what they hold: each fills a box 200 wide and 300 high. */
import { cast, onDuty } from './cast.ts';
import { builds } from './builds.ts';
import { who, type Gesture, type Person } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { box, disc, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';
import {
  aidBag,
  bookStack,
  clipboard,
  desk,
  flag,
  hose,
  litterSack,
  lollipop,
  openBook,
  paperBag,
  picker,
  screen,
  stick,
  torpedo,
  wateringCan,
  wheelchair,
} from './props.ts';

const at = (x: number, y: number, drawing: Drawing, scale = 1, turn = 0) => place(drawing, { to: [x, y], scale, turn });

const inChair = (person: Person, gesture: Gesture = {}): Drawing => [
  ...wheelchair.behind,
  ...place(who(person, { stance: 'side', look: [5, 0], ...gesture }), { from: [100, 290], to: [94, 290] }),
  ...wheelchair.before,
];

/** From the waist up, where a face is what matters. */
const halfLength = (person: Person, gesture: Gesture, middle = 100): Drawing =>
  place(who(person, { stance: 'none', ...gesture }), { from: [100, 200], to: [middle, 304], scale: 1.42 });

/** With room for a high hat. */
const lower = (drawing: Drawing) => place(drawing, { from: [100, 290], scale: 0.96 });

const headset: Drawing = [
  trace('M-34 -14Q-34 -46 0 -46Q34 -46 34 -14', 1.2),
  disc(-35, -4, 9, 'ink', 12),
  disc(35, -4, 9, 'ink', 12),
  trace('M-34 6Q-30 26 -12 24', 0.8),
];

const onHead = (person: Person, drawing: Drawing) =>
  place(drawing, { from: [0, 34], to: [100, builds[person.age].chin], scale: builds[person.age].head });

const behindDesk = (person: Person, gesture: Gesture): Drawing => who(person, { stance: 'none', ...gesture });

/** Under the names that the shelf knows them by. */
export const portraits = {
  pcso: who(cast.pcso, { right: 'wave', look: [3, 0] }),
  'pcso-man': lower(who(cast.pcsoMan, { left: 'hip', look: [-2, 0] })),
  'police-officer': lower(who(grownUps.officer, { right: 'offer', look: [3, 0] })),
  'police-officer-woman': who(grownUps.officerWoman, { left: 'wave', look: [-3, 0] }),
  'young-person': who(grownUps.youth, { right: 'hip', look: [3, 0] }),
  teacher: who(grownUps.teacher, { left: 'hold', right: 'out', look: [4, 0], held: at(84, 142, openBook, 0.9) }),
  grandparent: who(grownUps.grandmother, { left: 'lap', right: 'lap', tilt: -4 }),
  grandfather: who(grownUps.grandfather, { right: 'offer', held: at(173, 144, stick, 1.3) }),
  'girl-with-plaits': who(cast.plaits, { left: 'wave', tilt: 3 }),
  'boy-with-glasses': who(cast.glasses, { right: 'hip', left: 'hold', held: at(78, 166, bookStack, 0.9) }),
  'girl-in-wheelchair': inChair(cast.wheels, { right: { hand: [122, 198], bend: [140, 170] }, left: 'low' }),
  'boy-with-curls': who(cast.curls, { mood: 'laugh', left: 'hip', right: 'up', stance: 'wide' }),
  'girl-with-headscarf': who(cast.scarf, { left: 'lap', right: 'lap' }),
  'boy-with-hearing-aid': who(cast.aid, { left: 'wave', look: [-3, 0] }),
  'child-listening': [
    ...halfLength(
      cast.curls,
      { look: [9, 0], right: { hand: [151, 84], bend: [170, 142], does: 'open' }, tilt: 5, mood: 'calm' },
      88,
    ),
    trace('M182 66Q192 82 190 100', 0.9),
  ],
  'child-worried': halfLength(cast.aid, { mood: 'worried', left: 'lap', right: 'lap', tilt: -4, look: [-3, 3] }),
  'child-thinking': [
    ...halfLength(cast.plaits, { mood: 'thinking', look: [6, -4], left: 'chin', tilt: 4 }, 92),
    disc(166, 50, 6, 'white'),
    disc(182, 28, 10, 'white'),
  ],
  firefighter: lower(who(grownUps.firefighter, { right: 'offer', left: 'hip', held: at(167, 128, hose, 1.1) })),
  paramedic: who(grownUps.paramedic, { right: 'low', left: 'wave', held: at(158, 168, aidBag, 1.1) }),
  nurse: who(grownUps.nurse, { left: 'hold', right: 'hold', held: at(100, 138, clipboard, 1.2) }),
  'call-handler': [
    ...behindDesk(grownUps.callHandler, { left: 'chest', look: [3, 0] }),
    ...onHead(grownUps.callHandler, headset),
    ...at(150, 206, screen),
    ...desk(6, 194, 204, 290),
  ],
  lifeguard: who(grownUps.lifeguard, { right: 'low', left: 'hip', held: at(164, 160, torpedo, 1.1, 14) }),
  'crossing-patrol': place(
    who(grownUps.crossingPatrol, { right: 'offer', left: 'wave', held: at(174, 136, lollipop) }),
    { from: [100, 290], to: [96, 290], scale: 0.94 },
  ),
  librarian: who(grownUps.librarian, { left: 'hold', right: 'hold', held: at(100, 148, bookStack, 1.2) }),
  shopkeeper: who(grownUps.shopkeeper, { left: 'hold', right: 'hold', held: at(100, 138, paperBag, 1.2) }),
  'bus-driver': [
    ...who(grownUps.busDriver, {
      stance: 'none',
      left: { hand: [56, 178], bend: [34, 160] },
      right: { hand: [144, 178], bend: [166, 160] },
      held: [
        disc(100, 178, 46, undefined, 32, 2.4),
        trace('M100 178L100 208M100 178L58 168M100 178L142 168', 1.6),
        disc(100, 178, 10, 'grey'),
      ],
    }),
    box(14, 214, 172, 76, 'alert', 16),
    box(62, 226, 76, 20, 'white', 4),
    disc(42, 262, 12, 'hi-vis'),
    disc(158, 262, 12, 'hi-vis'),
  ],
  'railway-worker': who(grownUps.railwayWorker, { right: 'up', left: 'low', held: at(38, 160, flag, 1, 180) }),
  neighbour: place(who(grownUps.neighbour, { right: 'low', left: 'wave', held: at(158, 166, wateringCan, 0.9) }), {
    from: [100, 290],
    to: [94, 290],
    scale: 0.96,
  }),
  'mini-police-child': who(onDuty(cast.curls), { left: 'hip', right: 'wave' }),
  volunteer: who(grownUps.volunteer, {
    right: 'low',
    left: 'low',
    held: [...at(164, 164, picker), ...at(38, 164, litterSack())],
  }),
} as const satisfies Record<string, Drawing>;
