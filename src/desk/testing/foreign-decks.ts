/** Decks as forces make them, in code, with what a good import finds. Nobody tunes the reader on the words of one. */
import { relationship } from '../../attachments/samples/office.ts';
import { png } from '../../attachments/samples/pictures.ts';
import { makeDeck, pictureShape, shape } from './make-deck.ts';

export interface ForeignDeck {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly title: string;
  readonly activities: readonly (readonly [title: string, minutes: string])[];
  readonly outcomes: readonly string[];
  readonly kit: readonly string[];
  readonly vocabulary: readonly string[];
  readonly questions: number;
  readonly slides: number;
  readonly mustNotAppear: readonly string[];
  readonly mustReport: readonly RegExp[];
}

/** Minutes in front of the titles, objectives with "be able to", a kit slide, key words as a table. */
const torch: ForeignDeck = {
  name: 'Torch v2.pptx',
  bytes: () =>
    makeDeck([
      {
        title: 'Seen in the dark',
        boxes: [{ at: [50, 300], lines: ['Delivered by Sgt R. Tester', 'schools@force-q.police.uk'] }],
        notes: ['Total time: 45 minutes'],
      },
      {
        title: 'By the end of this session',
        body: ['Children will be able to name three bright things', 'We can choose what to wear at dusk'],
        notes: [''],
      },
      { title: 'What you will need', body: ['two torches', 'a dark coat', 'a bright coat'] },
      {
        title: 'Key words',
        table: [
          ['dusk', 'when it gets dark'],
          ['reflect', 'to throw light back'],
        ],
      },
      {
        title: '10 mins: Lights out',
        body: ['What can you see?'],
        notes: [
          'PCSO says: “Close your eyes and count to five.”',
          'Question: What did you see last?',
          '- the window',
          '- the white board',
        ],
      },
      {
        title: '25 minutes – Coat walk',
        body: ['Walk past the torch', '\tslowly', '\tthen quickly'],
        notes: ['Inclusion: nobody has to stand in the beam.'],
      },
      {
        title: 'Bright or not?',
        table: [
          ['Coat', 'Seen?'],
          ['Black', 'No'],
          ['Yellow', 'Yes'],
        ],
        notes: ['Discuss: Why is yellow easier to see?'],
      },
      {
        title: 'Goodbye (10 min)',
        body: ['One bright thing I will wear'],
        notes: ['Tip: leave the torches on the desk.'],
      },
    ]),
  title: 'Seen in the dark',
  activities: [
    ['Lights out', '10'],
    ['Coat walk', '25'],
    ['Goodbye', '10'],
  ],
  outcomes: ['three bright things', 'wear at dusk'],
  kit: ['torches', 'dark coat', 'bright coat'],
  vocabulary: ['dusk', 'reflect'],
  questions: 2,
  slides: 4,
  mustNotAppear: ['Tester', 'schools@force-q.police.uk'],
  mustReport: [/T•••/, /@•••/],
};

/** Nothing but text boxes in any order, clock times in a timetable, groups, a hidden slide, a crest as decoration. */
const market: ForeignDeck = {
  name: 'market.pptx',
  bytes: () =>
    makeDeck(
      [
        {
          inner: pictureShape('rPic', undefined, true),
          boxes: [
            { at: [80, 350], lines: ['Year 4'] },
            { at: [80, 200], lines: ['Market day muddle'] },
          ],
          relationships: relationship('image', '../media/a.png', false, 'rPic'),
        },
        {
          boxes: [{ at: [50, 20], lines: ['Running order'] }],
          table: [
            ['When', 'What', 'With whom'],
            ['9.30 – 9.40', 'Starter: Lost at the stall', 'everybody'],
            ['9.40 – 10.05', 'Who can help?', 'pairs'],
            ['10.05 – 10.15', 'Whistle and wait', 'the teacher'],
          ],
          notes: ['Learning outcomes: stay where you are; find somebody in uniform', 'Equipment: whistle, stall cards'],
        },
        {
          inner: `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="2540000"/><a:ext cx="8000000" cy="1000000"/><a:chOff x="0" y="2540000"/><a:chExt cx="8000000" cy="1000000"/></a:xfrm></p:grpSpPr>${shape(['2) Shout your name'], '', [320, 205], [200, 40])}${shape(['1) Stand still'], '', [20, 200], [200, 40])}</p:grpSp>`,
          boxes: [{ at: [50, 20], lines: ['Lost at the stall'] }],
          notes: ['Ask the class: Where would you wait?'],
        },
        { boxes: [{ at: [50, 20], lines: ['Spare: stranger game'] }], isHidden: true },
        {
          inner: pictureShape('rPic', 'A stall with a striped roof'),
          notes: ['Who can help? Hold up each card.'],
          relationships: relationship('image', '../media/b.png', false, 'rPic'),
        },
        {
          boxes: [
            { at: [50, 20], lines: ['Whistle and wait'] },
            { at: [50, 200], lines: ['Three blows mean help'] },
          ],
          notes: ['Say: I keep this whistle on my bag.'],
        },
      ],
      { parts: { 'ppt/media/a.png': png(), 'ppt/media/b.png': png({ width: 9 }) } },
    ),
  title: 'Market day muddle',
  activities: [
    ['Lost at the stall', '10'],
    ['Who can help?', '25'],
    ['Whistle and wait', '10'],
  ],
  outcomes: ['stay where you are', 'uniform'],
  kit: ['whistle', 'stall cards'],
  vocabulary: [],
  questions: 1,
  slides: 3,
  mustNotAppear: ['stranger game'],
  mustReport: [/hidden slide/i, /behind the words/],
};

/** Parts named and no minutes but one sum; labels alone on their lines; ranges. */
const bins: ForeignDeck = {
  name: 'Bins_final(3).pptx',
  bytes: () =>
    makeDeck([
      {
        title: 'Whose litter is it?',
        notes: ['You will need:', '• 12 gloves', '• litter pickers', '• one big map', 'The lesson lasts 60 minutes.'],
      },
      { title: 'Learning intention', body: ['To sort what belongs where', 'To say who can help'] },
      {
        title: 'Introduction: Follow the crisp packet (5-10 mins)',
        body: ['It flew. Where?'],
        notes: ['SAY:', 'This packet has had a longer trip than my bicycle.'],
      },
      {
        title: 'Task 1 – The map walk',
        body: ['Mark three places'],
        notes: ['Time: 30 minutes', 'Walk in pairs.', 'Q: Who comes here at night?', 'Listen for: nobody, the cleaner'],
      },
      { title: 'Bin or not?', body: ['a can', 'a glove'], notes: [] },
      { title: 'Wrap-up: Promise on a peg', body: ['I will…'], notes: ['Safeguarding: nobody picks up glass.'] },
    ]),
  title: 'Whose litter is it?',
  activities: [
    ['Follow the crisp packet', '10'],
    ['The map walk', '30'],
    ['Promise on a peg', '20'],
  ],
  outcomes: ['sort what belongs where', 'who can help'],
  kit: ['gloves', 'litter pickers', 'big map'],
  vocabulary: [],
  questions: 1,
  slides: 4,
  mustNotAppear: [],
  mustReport: [/5-10/, /20 minutes that are left/],
};

/** Welsh, with a footer on every slide. */
const pont: ForeignDeck = {
  name: 'pont.pptx',
  bytes: () =>
    makeDeck([
      { title: 'Y bont goll', body: [], footer: 'Heddlu Z | swyddog.un@heddlu-z.police.uk' },
      { title: 'Amcanion dysgu', body: ['dweud pwy sy’n helpu', 'darllen map y bont'], footer: 'Heddlu Z' },
      {
        title: 'Cychwyn: Ble mae’r bont? (10 munud)',
        body: ['Edrychwch ar y map'],
        notes: ['Dywedwch: Mae’r afon yn uchel heddiw.', 'Adnoddau: map mawr, rhaff, esgidiau glaw'],
        footer: 'Heddlu Z',
      },
      {
        title: 'Adeiladu pont (25 munud)',
        body: ['Tri thîm'],
        notes: ['Gofynnwch: Pwy sydd ar y lan arall?'],
        footer: 'Heddlu Z',
      },
    ]),
  title: 'Y bont goll',
  activities: [
    ['Ble mae’r bont?', '10'],
    ['Adeiladu pont', '25'],
  ],
  outcomes: ['pwy sy’n helpu', 'map y bont'],
  kit: ['map mawr', 'rhaff', 'esgidiau glaw'],
  vocabulary: [],
  questions: 1,
  slides: 2,
  mustNotAppear: ['heddlu-z.police.uk'],
  mustReport: [/@•••/],
};

export const foreignDecks: readonly ForeignDeck[] = [torch, market, bins, pont];
