import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { readKind, readTitle } from './answers.ts';
import { openAsker, Unanswered } from './ask.ts';

function conversation() {
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const asker = openAsker(streams);
  const said = () => {
    streams.output.end();
    return text(streams.output);
  };
  return { asker, said, type: (line: string) => streams.input.write(`${line}\n`), end: () => streams.input.end() };
}

it('asks again until the answer is good, and says why', async () => {
  const { asker, said, type } = conversation();
  const kind = asker.ask('What kind?', readKind);
  type('leson');
  setTimeout(() => type('lesson'), 20);
  expect(await kind).toBe('lesson');
  asker.close();
  expect(await said()).toBe('What kind?\n> There is no kind called "leson". Did you mean lesson?\nWhat kind?\n> ');
});

it('asks one thing after the other', async () => {
  const { asker, type } = conversation();
  const kind = asker.ask('What kind?', readKind);
  type('finding');
  expect(await kind).toBe('finding');
  const title = asker.ask('Title?', readTitle);
  type('Who took part');
  expect(await title).toBe('Who took part');
});

it('stops when the input ends', async () => {
  const { asker, end } = conversation();
  const kind = asker.ask('What kind?', readKind);
  end();
  await expect(kind).rejects.toBeInstanceOf(Unanswered);
});

it('stops when the input had ended before the question', async () => {
  const { asker, end } = conversation();
  end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(asker.ask('What kind?', readKind)).rejects.toBeInstanceOf(Unanswered);
});
