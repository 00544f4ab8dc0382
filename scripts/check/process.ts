/**
 * A process of the check: step-process.ts starts it with the milliseconds of work that one step may cost, and with how
 * many answers go in one message.
 */
import { keepCompiled } from '../keep-compiled.ts';
import type { Answer, Message, Step } from './steps.ts';
import { watchWork } from './watch-work.ts';

const watch = watchWork(Number(process.argv[2]));
const together = Number(process.argv[3]);
keepCompiled();
const { Checker } = await import('./checker.ts');
const checker = new Checker();

async function answerAll(steps: readonly Step[]): Promise<void> {
  // A step that waits for something that never comes leaves nothing to do, and so ends the process.
  process.channel!.unref();
  const answers: Answer[] = [];
  for (const [index, step] of steps.entries()) {
    watch.begin();
    answers.push(await checker.answer(step));
    watch.end();
    if (answers.length === together || index === steps.length - 1)
      await new Promise((resolve) => process.send!(answers.splice(0), resolve));
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
