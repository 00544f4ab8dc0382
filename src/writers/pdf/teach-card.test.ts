import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../../checks/examples.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { readBack } from '../testing/read-back.ts';
import { roomFor, sheetHeight } from './teach-card-room.ts';
import { details, sizes, teachCardPdf } from './teach-card.ts';

const lesson = (body: string) =>
  resourceFrom({ ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({ body }) }, 'be-seen') as Resource<'lessons'>;
const read = async (body: string) => (await readBack(teachCardPdf(lesson(body)))).text.replace(/\s+/g, ' ');

const step = (index: number) =>
  `Step ${index} has a first sentence of a fair length to fill the line. And a second one.`;
const activity = (index: number, extra = '') => `<Activity title="Activity ${index}" minutes="5" part="main">

1. ${step(1)}
2. ${step(2)}
3. ${step(3)}
4. ${step(4)}
5. ${step(5)}
6. ${step(6)}

<Slide title="Slide of ${index}">
Look.
</Slide>

<Ask>
Why is that, in number ${index}?

- Listen for this.
</Ask>

${extra}

</Activity>
`;
const say = (words: string) => `<Say>\n${words}\n</Say>`;
const card = (activities: number, first = 'Hello to all.', last = 'Goodbye to all.') =>
  Array.from({ length: activities }, (_, index) =>
    activity(index + 1, index === 0 ? say(first) : index === activities - 1 ? say(last) : ''),
  ).join('\n');

describe('what a card shows', () => {
  test('of a short lesson: all of it', async () => {
    const text = await read(card(2));
    for (const part of [
      'Hello to all.',
      'Goodbye to all.',
      'Activity 1',
      'Slides: Slide of 2',
      'Ask: Why is that, in number 2?',
      'Step 6 has',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('And a second one');
    expect(text).not.toContain('Listen for this');
  });

  test('gives way in order as a lesson grows: slides, steps, questions; never the titles or the words', async () => {
    const shown = [];
    for (const count of [3, 5, 7, 9, 11, 13]) {
      const text = await read(card(count));
      for (const part of ['Hello to all.', 'Goodbye to all.', `Activity ${count}`]) expect(text).toContain(part);
      shown.push({
        slides: text.includes('Slide of 1'),
        questions: text.includes('Why is that'),
        steps: [6, 5, 4, 3, 2, 1].find((index) => text.includes(`Step ${index} `)) ?? 0,
      });
    }
    for (const [index, { slides, questions, steps }] of shown.entries()) {
      const before = shown[index - 1];
      expect(
        before ? before.steps >= steps && (before.slides || !slides) && (before.questions || !questions) : steps === 6,
      ).toBe(true);
    }
    expect(shown.at(-1)).toMatchObject({ slides: false });
    expect(new Set(shown.map((each) => JSON.stringify(each))).size).toBeGreaterThan(2);
  });

  test('what to cut comes from the tips, with the activity it belongs to', async () => {
    const text = await read(
      card(2)
        .replace('Look.', 'Look.')
        .replace(
          '</Activity>',
          '<Note kind="tip">\nWet? Stay in. Short of time? Leave\nout step 4. It saves a minute.\n</Note>\n\n</Activity>',
        ),
    );
    expect(text).toContain('Activity 1: Leave out step 4. It saves a minute.');
    expect(text).not.toContain('Stay in');
  });

  test('where no tip says so, it says that', async () => {
    expect(await read(card(2))).toContain('The plan does not say what to cut.');
  });
});

test('the estimate of the room is near enough to begin with', async () => {
  // Where it begins too low, the first detail is all that is measured and the card has room for more.
  const words = {
    supervision: 'A teacher stays in the hall throughout.',
    boxes: ['Hello to all.', 'Goodbye to all.'],
    late: [],
    activities: Array.from({ length: 9 }, (_, index) => ({
      steps: Array.from({ length: 6 }, (__, each) => step(each).split('. ')[0]!),
      questions: [`Why is that, in number ${index}?`],
      slides: 'Slide',
    })),
  };
  const all = details.map((detail) => roomFor(words, detail));
  expect(all).toEqual([...all].sort((a, b) => b - a));
  expect(all[0]).toBeGreaterThan(sheetHeight);
  expect(all.at(-1)).toBeLessThan(sheetHeight);
});

test("nothing said or done is smaller than can be read at arm's length", () => {
  expect(sizes.smallest).toBeGreaterThanOrEqual(12);
  expect(sizes.usual).toBeGreaterThanOrEqual(sizes.smallest);
  const detail = (index: number) => Object.values(details[index] ?? {}).map(Number);
  for (const index of details.keys())
    if (index > 0)
      for (const [part, value] of detail(index).entries())
        expect(value).toBeLessThanOrEqual(detail(index - 1)[part] ?? 0);
});

test('what cannot fit on one sheet is refused, with the line of the first words', () => {
  const body = card(3, 'Very long words to begin with. '.repeat(150));
  const fail = () => teachCardPdf(lesson(body));
  expect(fail).toThrow(WriterError);
  const line = lessonText({ body }).split('\n').indexOf('<Say>') + 1;
  expect(fail).toThrow(`lessons/be-seen/en.mdx:${line} The teach card does not fit on one sheet of A4`);
});

test('a lesson without activities has no card', () => {
  expect(() => teachCardPdf(lesson('Words.\n'))).toThrow('This lesson has no <Activity>');
});
