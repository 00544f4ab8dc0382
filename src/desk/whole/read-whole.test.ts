/** A page goes into Word and comes back: as it was where nobody touched it, and changed where somebody did. */
import { expect, test } from 'vitest';
import { contentHash } from '../../document/hash.ts';
import { splitPage } from '../../document/front-matter.ts';
import { opened } from '../../attachments/samples/opened.ts';
import { draftText } from '../draft.ts';
import { nothingKnown } from '../known.ts';
import { understand } from '../understand.ts';
import { readWord } from '../office/word.ts';
import { isWhole } from './read-whole.ts';
import { back, boxIn, linesChanged, edited, pageAt, wholeFile, withoutOurPart } from './testing/whole-files.ts';

const lesson = pageAt('lessons/road-safety');
const file = await wholeFile(lesson);

test.each([
  'lessons/safe-at-home',
  'guidance/training-session-for-pcsos',
  'frameworks/readiness',
  'case-studies/hertfordshire-work-experience',
  'programmes/seven-week-starter',
  'templates/costs-of-a-programme',
])('%s comes back to the letter, with its content hash', async (path) => {
  const page = pageAt(path);
  const brought = [{ name: 'page.docx', bytes: await wholeFile(page) }];
  const { remarks, drafts } = await understand(brought, nothingKnown, '2026-11-30');
  const text = draftText(drafts[0]!);
  expect(text.trim()).toBe(page.text.trim());
  expect(remarks).toEqual([]);
  const { frontMatter, body } = splitPage(text);
  expect(contentHash(frontMatter.data, body)).toBe(page.hash);
  expect(drafts[0]).toMatchObject({ kind: page.kind, id: page.id, lang: 'en', startedFrom: page.hash });
});

/** What one edit of the text in Word does to the file of the lesson. */
async function after(edit: (xml: string) => string) {
  const { text, remarks, drafts } = await back(edited(file, edit));
  return {
    ...linesChanged(lesson.text, text),
    text,
    remarks: remarks.map(({ message }) => message),
    draft: drafts[0]!,
  };
}

test('a changed minute changes nothing else', async () => {
  const { gone, come, remarks } = await after((xml) =>
    xml.replace('Activity: Be seen · 12 minutes', 'Activity: Be seen · 14 mins'),
  );
  expect([gone, come, remarks]).toEqual([
    ['<Activity title="Be seen" minutes="12" part="main">'],
    ['<Activity title="Be seen" minutes="14" part="main">'],
    [],
  ]);
});

test('what Word makes of signs in a label does not matter', async () => {
  const curly = await wholeFile(pageAt('lessons/safe-at-home'));
  const { text, remarks } = await back(
    edited(curly, (xml) =>
      xml
        .replace(
          'Activity: Never a child&apos;s fault · 12 minutes',
          'Activity – Never a child’s fault\u00a0• 12\u00a0Minutes',
        )
        .replace('Note: tip', 'NOTE:\u00a0Tip')
        .replace('Slide: True or false? · layout: true-or-false', 'Slide: True or false? · Layout: true‑or–false'),
    ),
  );
  expect(remarks).toEqual([]);
  expect(text.trim()).toBe(pageAt('lessons/safe-at-home').text.trim());
});

test('changed words stand in their paragraph, and the rest is as it was typed', async () => {
  const { gone, come } = await after((xml) => xml.replace('facing the screen. Half', 'facing the big screen. Half'));
  expect(come).toHaveLength(1);
  expect(come[0]!.replace('big screen', 'screen')).toBe(gone.join(''));
});

test('people whom somebody typed into it are in no draft, and are told masked', async () => {
  const { come, remarks, draft } = await after((xml) =>
    xml.replace(
      'facing the screen. Half',
      'facing the screen. Ring PCSO A. Surname, a.surname@example.police.uk. Half',
    ),
  );
  expect(come).toHaveLength(1);
  expect(come[0]).toContain('Ring PCSO (name left out), (address left out). Half');
  expect(remarks.map((message) => message.replace(/ was left out.*/, ''))).toEqual([
    'The name of an adult',
    'An e-mail address',
  ]);
  expect(JSON.stringify([draft, remarks])).not.toMatch(/Surname/i);
});

test('an activity that was deleted is gone, with all that stood in it', async () => {
  const { come, text } = await after((xml) => xml.replace(boxIn(xml, 'Activity: Be seen'), ''));
  expect(come).toEqual([]);
  expect(text).not.toContain('<Activity title="Be seen"');
  expect(text).toContain('<Activity title="Stop"');
});

test('an activity that was copied stands twice, the second under its new title', async () => {
  const { gone, come, draft } = await after((xml) => {
    const box = boxIn(xml, 'Activity: One change');
    return xml.replace(box, `${box}<w:p/>${box.replace('Activity: One change', 'Activity: Two changes')}`);
  });
  expect(gone).toEqual([]);
  expect(come[0]).toBe('<Activity title="Two changes" minutes="6" part="plenary">');
  const activities = draft.body.filter((node) => node.type === 'block' && node.name === 'Activity');
  const [one, two] = activities.slice(-2) as { children: unknown }[];
  expect(two!.children).toEqual(one!.children);
});

test('a box that was moved stands where it was put', async () => {
  const { gone, come, text } = await after((xml) => {
    const [first, second] = [boxIn(xml, 'Activity: Be seen'), boxIn(xml, 'Activity: Stop')];
    return xml.replace(first, '\u0001').replace(second, first).replace('\u0001', second);
  });
  expect([gone, come]).toEqual([[], []]);
  expect(text.indexOf('<Activity title="Stop"')).toBeLessThan(text.indexOf('<Activity title="Be seen"'));
});

test('a box in a box is linesChanged, and the outer one keeps the rest', async () => {
  const { gone, come } = await after((xml) => {
    const activity = boxIn(xml, 'Activity: Stop');
    const say = boxIn(activity, 'Say');
    return xml.replace(say, say.replace(/(<w:t [^>]*>)([^<]*)(?!.*<w:t )/s, '$1$2 And thank you.'));
  });
  expect(come.join('\n')).toContain('And thank you.');
  expect([gone.length, come.length]).toEqual([1, 1]);
});

test('a row for one more thing to bring, an outcome taken out, a cell that was emptied', async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
  const { draft, remarks } = await after((xml) => {
    const kit = xml.slice(xml.indexOf('>Kit<'));
    const rows = kit.slice(0, kit.indexOf('</w:tbl>'));
    const outcomes = xml.slice(xml.indexOf('>Outcomes<'));
    const second = [...outcomes.slice(outcomes.indexOf('<w:tbl>')).matchAll(/<w:tr>.*?<\/w:tr>/gs)][1]![0];
    return xml
      .replace(rows, `${rows}${row('A bell', '1', 'session', '', 'school', '')}`)
      .replace(second, '')
      .replace(/(>Home link<.*?<w:t [^>]*>)[^<]*/s, '$1');
  });
  const was = lesson.yaml.data as { kit: unknown[]; outcomes: unknown[]; home: string };
  const { home: _, ...kept } = was;
  expect(draft.frontMatter).toEqual({
    ...kept,
    kit: [...was.kit, { item: 'A bell', count: 1, per: 'session', from: 'school' }],
    outcomes: was.outcomes.slice(1),
  });
  expect(remarks).toEqual(['“Home link” says nothing any more, so it is taken off the page.']);
});

test('what nobody can understand is kept and said', async () => {
  const { come, remarks } = await after((xml) => {
    const box = boxIn(xml, 'Activity: One change');
    return xml
      .replace(box, `${boxIn(box, 'Say').replace('>Say<', '>Shout loudly<')}<w:p/>${box}`)
      .replace('· 12 minutes · main', '· 12 minutes · main · sometimes')
      .replace('>For the library<', '>For the library</w:t></w:r></w:p><w:p><w:r><w:t>By the way, thanks!<');
  });
  expect(remarks).toEqual([
    '“By the way, thanks!” stands beside the tables, where no part of the page is kept.',
    '“sometimes” in “Activity: Be seen · 12 minutes · main · sometimes” says nothing that is known here, and was left out.',
    'A box begins with “Shout loudly”, and no box is called so. What stands in it was kept without the box.',
  ]);
  expect(come[0]).toBe('Shout loudly');
});

test('without what it carries unseen it is read from what it shows, and that is said', async () => {
  const lost = withoutOurPart(file);
  const paper = await readWord(lost);
  expect([isWhole(paper), Object.keys(paper.parts)]).toEqual([true, []]);
  const { drafts, remarks } = await back(lost);
  const [draft] = drafts;
  expect(remarks.map(({ message }) => message)).toEqual([
    expect.stringMatching(/has lost what the library put into it/),
  ]);
  expect(draft).toMatchObject({
    kind: 'lessons',
    id: 'road-safety',
    lang: 'en',
    frontMatter: lesson.yaml.data as object,
  });
  expect(draft!.startedFrom).toBeUndefined();
  const titles = (nodes: readonly { type: string }[]) => nodes.map((node) => ('name' in node ? node.name : node.type));
  expect(titles(draft!.body)).toEqual(titles(lesson.document));
});

test('without any style of ours the words alone say what a box is', async () => {
  const bare = edited(withoutOurPart(file), (xml) => xml.replace(/<w:pStyle w:val="(?!Heading|List)[^"]*"\/>/g, ''));
  const { drafts } = await back(bare);
  const names = drafts[0]!.body.flatMap((node) => (node.type === 'block' ? [node.name] : []));
  expect(names).toEqual(lesson.document.flatMap((node) => (node.type === 'block' ? [node.name] : [])));
});

test('links within the library come back as such, and an edited line keeps its links', async () => {
  const page = pageAt('frameworks/readiness');
  const linked = await wholeFile(page, 'https://example.org/library');
  for (const bytes of [linked, await wholeFile(page)]) {
    expect((await back(bytes)).text.trim()).toBe(page.text.trim());
    const { text } = await back(
      edited(bytes, (xml) => xml.replace('Have two papers beside you', 'Have two sheets beside you')),
    );
    const { gone, come } = linesChanged(page.text, text);
    expect(come.map((line) => line.replace('two sheets', 'two papers'))).toEqual(gone);
  }
});

test('the check takes the file, and looks for personal data in what it carries, too', async () => {
  const { hazards, text } = await opened('a.docx', file);
  expect(hazards).toEqual([]);
  const carried = text.find(({ where }) => where === 'data kept with the document');
  expect(carried?.text).toContain('<Activity title="Be seen"');
});
