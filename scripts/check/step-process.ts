/**
 * A process that answers steps, and can be stopped. It is a process and no thread: Node itself aborts when a thread is
 * stopped at the moment at which it begins to unpack something, and a thread that fills the memory takes all with it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Message, Step, Told } from './steps.ts';
import { tookTooLong } from './watch-work.ts';

/** How much one step may cost. Work is counted and not the time by the clock: a busy computer gives the same answer. */
export interface Limits {
  /** Milliseconds of a processor's time for one step. A page takes about 30, a PDF of 300 pages about 2,500. */
  readonly work: number;
  /** Megabytes of JavaScript for one process. */
  readonly memory: number;
}

/**
 * Megabytes for new values, from the beginning. Parsing makes many that live shortly. With Node's usual 1, which grows,
 * they look as if they lived long, are laid among the lasting ones, and half of the time goes into tidying up; 32
 * instead of 64 cost a quarter more when 1,000 pages were taken apart.
 */
const youngMemory = 64;

/** Answers that go in one message: to send one by itself costs a third of a thousandth of a second, on both sides. */
const together = 32;

export class StepProcess {
  /** Whether each answer is sent at once. */
  readonly isOneByOne: boolean;
  readonly #limits: Limits;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  #started = false;
  #lastWords = '';
  #take: (answer: Answer) => void = () => {};
  #answered = 0;
  /** Files that it has read itself. */
  readonly #read = new Set<string>();

  /**
   * @param isOneByOne whether each answer is sent at once: then the first step without one is what stopped it. Without,
   * some that it had found are lost with it
   */
  constructor(limits: Limits, isOneByOne: boolean) {
    this.#limits = limits;
    this.isOneByOne = isOneByOne;
    const settings = [limits.work, isOneByOne ? 1 : together].map(String);
    const started = fork(new URL('./process.ts', import.meta.url), settings, {
      execArgv: [
        `--max-old-space-size=${limits.memory}`,
        `--min-semi-space-size=${youngMemory}`,
        `--max-semi-space-size=${youngMemory}`,
        '--single-threaded-gc',
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    started.on('message', (said: readonly Answer[] | 'started') => {
      if (said === 'started') this.#started = true;
      else for (const answer of said) this.#take(answer);
    });
    started.stderr!.on('data', (said: Buffer) => {
      this.#lastWords = `${this.#lastWords}${said.toString()}`.slice(-10_000);
    });
    // Whatever becomes of it, it ends, and that is waited for.
    started.on('error', () => undefined);
    this.#ended = Promise.all([once(started, 'exit'), once(started.stderr!, 'end')]);
    // It may end when nobody is waiting; whoever asks next hears of it.
    this.#ended.catch(() => undefined);
    this.#process = started;
  }

  /** The system's number of it. */
  get id(): number | undefined {
    return this.#process.pid;
  }

  /** Whether it has not answered anything yet. */
  get isNew(): boolean {
    return this.#answered === 0;
  }

  /** Says something that needs no answer, and nothing that it knows from its own reading. */
  async tell(told: Told): Promise<void> {
    if (!('known' in told)) return this.#send(told);
    const known = told.known.filter(({ file }) => !this.#read.has(file));
    for (let from = 0; from < known.length; from += together)
      await this.#send({ known: known.slice(from, from + together) });
  }

  /**
   * @param steps to be answered one after the other
   * @param take called with each answer and what it answers, in the order of the steps
   * @returns why there is no answer to the first step without one, or to one of those behind it where answers are sent
   * together; undefined when there are all
   * @throws when it could not be started
   */
  async answer(steps: readonly Step[], take: (step: Step, answer: Answer) => void): Promise<string | undefined> {
    const left = [...steps];
    const all = new Promise<void>((resolve) => {
      this.#take = (answer) => {
        const step = left.shift()!;
        if ('read' in step) this.#read.add(step.read);
        this.#answered += 1;
        take(step, answer);
        if (left.length === 0) resolve();
      };
      if (left.length === 0) resolve();
    });
    await this.#send({ steps });
    await Promise.race([all, this.#ended]);
    // What comes in after its end has been given up, and will be asked for again.
    this.#take = () => {};
    if (left.length > 0 && !this.#started) throw new Error(`The check could not be started.\n${this.#lastWords}`);
    return left.length > 0 ? this.#why() : undefined;
  }

  /** Ends it, whatever it is at. */
  async stop(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended.catch(() => undefined);
  }

  async #send(message: Message): Promise<void> {
    // One that has ended takes nothing, and answers nothing.
    await new Promise<void>((resolve) => void this.#process.send(message, () => resolve()));
  }

  #why(): string {
    if (this.#lastWords.includes(tookTooLong)) return `It took more than ${this.#limits.work / 1000} seconds of work`;
    if (this.#lastWords.includes('heap out of memory'))
      return `It needed more than ${this.#limits.memory} MB of memory`;
    return 'It stopped the reader';
  }
}
