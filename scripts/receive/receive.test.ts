/** Parcels that are as they should be, and what is made of them. Hostile ones: hostile-parcels.test.ts. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dotPicture, hashOf, lessonText } from '../../src/checks/examples.ts';
import { draftsIn } from '../../src/desk/parcel/drafts.ts';
import type { FinishedNote, ParcelNote } from '../../src/desk/parcel/note.ts';
import { packParcel } from '../../src/desk/parcel/pack.ts';
import { perform } from '../command.ts';
import { receiveCommand } from '../receive.ts';
import { isBranchThere } from './branches.ts';
import { linesBetween } from './differences.ts';
import { receiveParcel } from './receive-parcel.ts';
import { reportPage } from './report-page.ts';
import { tryInMemory, writeSmallLibrary } from './testing/small-library.ts';
import { answerText, commitMessage } from './words.ts';
import { writeFolder } from './write-folder.ts';

const today = '2026-11-30';
const note: FinishedNote = {
  complete: true,
  what: 'new',
  role: 'schools officer',
  force: 'durham',
  mayShare: true,
  licence: 'OGL-UK-3.0',
  date: today,
  startedFrom: [],
};
const ofDurham = { organisation: undefined, force: 'durham' };
const encode = (text: string) => new TextEncoder().encode(text);

/** A parcel with these texts in it, as the desk packs them. */
function parcel(texts: Record<string, string | Uint8Array>, change: Partial<FinishedNote> = {}): Uint8Array {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? encode(text) : text,
  }));
  return packParcel({ drafts: draftsIn({ note, files }).drafts, note: { ...note, ...change } });
}

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'mini-police-receive-'));
  writeSmallLibrary(join(room, 'content'));
  vi.stubEnv('CONTENT_DIR', join(room, 'content'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});

const git = (...words: string[]) => execFileSync('git', ['-C', room, ...words]).toString();
const said = async (...words: string[]) => {
  let out = '';
  let err = '';
  const code = await perform(
    receiveCommand,
    words,
    { out: (text) => void (out += text), err: (text) => void (err += text) },
    {},
  );
  return { code, out, err };
};
const fileOf = (bytes: Uint8Array, name = 'parcel.zip') => {
  writeFileSync(join(room, name), bytes);
  return join(room, name);
};
const everything = () =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git'))
    .sort();

describe('what a parcel changes is told as people read it', () => {
  it('parts and words, and nothing of how a list is laid out', async () => {
    const change = parcel(
      {
        'lessons/be-seen/en.mdx': lessonText({
          keys: { summary: 'Children test what drivers can see at night.', topics: '\n  - road-safety' },
          body: '<Activity title="What drivers see" minutes="10" part="starter">\nHold up two coats.\n</Activity>\n',
        }),
      },
      { what: 'change' },
    );
    const received = await receiveParcel(change, today, tryInMemory);
    expect(received).toMatchObject({ refused: false, sharer: 'Durham Constabulary' });
    const [difference] = received.refused ? [] : received.differences;
    expect(difference).toMatchObject({ is: 'changed', title: 'Be seen', parts: ['session', 'facts'] });
    expect(difference!.lines!.map(({ where }) => where)).toEqual(['the key summary', '“What drivers see”']);
    expect(difference!.lines![1]!.pieces.filter(({ is }) => is !== 'same')).toEqual([{ is: 'gone', text: 'the ' }]);
    expect(difference!.remarks).toEqual(['The parcel does not say which version of this page it was made from.']);
  });

  it('gives up on texts that have nothing in common, and says nothing wrong', () => {
    const many = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word} ${at}\n`).join('');
    expect(linesBetween(many('a'), many('b'))).toBeUndefined();
  });
});

describe('the answer', () => {
  const received = () =>
    receiveParcel(
      parcel({ 'lessons/bikes/en.mdx': lessonText({ keys: { title: 'Bikes', ...ofDurham } }) }),
      today,
      tryInMemory,
    );

  it('says who reads it and how long that takes, where that is known', async () => {
    const answer = answerText(await received(), {
      approver: { role: 'schools lead', organisation: 'Kent Police' },
      answerDays: 10,
    });
    expect(answer).toContain('“Bikes”');
    expect(answer).toContain('schools lead, Kent Police, reads it');
    expect(answer).toContain('within 10 working days');
    expect(answer).toContain('names Durham Constabulary');
  });

  it('says plainly what is not known', async () => {
    const answer = answerText(await received(), {});
    expect(answer).toContain('has not been settled yet');
    expect(answer).toContain('We cannot say yet how long that takes');
  });

  it('tells what to put right in the words of the check', async () => {
    const text = lessonText({ keys: { title: 'Bikes', ...ofDurham }, body: '<script>alert(1)</script>\n' });
    const files = [{ path: 'lessons/bikes/en.mdx', bytes: encode(text) }];
    const { problems } = await tryInMemory(files, today);
    const refused = {
      sha256: '',
      bytes: 1,
      day: today,
      refused: true,
      note,
      sharer: 'Durham',
      faults: [],
      problems,
    } as const;
    const answer = answerText(refused, {});
    expect(answer).toContain('please change something');
    expect(answer).toContain('lessons/bikes/en.mdx, line');
    expect(answer).toContain('What to do:');
  });
});

it('the report shows all of it as text, and pictures that passed', async () => {
  const body =
    '<Activity title="1 < 2 & 3" minutes="10" part="starter">\nHold up.\n</Activity>\n\n![A zebra crossing](crossing.png)\n';
  const sent = parcel({
    'lessons/bikes/en.mdx': lessonText({ keys: { title: '"Bikes \\"& <b>lights</b>"', ...ofDurham }, body }),
    'lessons/bikes/crossing.png': dotPicture,
  });
  const received = await receiveParcel(sent, today, tryInMemory);
  if (received.refused) throw new Error(JSON.stringify(received));
  const html = reportPage(received, answerText(received, {}));
  expect(html).toContain('&lt;b>lights');
  expect(html).not.toMatch(/<b>lights|<script|<link|https?:\/\/(?!www)/);
  expect(html).toContain(`<img src="data:image/png;base64,${Buffer.from(dotPicture).toString('base64')}"`);
  expect(html).toContain("default-src 'none'");
  expect(commitMessage(received)).toContain('Shared-by: Durham Constabulary (schools officer)');
});

describe('npm run receive', () => {
  it('makes a branch with the page and credit beside what is checked out, once; and tells of what changed meanwhile', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('config', 'user.name', 'A Person');
    git('config', 'user.email', 'person@example.org');
    git('add', 'content');
    git('commit', '--quiet', '--no-gpg-sign', '-m', 'A library');
    const page = join(room, 'content/lessons/be-seen/en.mdx');
    const hash = hashOf(readFileSync(page, 'utf8'));
    writeFileSync(page, lessonText({ keys: { kit: '[{ item: Coats, from: police }]' } }));
    git('commit', '--quiet', '--no-gpg-sign', '-am', 'What to bring');
    const change = fileOf(
      parcel(
        { 'lessons/be-seen/en.mdx': lessonText({ keys: { summary: 'Children test what drivers can see at night.' } }) },
        { what: 'change', startedFrom: [{ page: 'lessons/be-seen/en.mdx', hash }] },
      ),
    );
    const before = everything();
    const report = join(room, 'report.html');
    const { code, out, err } = await said(change, '--branch', '--report', report);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('changed since the work on the parcel began: what to bring');
    const branch = /received\/be-seen-[0-9a-f]{8}/.exec(out)![0];
    expect(git('show', '--no-patch', '--format=%an %cn %ae%n%B', branch)).toMatch(
      /^Mini-Police Library robot Mini-Police Library robot \S+\.invalid\nA change from Durham Constabulary/,
    );
    expect(git('show', `${branch}:content/lessons/be-seen/en.mdx`)).toContain('at night');
    expect(git('diff', '--name-only', `main...${branch}`)).toBe('content/lessons/be-seen/en.mdx\n');
    expect(git('status', '--porcelain', 'content')).toBe('');
    expect(git('branch', '--show-current')).toBe('main\n');
    expect(everything()).toEqual([...before, 'report.html'].sort());
    expect(readFileSync(report, 'utf8')).toContain('<ins>');

    // The same again is not received twice, and another parcel hears of it.
    expect(await receiveParcel(readFileSync(change), today, tryInMemory)).toMatchObject({
      differences: [
        { remarks: expect.arrayContaining([`Another parcel that waits changes this as well: ${branch}.`]) as unknown },
      ],
    });
    expect(isBranchThere(join(room, 'content'), branch)).toBe(true);
  });

  it('makes a folder, whole', async () => {
    const sent = parcel({ 'lessons/bikes/en.mdx': lessonText({ keys: { title: 'Bikes', ...ofDurham } }) });
    const out = join(room, 'received');
    const received = await receiveParcel(sent, today, tryInMemory);
    if (received.refused) throw new Error(JSON.stringify(received));
    writeFolder(out, received, 'Thank you.');
    expect(
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path))
        .sort(),
    ).toEqual(['answer.txt', 'content/lessons/bikes/en.mdx', 'receipt.yaml']);
    expect(readFileSync(join(out, 'receipt.yaml'), 'utf8')).toContain('role: schools officer');
    expect(await said(fileOf(sent), '--out', out)).toMatchObject({ code: 2 });
  });

  it('leaves nothing behind of a parcel that is refused, or saved to be gone on with', async () => {
    const text = lessonText({ keys: { title: 'Bikes', ...ofDurham, force: 'kent' } });
    const unfinished: ParcelNote = { complete: false, startedFrom: [] };
    const cases: [Uint8Array, string][] = [
      [encode('PK'), 'not a parcel'],
      [packParcel({ drafts: [], note: unfinished }), 'not finished'],
      [parcel({ 'lessons/bikes/en.mdx': text }, { force: 'kent' }), 'a force that is not known here'],
    ];
    for (const [bytes, why] of cases) {
      const sent = fileOf(bytes, 'refused.zip');
      const before = everything();
      const { code, err, out } = await said(sent, '--out', join(room, 'nothing'), '--report', join(room, 'no.html'));
      expect(code).toBe(1);
      expect(err).toContain(why);
      expect(err).toContain('Nothing was written');
      expect(out).toContain('What to do:');
      expect(everything()).toEqual(before);
    }
  });

  it('says of a Word file what to run instead', async () => {
    const { code, err } = await said(fileOf(encode('PK'), 'plan.docx'));
    expect(code).toBe(2);
    expect(err).toContain('npm run import');
    expect(existsSync(join(room, 'nothing'))).toBe(false);
  });
});
