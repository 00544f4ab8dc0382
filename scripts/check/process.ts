/** A process of the check: step-process.ts starts it with the milliseconds of work that one step may cost. */
import { keepCompiled } from '../keep-compiled.ts';
import type { Message, Step } from './steps.ts';
import { watchWork } from './watch-work.ts';

const watch = watchWork(Number(process.argv[2]));
keepCompiled();
const { Checker } = await import('./checker.ts');
const checker = new Checker();

async function answerAll(steps: readonly Step[]): Promise<void> {
  // A step that waits for something that never comes leaves nothing to do, and so ends the process.
  process.channel!.unref();
  for (const step of steps) {
    watch.begin();
    const answer = await checker.answer(step);
    watch.end();
    await new Promise((resolve) => process.send!(answer, resolve));
  }
  process.channel!.ref();
}

process.on('message', (message: Message) => {
  if ('steps' in message) void answerAll(message.steps);
  else checker.tell(message);
});
// Nobody is left to hear an answer.
process.on('disconnect', () => process.exit());
process.send!('started');
