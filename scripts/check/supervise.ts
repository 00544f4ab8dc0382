/**
 * Runs the check in workers that can be stopped: a page or attachment that takes for ever, fills the memory or crashes
 * its reader becomes an error on that file, and the others are judged all the same.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { byPlace, start, type Problem } from '../../src/document/problem.ts';
import type { Message, Sign, Task } from './task.ts';

export interface Limits {
  /**
   * Milliseconds from one sign of life to the next. A page takes about 30, a rule over a thousand pages about 5,000.
   */
  readonly silence: number;
  /** Megabytes of memory for one worker. */
  readonly memory: number;
}

/**
 * Megabytes for new values. Parsing makes many that live shortly; with Node's usual 48 a quarter of the time went into
 * tidying up.
 */
const youngMemory = 192;

const usual: Limits = { silence: 10_000, memory: 1024 };

/** A second worker costs two seconds of loading; this many files are worth it. */
const worthSharing = 120;

/**
 * @param folder the content folder
 * @param files the files to judge, by path below it
 * @param today year-month-day
 * @returns every problem of those files, in reading order
 */
export async function supervise(
  folder: string,
  files: readonly string[],
  today: string,
  limits: Limits = usual,
): Promise<Problem[]> {
  const workers = files.length < worthSharing ? 1 : Math.min(availableParallelism(), 4);
  const shares = Array.from({ length: workers }, (_, worker) =>
    files.filter((_file, index) => index % workers === worker),
  );
  const found = await Promise.all(shares.map((share) => judge({ folder, share, stopping: [], today }, limits)));
  return found.flat().sort(byPlace);
}

/** One share, again without each file that stops the worker. */
async function judge(task: Task, limits: Limits): Promise<readonly Problem[]> {
  const end = await run(task, limits);
  if ('problems' in end) return end.problems;
  const { at, why } = end;
  const file =
    at && 'reading' in at && task.share.includes(at.reading) && !task.stopping.includes(at.reading)
      ? at.reading
      : undefined;
  const problem = stopped(file ?? '.', at && 'rule' in at ? `${why} in the check ${at.rule}` : why);
  return file === undefined
    ? [problem]
    : [problem, ...(await judge({ ...task, stopping: [...task.stopping, file] }, limits))];
}

type End = { readonly problems: readonly Problem[] } | { readonly at: Sign | undefined; readonly why: string };

function run(task: Task, { silence, memory }: Limits): Promise<End> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
  });
  let at: Sign | undefined;
  let timer: NodeJS.Timeout | undefined;
  return new Promise<End>((resolve) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve({ at, why: `It took longer than ${silence / 1000} seconds` }), silence);
    };
    worker.on('message', (message: Message) => {
      if ('problems' in message) return resolve(message);
      at = message;
      wait();
    });
    worker.on('error', (error: Error & { code?: string }) =>
      resolve({
        at,
        why:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `It needed more than ${memory} MB of memory`
            : `It stopped the reader (${error.name})`,
      }),
    );
    worker.on('exit', () => resolve({ at, why: 'It stopped the reader' }));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

function stopped(file: string, why: string): Problem {
  return {
    rule: 'answers-in-time',
    severity: 'error',
    file,
    ...start,
    message: `This could not be checked. ${why}.`,
    help: 'Take out what is nested or repeated without end, or save the attachment again in the program it was made with. If neither helps, please report it: it is a fault of the library.',
  };
}
