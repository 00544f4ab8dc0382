import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, expect, it } from 'vitest';
import { lessonText } from '../../src/checks/examples.ts';
import type { ListedFile } from '../../src/disk/content-folder.ts';
import { StepProcess } from './step-process.ts';
import { StepRunner } from './step-runner.ts';
import type { Step } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'step-process-'));
const opened: StepProcess[] = [];
afterEach(() => Promise.all(opened.splice(0).map((each) => each.stop())));
afterAll(() => rmSync(folder, { recursive: true }));

/** A lesson of so many paragraphs of one letter: a thousand of them take some hundredths of a second to read. */
function lesson(id: string, paragraphs: number): ListedFile {
  const path = `lessons/${id}/en.mdx`;
  const text = lessonText({ body: 'a\n\n'.repeat(paragraphs) });
  mkdirSync(join(folder, `lessons/${id}`), { recursive: true });
  writeFileSync(join(folder, path), text);
  return { path, size: text.length, special: false };
}

async function open(work: number, files: readonly ListedFile[], isOneByOne = true): Promise<StepProcess> {
  const started = new StepProcess({ work, memory: 512 }, isOneByOne);
  opened.push(started);
  await started.tell({ folder, files, today: '2026-11-21' });
  return started;
}

it('a computer that gives it no turn for longer than a step may take does not stop it', async () => {
  const page = lesson('long', 12_000);
  const running = await open(3_000, [page]);
  const why = running.answer([{ read: page.path }], () => {});
  await wait(1_000);
  // Windows has no such signal; there the test says no more than that a good page is read.
  if (process.platform !== 'win32') {
    process.kill(running.id!, 'SIGSTOP');
    await wait(4_000);
    process.kill(running.id!, 'SIGCONT');
  }
  expect(await why).toBeUndefined();
});

it('answers in order, and says why the first without an answer has none', async () => {
  const [one, two] = [lesson('one', 1), lesson('two', 2)];
  const running = await open(10_000, [one, two]);
  const answered: Step[] = [];
  const steps = [one.path, 'lessons/nowhere/en.mdx', two.path].map((read) => ({ read }));
  const why = await running.answer(steps, (step) => answered.push(step));
  expect(answered).toEqual([steps[0]]);
  expect(why).toBe('It stopped the reader');
});

it('answers that go together come in order, and those that a stopped process had are asked for again', async () => {
  const [one, two] = [lesson('one', 1), lesson('two', 2)];
  const running = await open(10_000, [one, two], false);
  const answered: Step[] = [];
  const read = ({ path }: ListedFile): Step => ({ read: path });
  expect(await running.answer([one, two].map(read), (step) => answered.push(step))).toBeUndefined();
  expect(answered).toEqual([one, two].map(read));
  const runner = new StepRunner({ work: 10_000, memory: 512 });
  await runner.tell({ folder, files: [one, two], today: '2026-11-21' });
  const again: Step[] = [];
  const gone: Step = { read: 'lessons/nowhere/en.mdx' };
  const stopped = await runner.answer([read(one), gone, read(two)], (step) => again.push(step));
  await runner.stop();
  expect(stopped).toEqual([{ step: gone, why: 'It stopped the reader' }]);
  expect(again).toEqual([one, two].map(read));
});
