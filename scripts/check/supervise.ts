/**
 * Runs the check in processes that can be stopped: a page or attachment that costs work without end, fills the memory
 * or crashes its reader becomes an error on that file, and the others are judged all the same.
 */
import { roleOf, type ContentFile } from '../../src/document/files.ts';
import type { Kept } from '../../src/document/keep.ts';
import { byUrgency, start, type Problem } from '../../src/document/problem.ts';
import type { Limits } from './step-process.ts';
import { StepRunner, type Stopped } from './step-runner.ts';
import { sharesFor } from './shares.ts';
import { parts } from './steps.ts';

const usual: Limits = { work: 10_000, memory: 1024 };

/** Files that are judged in one step. With more it could cost too much, with fewer the same is looked up too often. */
const largestPart = 200;

export interface Checked {
  /** Every problem of the files that were asked about, in reading order. */
  readonly problems: readonly Problem[];
  /** What pages and lists were read into, by path. */
  readonly kept: ReadonlyMap<string, Kept>;
}

/**
 * Every file is read once, by the process that judges it, and every process knows what the others read. So what is
 * found does not depend on how the work is shared out.
 * @param folder the content folder
 * @param files every file in it
 * @param isWanted which files are asked about, by path
 * @param today year-month-day
 * @param shares into how many processes the work is shared out; as many as it is worth, unless somebody says
 * @param published what was published once, by path
 * @param anew whether every text is taken apart anew, whatever is known of it from before
 */
export async function supervise(
  folder: string,
  files: readonly ContentFile[],
  isWanted: (path: string) => boolean,
  today: string,
  limits: Limits = usual,
  shares?: number,
  published: readonly string[] = [],
  anew = false,
): Promise<Checked> {
  const kept = new Map<string, Kept>();
  const problems: Problem[] = [];
  const paths = files.map(({ path }) => path);
  const wanted = files.filter(({ path }) => isWanted(path));
  const length = shares ?? sharesFor(wanted, anew);
  const workers = Array.from({ length }, (_, share) => ({
    runner: new StepRunner(limits),
    own: parts(paths, 1).flatMap((folder, index) => (index % length === share ? folder : [])),
  }));
  type Worker = (typeof workers)[number];
  const together = async (work: (each: Worker) => Promise<Stopped[]>) => (await Promise.all(workers.map(work))).flat();

  const listed = files.map(({ path, size, special }) => ({ path, size, special }));
  const readable = new Set(files.filter((file) => isRead(file, isWanted)).map(({ path }) => path));
  const read = async ({ runner, own }: Worker) => {
    await runner.tell({ folder, files: listed, today, published: published.filter(isWanted), anew });
    const steps = own.filter((path) => readable.has(path)).map((path) => ({ read: path }));
    return runner.answer(steps, (step, answer) => {
      if ('read' in step && 'plain' in answer && answer.plain) kept.set(step.read, { plain: answer.plain });
    });
  };
  const judge = async ({ runner, own }: Worker, lost: ReadonlySet<string>) => {
    // What stands in a picture or an attachment matters to nobody but those who judge it.
    const mine = new Set(own);
    const read = [...kept].filter(([file]) => roleOf(file).is !== 'asset' || mine.has(file));
    const unread = [...lost].map((file) => ({ file, plain: undefined }));
    await runner.tell({ known: [...read.map(([file, { plain }]) => ({ file, plain })), ...unread] });
    const isJudged = (path: string) => isWanted(path) && !lost.has(path);
    await runner.tell({ judged: paths.filter(isJudged) });
    const steps = parts(own.filter(isJudged), largestPart).map((part) => ({ judge: part }));
    return runner.answer(steps, (_, answer) => void ('problems' in answer && problems.push(...answer.problems)));
  };

  try {
    const unread = await together(read);
    const lost = new Set(unread.flatMap(({ step }) => ('read' in step ? [step.read] : [])));
    const unjudged = await together((worker) => judge(worker, lost));
    problems.push(...[...unread, ...unjudged].map(unanswered));
  } finally {
    await Promise.all(workers.map(({ runner }) => runner.stop()));
  }
  const texts = [...kept].filter(([path]) => roleOf(path).is !== 'asset');
  return { problems: onceEach(problems, new Set(paths)).sort(byUrgency), kept: new Map(texts) };
}

/** Lists and receipts are read whatever is asked about: everything refers to them. */
function isRead({ path, special }: ContentFile, isWanted: (path: string) => boolean): boolean {
  const { is } = roleOf(path);
  if (special) return false;
  return (
    ['reference', 'register', 'finding', 'finding-words', 'trial'].includes(is) ||
    (isWanted(path) && (is === 'page' || is === 'asset'))
  );
}

/** What is said of the whole folder is said by everybody who judged a part of it. */
function onceEach(problems: readonly Problem[], files: ReadonlySet<string>): Problem[] {
  const whole = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return files.has(problem.file) || (!whole.has(key) && whole.add(key));
  });
}

function unanswered({ step, why }: Stopped): Problem {
  const file = 'read' in step ? step.read : (step.judge.find((path) => path.endsWith('/en.mdx')) ?? step.judge[0]!);
  const rule = 'judge' in step && step.rule !== undefined ? ` in the check ${step.rule}` : '';
  return {
    rule: 'answers-in-time',
    severity: 'error',
    file,
    ...start,
    message: `This could not be checked. ${why}${rule}.`,
    help: 'Take out what is nested or repeated without end, or save the attachment again in the program it was made with. If neither helps, please report it: it is a fault of the library.',
  };
}
