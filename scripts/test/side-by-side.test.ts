import { expect, test } from 'vitest';
import { sideBySide, type Program } from './side-by-side.ts';

const program = (name: string, code: string, env?: Record<string, string>): Program => ({
  name,
  words: ['-e', code],
  ...(env && { env }),
});
/** Says one thing, waits and says a second. */
const later = (first: string, second: string, milliseconds: number) =>
  `console.log('${first}'); setTimeout(() => console.error('${second}'), ${milliseconds})`;

test('each says everything in one piece, in order, also when another was quicker', async () => {
  const printed: string[] = [];
  const ended = await sideBySide(
    [
      [program('slow', later('slow 1', 'slow 2', 300)), program('next', `console.log('next')`)],
      [program('quick', later('quick 1', 'quick 2', 1))],
    ],
    (text) => printed.push(text),
  );
  expect(printed.join('')).toBe('slow 1\nslow 2\nnext\nquick 1\nquick 2\n');
  expect(ended).toEqual(['slow', 'next', 'quick'].map((name) => ({ name, succeeded: true })));
});

test('one that fails fails alone, and the others run on', async () => {
  let printed = '';
  const ended = await sideBySide(
    [
      [
        program('fails', `console.log(process.env.COLOUR); process.exit(3)`, { COLOUR: 'red' }),
        program('dies', `process.kill(process.pid)`),
        program('works', ''),
      ],
    ],
    (text) => (printed += text),
  );
  expect(printed).toBe('red\n');
  expect(ended.map(({ succeeded }) => succeeded)).toEqual([false, false, true]);
});
