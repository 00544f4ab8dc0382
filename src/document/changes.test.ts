import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import * as changes from './changes.ts';
import { splitPage } from './front-matter.ts';

const contentParts = (text: string) => {
  const { frontMatter, bodyInPlace } = splitPage(text);
  return changes.contentParts(frontMatter.data, readBody(bodyInPlace, '/lessons/be-seen/').document);
};
const changesBetween = (before: string, now: string) => changes.changesBetween(contentParts(before), contentParts(now));

const page = (keys: string, body: string) => `---\ntitle: Be seen\nupdated: 2026-11-21\n${keys}---\n\n${body}`;
const session =
  '<Activity title="A" minutes="5" part="main">\n\nHello\n\n<Slide title="S">\n\nOne\n\n</Slide>\n\n<Note kind="safeguarding">\n\nTell the lead.\n\n</Note>\n\n</Activity>\n\n<Worksheet title="W">\n\nWrite.\n\n</Worksheet>\n\n<Answers>\n\nYes.\n\n</Answers>\n\n<Card title="C">\n\nCut.\n\n</Card>\n\nAfter.\n';
const before = page('safeguarding: [a]\nkit: []\n', session);

describe('says what changed', () => {
  test.each([
    ['the words of an activity', before.replace('Hello', 'Good morning'), ['session']],
    ['its minutes', before.replace('minutes="5"', 'minutes="6"'), ['session']],
    ['a slide', before.replace('One', 'Two'), ['slides']],
    ['a safeguarding note', before.replace('Tell the lead', 'Tell the school'), ['safeguarding']],
    ['the safeguarding lines', before.replace('[a]', '[b]'), ['safeguarding']],
    ['the worksheet and its answers', before.replace('Write', 'Draw').replace('Yes', 'No'), ['worksheets', 'answers']],
    ['a card', before.replace('Cut', 'Fold'), ['cards']],
    ['the title', before.replace('Be seen', 'Seen'), ['facts']],
    ['a key that is new', before.replace('kit: []', 'kit: []\nyears: [5]'), ['facts']],
    ['words elsewhere', before.replace('After', 'Later'), ['text']],
  ])('%s', (_, now, changed) => expect(changesBetween(before, now)).toEqual(changed));
});

test('dates, reviews and moved lines say nothing', () => {
  expect(
    changesBetween(
      before,
      before
        .replace('2026-11-21', '2027-01-01')
        .replace('kit: []', 'kit: []\nstage: reviewed')
        .replace('\n\nHello', '\n\n\n\nHello'),
    ),
  ).toEqual([]);
});

test('a file that cannot be read differs, and does no harm', () => {
  expect(changesBetween('no front matter', before)).toContain('session');
  expect(changesBetween(before, before)).toEqual([]);
});
