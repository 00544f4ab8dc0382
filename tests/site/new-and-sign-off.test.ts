import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../scripts/check.ts';
import { newCommand } from '../../scripts/new.ts';
import { signOffCommand } from '../../scripts/sign-off.ts';
import { filesBelow } from './built-pages.ts';
import { said } from './said.ts';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
beforeAll(() => {
  writeChosenLibrary(content);
  vi.stubEnv('CONTENT_DIR', content);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const makeNew = (...words: string[]) => said(newCommand, ...words);
const signOff = (...words: string[]) => said(signOffCommand, ...words);
const check = (...words: string[]) => said(checkCommand, ...words);
const read = (path: string) => readFileSync(join(content, path), 'utf8');

describe('npm run new', () => {
  it('makes every kind of page and a finding, and they pass the check', async () => {
    const files = {
      lesson: 'lessons',
      guidance: 'guidance',
      framework: 'frameworks',
      'case-study': 'case-studies',
      programme: 'programmes',
      template: 'templates',
    };
    const made = await Promise.all(
      Object.entries(files).map(async ([kind, place]) => ({
        place,
        ...(await makeNew(kind, 'Bike marking', '--force', 'durham')),
      })),
    );
    for (const { place, status, stdout, stderr } of made) {
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`${place}/bike-marking/en.mdx`);
      expect(stdout).toContain(`npm run check -- ${place}/bike-marking `);
      expect(read(`${place}/bike-marking/en.mdx`)).toMatch(/^title: "Bike marking" [^]*^force: durham /m);
    }
    expect(await makeNew('finding', 'Ŵyn & môr', '--id', 'sheep-and-sea')).toMatchObject({ status: 0, stderr: '' });
    expect(read('findings/sheep-and-sea.yaml')).toContain('title: "Ŵyn & môr"');
    const paths = made.map(({ place }) => `${place}/bike-marking`);
    expect(await check('findings', ...paths)).toMatchObject({ status: 0 });
  });

  it('never writes over anything', async () => {
    const before = read('lessons/road-safety/en.mdx');
    const { status, stderr } = await makeNew('lesson', 'Road safety', '--organisation', 'Example School');
    expect([status, read('lessons/road-safety/en.mdx')]).toEqual([1, before]);
    expect(stderr).toContain('lessons/road-safety/en.mdx is there already');
  });

  it('starts a Welsh page from the English one', async () => {
    // Whether or not our own library has this page in Welsh by now.
    rmSync(join(content, 'lessons/police-dogs-and-special-visits/cy.mdx'), { force: true });
    expect(await makeNew('lesson', 'police-dogs-and-special-visits', '--lang', 'cy')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(read('lessons/police-dogs-and-special-visits/cy.mdx')).not.toMatch(
      /^(force|organisation|published|topics|years):/m,
    );
    expect(await check('lessons/police-dogs-and-special-visits')).toMatchObject({ status: 0 });
    expect(await makeNew('lesson', 'road-saftey', '--lang', 'cy')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Did you mean road-safety?'),
    });
  });

  it('leaves nothing behind when a starter does not fit', async () => {
    const starter = read('_starters/guidance.mdx');
    writeFileSync(join(content, '_starters/guidance.mdx'), starter.replace('topics: [', 'topics: [no-such-topic, '));
    const { status, stderr } = await makeNew('guidance', 'Left behind', '--force', 'durham');
    writeFileSync(join(content, '_starters/guidance.mdx'), starter);
    expect([status, existsSync(join(content, 'guidance/left-behind'))]).toEqual([1, false]);
    expect(stderr).toContain('no-such-topic');
  });

  it('bare, where nobody can be asked, ends with 2 and says what is missing', async () => {
    // Standard input is no terminal here, as in CI: a question would hang for ever.
    const { status, stdout, stderr } = await run(['scripts/new.ts'], { CONTENT_DIR: content });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Something is missing: the kind \(lesson, [^]*\nUse: npm run new -- /);
  });

  it.each([
    [['lesson', 'Bikes', '--force', 'durhm'], 'Did you mean durham?'],
    [['lesson', 'Bikes', '--colour', 'red'], '--colour'],
  ])('%j ends with 2, says why and writes nothing', async (words, message) => {
    const before = filesBelow(content);
    const { status, stdout, stderr } = await makeNew(...words);
    expect([status, stdout, filesBelow(content)]).toEqual([2, '', before]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Use: npm run new -- ');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('npm run sign-off', () => {
  const reader = ['--role', 'safeguarding lead', '--organisation', 'Durham Constabulary'];
  const receipts = (path: string) => read(path).match(/^ +covers: "[0-9a-f]{12}"$/gm) ?? [];

  it('adds a receipt for the text as it stands, to several pages at once', async () => {
    const [first, second] = ['lessons/online-safety', 'lessons/spotting-scams'];
    const before = read(`${first}/en.mdx`);
    const { status, stdout, stderr } = await run(
      ['scripts/sign-off.ts', first, join(content, `${second}/en.mdx`), ...reader, '--date', '2026-11-20'],
      { CONTENT_DIR: content },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/signed by safeguarding lead, Durham Constabulary, 2026-11-20/g)).toHaveLength(2);
    expect(receipts(`${second}/en.mdx`)).toHaveLength(1);
    const added = /^reviews:\n(?: .*\n)+/m.exec(read(`${first}/en.mdx`))![0];
    expect(read(`${first}/en.mdx`).replace(added, '')).toBe(before);
    expect(await check(first, second)).toMatchObject({ status: 0 });
  });

  it('says that it is there already, until the text changes', async () => {
    const path = 'lessons/meeting-your-police';
    await signOff(path, ...reader);
    const signed = read(`${path}/en.mdx`);
    expect(await signOff(path, ...reader)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing to add'),
    });
    expect(read(`${path}/en.mdx`)).toBe(signed);
    writeFileSync(join(content, path, 'en.mdx'), `${signed}\nOne more line.\n`);
    expect(await signOff(path, ...reader)).toMatchObject({ status: 0, stdout: expect.stringContaining('signed by') });
    expect(new Set(receipts(`${path}/en.mdx`)).size).toBe(2);
  });

  it('gives a page of an old library, which says by hand that it is reviewed, the review it lacks', async () => {
    const path = join(content, 'templates/offer-to-schools/en.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^topics:/m, 'stage: reviewed\ntopics:'));
    expect((await check('templates')).stdout).toContain('stage-is-earned');
    expect(await signOff('templates/offer-to-schools', ...reader)).toMatchObject({ status: 0, stderr: '' });
    expect((await check('templates')).stdout).not.toContain('stage-is-earned');
  });

  it('keeps the line endings of Windows', async () => {
    const path = join(content, 'lessons/choosing-our-issue/en.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(await signOff('lessons/choosing-our-issue', ...reader)).toMatchObject({ status: 0 });
    expect(read('lessons/choosing-our-issue/en.mdx')).toMatch(/^ +covers: "[0-9a-f]{12}"\r\n/m);
    expect(read('lessons/choosing-our-issue/en.mdx')).not.toMatch(/[^\r]\n/);
  });

  it('signs no page with errors, and then none at all', async () => {
    const broken = join(content, 'lessons/ringing-999-and-101/en.mdx');
    writeFileSync(broken, `${readFileSync(broken, 'utf8')}\n{this}\n`);
    const before = read('guidance/work-experience-in-kent/en.mdx');
    const { status, stdout, stderr } = await signOff(
      'guidance/work-experience-in-kent',
      'lessons/ringing-999-and-101',
      ...reader,
    );
    expect([status, stdout, read('guidance/work-experience-in-kent/en.mdx')]).toEqual([1, '', before]);
    expect(stderr).toMatch(/no-code[^]*Nothing was written/);
  });

  it.each([
    [['lessons/road-safety', '--role', 'Jane Smith', '--organisation', 'x'], "looks like a person's name"],
    [['lessons/road-saftey', ...reader], 'Did you mean lessons/road-safety?'],
    [['package.json', ...reader], 'outside the content folder'],
  ])('%j ends with 2, says why and writes nothing', async (words, message) => {
    const before = read('lessons/road-safety/en.mdx');
    const { status, stdout, stderr } = await signOff(...words);
    expect([status, stdout, read('lessons/road-safety/en.mdx')]).toEqual([2, '', before]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Use: npm run sign-off -- ');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
