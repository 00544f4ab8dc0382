/** Has steps answered, in a new process after each one that stopped the last. */
import { StepProcess, type Limits } from './step-process.ts';
import { divided, type Answer, type Step, type Told } from './steps.ts';

/** A step that has no answer, and why. */
export interface Stopped {
  readonly step: Step;
  readonly why: string;
}

export class StepRunner {
  readonly #limits: Limits;
  readonly #told: Told[] = [];
  #process: StepProcess | undefined;
  #wasStopped = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Tells this process, and every one after it. */
  async tell(told: Told): Promise<void> {
    this.#told.push(told);
    await this.#process?.tell(told);
  }

  /**
   * Answers come together until a step stops the process, and one by one from then on. A step that stops a process is
   * tried once more, alone: first thing in a new one. If it stops that too, it is divided, until nothing is left to
   * divide.
   * @param take called with each answer and what it answers
   * @returns what could not be answered
   */
  async answer(steps: readonly Step[], take: (step: Step, answer: Answer) => void): Promise<Stopped[]> {
    const stopped: Stopped[] = [];
    let left = [...steps];
    while (left.length > 0) {
      const running = (this.#process ??= await this.#start());
      let answered = 0;
      const why = await running.answer(left, (step, answer) => {
        answered += 1;
        take(step, answer);
      });
      if (why === undefined) break;
      left = left.slice(answered);
      const wasAlone = running.isNew && running.isOneByOne;
      this.#wasStopped = true;
      await this.stop();
      if (!wasAlone) continue;
      const [step, ...rest] = left as [Step, ...Step[]];
      const pieces = await divided(step);
      if (pieces.length === 1) stopped.push({ step, why });
      left = pieces.length === 1 ? rest : [...pieces, ...rest];
    }
    return stopped;
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
    this.#process = undefined;
  }

  async #start(): Promise<StepProcess> {
    const started = new StepProcess(this.#limits, this.#wasStopped);
    for (const told of this.#told) await started.tell(told);
    return started;
  }
}
