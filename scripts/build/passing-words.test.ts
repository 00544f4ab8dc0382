import { expect, it } from 'vitest';
import { passingWords } from './passing-words.ts';

function terminal(isTTY: boolean, columns = 20) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) > 0 };
}

it('writes over its line on a terminal, and takes it away in the end', () => {
  const output = terminal(true);
  const say = passingWords(output);
  say('1 of 10 pages, and more than fits');
  say('');
  expect(output.written).toEqual(['\r\u001b[2K1 of 10 pages, and ', '\r\u001b[2K']);
});

it('is silent where nobody watches', () => {
  const output = terminal(false);
  passingWords(output)('1 of 10 pages');
  expect(output.written).toEqual([]);
});
