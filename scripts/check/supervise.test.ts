import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdf } from '../../src/attachments/samples/pdf.ts';
import { png } from '../../src/attachments/samples/pictures.ts';
import { lessonText } from '../../src/checks/examples.ts';
import { filesIn } from '../../src/disk/content-folder.ts';
import { endlessPdf } from './testing/endless-pdf.ts';
import { longPdf } from './testing/long-pdf.ts';
import { supervise } from './supervise.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervise-'));
  cpSync('content/reference', join(folder, 'reference'), { recursive: true });
  // What forces said since the day of these tests is of days to come.
  rmSync(join(folder, 'reference/registers'), { recursive: true });
  // It names pages that are not here.
  rmSync(join(folder, 'reference/shown-first.yaml'));
  rmSync(join(folder, 'reference/recommendations.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}
const lesson = (id: string, text: string) => write(`lessons/${id}/en.mdx`, text);
const attached = (file: string) =>
  lessonText({ keys: { attachments: `[{ file: ${file}, title: A map, description: A map of the walk. }]` } });

const day = '2026-11-21';
const check = async (
  isWanted: (path: string) => boolean = () => true,
  ...more: Parameters<typeof supervise> extends [unknown, unknown, unknown, unknown, ...infer More] ? More : never
) => (await supervise(folder, filesIn(folder), isWanted, day, ...more)).problems;
const short = ({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`;
/** Enough for loading and for any good page, so that the tests need not wait ten seconds. */
const little = { work: 1_500, memory: 1024 };

it('stops a page and a PDF that take for ever, and judges the others', async () => {
  const bad = lesson('bad', lessonText({ keys: { sensitivity: 'secret' } }));
  lesson('good', attached('map.pdf'));
  write('lessons/good/map.pdf', pdf({ text: 'Hold up the two coats.' }));
  // 63,000 paragraphs of one letter keep the parser busy for far longer than anybody waits.
  const slow = lesson('slow', lessonText({ body: 'a\n\n'.repeat(63_000) }));
  lesson('walk', attached('map.pdf'));
  const endless = write('lessons/walk/map.pdf', endlessPdf());
  const problems = await check(undefined, little);
  expect(problems.map(short)).toEqual([
    `${bad} front-matter-fits`,
    `${slow} answers-in-time`,
    // The reader of PDFs counts its steps, and gives up by itself before it has to be stopped.
    `${endless} attachment-opens`,
  ]);
  expect(problems[1]).toMatchObject({ severity: 'error', message: expect.stringContaining('1.5 seconds of work') });
  expect(problems[2]).toMatchObject({ severity: 'error' });
});

it('a PDF whose words nobody could read is an error', async () => {
  lesson('walk', attached('map.pdf'));
  // One page more than is looked into.
  const unread = write('lessons/walk/map.pdf', longPdf(301));
  expect(await check()).toMatchObject([{ rule: 'attachment-opens', severity: 'error', file: unread }]);
});

it('a reader that fills the memory is an error on its file', async () => {
  lesson('good', lessonText());
  // As many paragraphs need two hundred megabytes while they are read, and no file of the library as many as are given.
  const greedy = lesson('greedy', lessonText({ body: 'a\n\n'.repeat(24_000) }));
  const problems = await check(undefined, { work: 60_000, memory: 80 });
  expect(problems.map(short)).toEqual([`${greedy} answers-in-time`]);
  expect(problems[0]!.message).toContain('80 MB of memory');
});

it('says what is wrong with the files it was asked about, and with no other', async () => {
  lesson('bad', lessonText({ keys: { sensitivity: 'secret' } }));
  const good = lesson('good', lessonText());
  expect(await check((path) => path === good)).toEqual([]);
});

// Each share is a process that loads the whole check.
const many = process.env.TESTS === 'all' ? 7 : 3;

it(`finds the same in one share and in ${many}`, async () => {
  for (let number = 0; number < 20; number += 1) {
    lesson(`street-${number}`, lessonText({ keys: { topics: number % 3 === 0 ? '[nowhere]' : '[road-safety]' } }));
    write(`lessons/street-${number}/unused.png`, png());
  }
  // Three files of 9 MB, which are small enough each and too large together.
  const maps = [0, 1, 2].map((number) => `map-${number}.pdf`);
  for (const map of maps)
    write(`lessons/heavy/${map}`, pdf({ others: [`<</Length 9000000>>stream\n${'x'.repeat(9_000_000)}\nendstream`] }));
  const list = maps.map((file) => `{ file: ${file}, title: A map, description: A map of the walk. }`).join(', ');
  lesson('heavy', lessonText({ keys: { attachments: `[${list}]` }, body: 'See [that](/lessons/street-1/#nowhere).' }));
  write('lessons/heavy/cy.mdx', '---\ntranslates: "000000000000"\ntitle: Gweld\nsummary: Crynodeb.\n---\nHelo\n');
  write('findings/a.yaml', 'title: A\n');
  write('reference/topics.yaml', '- { id: a, name: A, summary: a }\n- { id: a, name: A, summary: a }\n');

  const [one, shared] = [await check(undefined, little, 1), await check(undefined, little, many)];
  expect(shared).toEqual(one);
  const said = one.map(short);
  expect(said.filter((each) => each.endsWith('unused.png orphan-files'))).toHaveLength(20);
  for (const each of [
    'lessons/heavy/map-0.pdf attachment-size',
    'reference/topics.yaml unique-ids',
    'findings/a.yaml front-matter-fits',
  ])
    expect(said).toContain(each);
});
