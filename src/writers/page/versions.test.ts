import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { versionOf } from '../../resource/version-of.ts';
import { pageHtml, placeOnPage } from './write-page.tsx';

const { document } = readBody(
  `<NightBefore>\n\n- Ring the teacher\n\n</NightBefore>

<Activity title="Hello" minutes="12" part="main">

<Say>Hello to all.</Say>

</Activity>

<Activity title="Clues" minutes="18" part="main">

<OpenWith>Hello, in the middle.</OpenWith>

<NightBefore>\n\n- Cut the clues\n\n</NightBefore>

<Say without="Hello">Nobody said hello.</Say>

</Activity>
`,
  '/lessons/be-seen/',
);
const lesson = exampleResource('lessons', {
  document,
  frontMatter: {
    group: ['cohort', 'class'],
    groupSizes: { cohort: { groups: 3, changes: 'Hear every group.' } },
    kit: [{ item: 'sets of clues', per: 'group', from: 'police', for: ['Clues'] }],
  },
});
const html = (resource: typeof lesson) =>
  pageHtml(
    sectionsOf(resource),
    placeOnPage(resource, (path) => path),
  );

test('the page of a lesson folds what only shorter versions say, and gathers the night before above the session', () => {
  const page = html(lesson);
  expect(page).toMatch(/<details[^>]*><summary>If you begin here[^<]*<\/summary>.*Hello, in the middle\./);
  expect(page).toMatch(/<summary>If you leave out Hello<\/summary>.*Nobody said hello\./);
  const [ring, cut, session] = ['Ring the teacher', 'Cut the clues', 'id="session"'].map((words) =>
    page.indexOf(words),
  );
  expect([ring, cut, session]).toEqual([ring, cut, session].sort((a, b) => a! - b!));
  expect(page.split('Cut the clues')).toHaveLength(2);
});

test('a version says it, and folds nothing', () => {
  const page = html(versionOf(lesson, 20).resource);
  expect(page).not.toContain('<details');
  expect(page).toMatch(/class="say block".*Hello, in the middle\..*Nobody said hello\./);
});

test('what changes with the number of children stands above the session, and the kit is counted with it', () => {
  const page = html(lesson);
  expect(page).toContain('Hear every group.');
  expect(page.indexOf('Hear every group.')).toBeLessThan(page.indexOf('id="session"'));
  expect(page.replace(/<[^>]*>/g, '')).toContain('sets of clues: 3 for ten, 6 for thirty (one for each group)');
});
