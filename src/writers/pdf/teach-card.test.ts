import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../../checks/examples.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { readBack } from '../testing/read-back.ts';
import { sizes, teachCardPdf } from './teach-card.ts';

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
      'Slide: Slide of 2',
      'Why is that, in number 2?',
      'Step 6 has',
    ])
      expect(text).toContain(part);
    expect(text).toContain('And a second one');
    expect(text).not.toContain('Listen for this');
  });

  test('one line for early finishers and one that goes deeper, where the lesson has them', async () => {
    const keys = {
      early: '[Draw one more sign., Make up a riddle.]',
      deeper: '["Which sign could be left out, and why?"]',
    };
    const files = { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({ body: card(2), keys }) };
    const text = (await readBack(teachCardPdf(resourceFrom(files, 'be-seen') as Resource<'lessons'>))).text;
    expect(text).toContain('Finished early: Draw one more sign.');
    expect(text).toContain('Going deeper: Which sign could be left out, and why?');
    expect(text).not.toContain('riddle');
    expect(await read(card(2))).not.toContain('Finished early');
  });

  test('every word to say, every question and what is read out, in the order of the activity', async () => {
    const text = await read(
      card(2, 'Hello to all. And to you.').replace(
        '</Activity>',
        '<Say>\nA second time.\n</Say>\n\n| Read out | Answer |\n| --- | --- |\n| A red hat | Keep |\n\n- A list to read\n\n<Note kind="inclusion">\nNot this.\n\n<Say>\nSaid in a note.\n</Say>\n</Note>\n\n</Activity>',
      ),
    );
    const places = [
      'Hello to all. And to you.',
      'A second time.',
      'A red hat',
      'A list to read',
      'Said in a note.',
    ].map((words) => text.indexOf(words));
    expect(places).toEqual(places.filter((each) => each >= 0).sort((a, b) => a - b));
    expect(text).not.toContain('Not this.');
  });

  test('the words for a child who begins to tell, and room for whom to find', async () => {
    const text = await read(card(2));
    expect(text).toContain("I can't keep it a secret if somebody may not be safe");
    expect(text).toContain('Safeguarding lead today:');
  });

  test('gives way in order as a lesson grows: slides, then all but a sentence of what to do; never what is said', async () => {
    const shown: boolean[][] = [];
    for (const count of [3, 6, 9, 12, 15]) {
      const bytes = teachCardPdf(lesson(card(count)));
      const { text: raw, pages } = await readBack(bytes);
      const text = raw.replace(/\s+/g, ' ');
      for (const part of ['Hello to all.', 'Goodbye to all.', `Why is that, in number ${count}?`])
        expect(text).toContain(part);
      expect(pages).toBeLessThanOrEqual(3);
      shown.push([text.includes('Slide of 1'), text.includes('And a second one')]);
    }
    const [slides, sentences] = [0, 1].map((part) => shown.map((each) => each[part]).lastIndexOf(true)) as [
      number,
      number,
    ];
    // What has given way does not come back, and slides give way first.
    expect(shown).toEqual(shown.map((_, index) => [index <= slides, index <= sentences]));
    expect(slides).toBeLessThanOrEqual(sentences);
    expect([slides, sentences]).not.toContain(-1);
    expect(sentences).toBeLessThan(shown.length - 1);
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

test("nothing said or done is smaller than can be read at arm's length", () => {
  expect(sizes.smallest).toBeGreaterThanOrEqual(12);
  expect(sizes.largest).toBeGreaterThanOrEqual(sizes.smallest);
});

test('what cannot fit on three sides is refused, with the line of the activity that says most', () => {
  const body = card(3, 'Very long words to begin with. '.repeat(450));
  const fail = () => teachCardPdf(lesson(body));
  expect(fail).toThrow(WriterError);
  const line = lessonText({ body }).split('\n').indexOf('<Activity title="Activity 1" minutes="5" part="main">') + 1;
  expect(fail).toThrow(`lessons/be-seen/en.mdx:${line} The teach card does not fit on three sides of A4`);
});

test('a lesson without activities has no card', () => {
  expect(() => teachCardPdf(lesson('Words.\n'))).toThrow('This lesson has no <Activity>');
});
