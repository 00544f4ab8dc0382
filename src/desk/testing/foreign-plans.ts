/** Plans as other forces might write them, made up, with what must be found in them. */
import { inWord, wordFile, type BesideSample } from './word-sample.ts';

const { bullets, h, p, picture, steps, table, textBox } = inWord;

export interface ForeignPlan {
  readonly name: string;
  readonly body: string;
  readonly beside?: BesideSample;
  readonly title: string;
  /** Title and minutes; an activity without minutes has undefined. */
  readonly activities: readonly (readonly [string, number | undefined])[];
  readonly outcomes: readonly string[];
  readonly kit: readonly string[];
  readonly vocabulary?: readonly string[];
  readonly asks: number;
  readonly says?: number;
  readonly years?: readonly number[];
  readonly lists?: Readonly<Record<string, number>>;
  readonly lang?: 'cy';
  readonly sheets?: readonly string[];
  /** Words that no draft and no remark may hold. */
  readonly never?: readonly string[];
  /** Words that the remarks must hold. */
  readonly told?: readonly string[];
}

export const foreignPlans: readonly ForeignPlan[] = [
  {
    name: 'columns in another order, questions in one of their own, minutes as bare numbers',
    body:
      p('Mini Police Session Plan', 'Title') +
      p('**Session title:** Knives are not toys') +
      p('**Audience:** Year 6\t**Venue:** classroom\t**Duration:** 1 hour') +
      p('**WALT**') +
      bullets('We are learning to say what a knife is for in a kitchen.', 'We are learning to walk away.') +
      table(
        ['Resources', 'Session content', 'Mins', 'Key questions', 'Differentiation'],
        ['Slides', '**Welcome**\nGreet children at the door.', '5', '', ''],
        [
          'Scissors, string and card',
          '**Tools or toys?**\nSort the pictures.',
          '30',
          'What is it for?\nWho may use it?',
          'Give word cards.',
        ],
        ['', '**Walk away line**\nStand on the line and walk.', '20', 'Who could you tell?', ''],
        ['', '**Goodbye**\nThumbs up or down.', '5', '', ''],
      ) +
      p('**Safeguarding:** Tell the DSL on the same day if a child names somebody.'),
    title: 'Knives are not toys',
    activities: [
      ['Welcome', 5],
      ['Tools or toys?', 30],
      ['Walk away line', 20],
      ['Goodbye', 5],
    ],
    outcomes: ['say what a knife is for in a kitchen.', 'walk away.'],
    kit: ['Slides', 'Scissors', 'string', 'card'],
    asks: 3,
    years: [6],
    lists: { safeguarding: 1 },
  },
  {
    name: 'a table without a header, times of the afternoon, a row across for the break',
    body:
      h(1, 'Trains do not stop quickly') +
      p('For pupils in years 3, 4 and 5. Delivered in the hall to the whole class.') +
      h(2, 'By the end of this session pupils will:') +
      bullets('know the distance a train needs', 'be able to find the safe side of the line') +
      h(2, 'What to bring') +
      p('Rope (20 m), a whistle, two flags') +
      table(
        ['1.30pm - 1.40pm', '**Whistle stop**\nBlow the whistle. Q1. What does it mean? Q2. Who blows it?'],
        ['1.40pm - 2.05pm', '**The long rope**\nLay the rope out.\nPCSO: “This is how far it rolls.”'],
        ['2.05pm - 2.15pm', 'Comfort break'],
        ['2.15pm - 2.30pm', '**Safe side**\nStep back when the flag drops.'],
      ) +
      h(2, 'Follow-up work') +
      p('Draw the platform and the yellow line.') +
      h(2, 'Homework') +
      p('Ask somebody at home where the nearest crossing is.'),
    title: 'Trains do not stop quickly',
    activities: [
      ['Whistle stop', 10],
      ['The long rope', 25],
      ['Comfort break', 10],
      ['Safe side', 15],
    ],
    outcomes: ['know the distance a train needs', 'find the safe side of the line'],
    kit: ['Rope (20 m)', 'a whistle', 'two flags'],
    asks: 2,
    says: 1,
    years: [3, 4, 5],
    lists: { 'teacher.after': 1 },
    told: ['Comfort break'],
  },
  {
    name: 'numbered headings, minutes on the line below, lead words alone on a line, an answer sheet',
    body:
      p('**Lesson plan – Fire, fire! (Years 4-5)**') +
      h(2, '1. Intended outcomes') +
      steps('All children can crawl low under smoke.', 'Most children can name a meeting point.') +
      h(2, '2. Equipment list') +
      bullets('a blanket (school)', 'smoke alarm (PCSO)', 'hats (children)') +
      h(2, '3. Key terms') +
      table(['Term', 'Definition'], ['smoke', 'dirty air from a fire'], ['exit', 'the way out']) +
      h(2, '4. Introduction') +
      p('10 minutes') +
      p('Say:') +
      p('“Who has heard this noise?”') +
      h(2, '5. Main task: Crawl the corridor') +
      p('Time: 25 mins') +
      p('Children crawl under the blanket.') +
      p('Questions:') +
      bullets('Why low?', 'Why not hide?') +
      h(2, '6. Plenary') +
      p("5'") +
      p('Name the meeting point.') +
      h(2, 'SEND / Inclusion') +
      p('Warn children before the alarm sounds.') +
      h(2, 'Pupil sheet: My way out') +
      p('Draw your way out of the house.') +
      h(2, 'Answers') +
      p('Any way that does not use a lift.'),
    title: 'Fire, fire!',
    activities: [
      ['Introduction', 10],
      ['Crawl the corridor', 25],
      ['Plenary', 5],
    ],
    outcomes: ['crawl low under smoke.', 'name a meeting point.'],
    kit: ['a blanket', 'smoke alarm', 'hats'],
    vocabulary: ['smoke', 'exit'],
    asks: 2,
    says: 1,
    years: [4, 5],
    lists: { inclusion: 1 },
    sheets: ['My way out'],
  },
  {
    name: 'a running order of bullets, minutes first, no table and no headings but bold lines',
    body:
      p('**BULLYING: BYSTANDERS CAN HELP**') +
      p('Year 5/6, small group of ten children, library') +
      p('**Success criteria:**') +
      p('- I can tell banter from bullying\n- I can choose one thing to do') +
      p('**You’ll need:** red cards; green cards; a soft ball') +
      p('**Running order**') +
      bullets(
        '5 mins – Ball hello: throw the ball and say a name.',
        '15 mins – Red or green: hold up a card for each story. Ask: When does a joke stop being one?',
        '10-15 mins – Freeze frames: show the moment before somebody helps.',
        '5 mins – One thing I will do',
      ) +
      p('**Extension**') +
      p('Write a story with two endings.') +
      p('Prepared by PC 4417 Jo Bloggs, jo.bloggs@force-b.police.uk, 07700 900123'),
    title: 'Bullying: bystanders can help',
    activities: [
      ['Ball hello', 5],
      ['Red or green', 15],
      ['Freeze frames', 15],
      ['One thing I will do', 5],
    ],
    outcomes: ['tell banter from bullying', 'choose one thing to do'],
    kit: ['red cards', 'green cards', 'a soft ball'],
    asks: 1,
    years: [5, 6],
    lists: { deeper: 1 },
    never: ['Bloggs', 'jo.bloggs', '900123', '4417'],
    told: ['10 to 15'],
  },
  {
    name: 'everything in one table of labels, four cells wide at the top, a part in the left-hand cell',
    body:
      table(['Title', 'Our street at night', 'Year', '4'], ['Time', '35 minutes', 'Location', 'Playground']) +
      table(
        ['Learning intention', 'To understand why people leave lights on'],
        ['Vocabulary', 'dusk, torch, patrol'],
        ['Preparation', 'Close the blinds.'],
        ['Introduction (5 minutes)', 'Lights out\nTurn the lights off and wait.'],
        ['Activity 1 (20 minutes)', 'Shadow walk\nWalk in pairs.\nDiscuss: Where would you put a lamp?'],
        ['Activity 2 (5 minutes)', 'Make a lamp. Use one torch each.'],
        ['Conclusion (5 minutes)', 'Lights on\nSay one thing that changed.'],
        ['Home link', 'Count the lamps in your street.'],
        ['Teacher: before the session', 'Tell families that it will be dark in the room.'],
      ),
    title: 'Our street at night',
    activities: [
      ['Lights out', 5],
      ['Shadow walk', 20],
      ['Activity 2', 5],
      ['Lights on', 5],
    ],
    outcomes: ['understand why people leave lights on'],
    kit: [],
    vocabulary: ['dusk', 'torch', 'patrol'],
    asks: 1,
    years: [4],
    lists: { 'teacher.before': 1 },
  },
  {
    name: 'a Welsh timetable',
    body:
      p('Cadw’n saff ar y ffordd', 'Title') +
      p('**Blwyddyn:** 3 a 4') +
      h(1, 'Deilliannau dysgu') +
      bullets('gallu stopio wrth y palmant', 'gallu edrych ddwywaith cyn croesi’r ffordd') +
      h(1, 'Bydd angen') +
      bullets('siacedi llachar', 'côn') +
      h(1, 'Cynllun y sesiwn') +
      table(
        ['Amser', 'Gweithgaredd', 'Adnoddau'],
        ['5 munud', '**Croeso**\nMae’r plant yn eistedd mewn cylch.', ''],
        [
          '20 munud',
          '**Y palmant**\nSefwch ar y llinell a gwrando ar y traffig.\nGofynnwch: Beth ydych chi’n ei glywed?',
          'Siacedi',
        ],
        ['10 munud', '**Addewid**\nPawb i ddweud un peth y byddant yn ei wneud.', ''],
      ),
    beside: { language: 'cy-GB' },
    title: 'Cadw’n saff ar y ffordd',
    activities: [
      ['Croeso', 5],
      ['Y palmant', 20],
      ['Addewid', 10],
    ],
    outcomes: ['stopio wrth y palmant', 'edrych ddwywaith cyn croesi’r ffordd'],
    kit: ['siacedi llachar', 'côn'],
    asks: 1,
    lang: 'cy',
    told: ['in Welsh'],
  },
  {
    name: 'three weeks in one file, minutes that have passed, a text box, a picture and two headers of columns',
    body:
      h(1, 'Detectives at work') +
      textBox('Remember', 'Never use a real crime.') +
      h(2, 'Week 1: Look closely') +
      table(
        ['Stage', 'Time', 'Teacher activity', 'Pupil activity'],
        ['Starter', '0-10', 'Show the tray.', 'Remember ten things.'],
        ['Main', '10-35', 'Cover the tray.', 'Write what was there.'],
        ['Plenary', '35-45', 'Uncover it.', 'Count what was missed.'],
      ) +
      picture('A tray with ten things on it') +
      h(2, 'Week 2: Ask well') +
      p('**Who saw it? (20 minutes)**') +
      p('**Ask** – What colour was the coat?') +
      p('**Write it down [25 min]**') +
      p('Use the witness form.') +
      h(2, 'Week 3: Tell it clearly') +
      p('**Court (half an hour)**') +
      p('The judge listens.'),
    title: 'Detectives at work',
    activities: [
      ['Starter', 10],
      ['Main', 25],
      ['Plenary', 10],
      ['Who saw it?', 20],
      ['Write it down', 25],
      ['Court', 30],
    ],
    outcomes: [],
    kit: [],
    asks: 1,
    told: ['3 sessions'],
  },
  {
    name: 'what the officer and the children do in columns of their own, labels and words on one plain line',
    body:
      p('**Lesson Title:** Pets and people') +
      p('Objectives: To know why dogs bark') +
      p('Resources: lead, bowl and brush') +
      table(
        ['Timings', 'PCSO', 'Children', 'Resources'],
        ['5', 'Greet', 'Sit', 'Lead'],
        ['25', 'Tell the story of the lost dog.', 'Draw the dog.', 'Bowl'],
        ['10', 'Recap', 'Say one thing', ''],
      ),
    title: 'Pets and people',
    activities: [
      ['Greet', 5],
      ['Tell the story of the lost dog', 25],
      ['Recap', 10],
    ],
    outcomes: ['know why dogs bark'],
    kit: ['lead', 'bowl', 'brush'],
    asks: 0,
  },
  {
    name: 'labels side by side, each above what belongs to it',
    body:
      table(
        ['Lesson: Fireworks', '', '', ''],
        ['Learning objectives', 'Success criteria', 'Resources', 'Vocabulary'],
        ['Know the code', 'I can name the code', 'sparkler picture, bucket', 'spark – a hot bit'],
      ) +
      h(2, '5 mins: Bang!') +
      p('Listen to each sound.') +
      h(2, 'Plenary – 10 minutes') +
      p('Say the code.'),
    title: 'Fireworks',
    activities: [
      ['Bang!', 5],
      ['Plenary', 10],
    ],
    outcomes: ['know the code', 'name the code'],
    kit: ['sparkler picture', 'bucket'],
    vocabulary: ['spark'],
    asks: 0,
  },
  {
    name: 'nothing but prose',
    body:
      h(1, 'Kindness assembly') +
      p('We come in and sit down. The officer tells a story about a lost dog, and everybody claps {loudly}.') +
      p('import this idea into your school! <Say> it & export it.') +
      p('---'),
    title: 'Kindness assembly',
    activities: [],
    outcomes: [],
    kit: [],
    asks: 0,
    told: ['No activities'],
  },
];

export function foreignFile({ body, beside }: ForeignPlan): Uint8Array {
  return wordFile(body, beside);
}
