import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionKinds, questionFiles, readQuestions, type Question } from '../../scripts/bench/search/questions.ts';

const content = join(import.meta.dirname, '../../content');

const isThere = (address: string) =>
  existsSync(join(content, address, 'en.mdx')) || existsSync(join(content, `${address}.yaml`));

/** As two people would type one question. Marks become spaces: "hi-vis" and "hivis" are two. */
const alike = (ask: string) =>
  ask
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const shareOf = (kind: string, questions: readonly Question[]) =>
  questions.filter((one) => one.kind === kind).length / questions.length;

describe('questions for the search', () => {
  const tuning = readQuestions('tuning');
  const second = readQuestions('second');
  const third = readQuestions('third');
  const keptAside = readQuestions('kept-aside');
  const none = readQuestions('none');
  const welsh = readQuestions('welsh');

  it('are enough to tell one search from another', () => {
    expect(tuning.length).toBeGreaterThanOrEqual(140);
    expect(keptAside.length).toBeGreaterThanOrEqual(120);
    expect(second.length).toBeGreaterThanOrEqual(120);
    expect(third.length).toBeGreaterThanOrEqual(60);
    expect(none.length).toBeGreaterThanOrEqual(20);
    expect(welsh.length).toBeGreaterThanOrEqual(60);
  });

  it('have answers, and those that should have none have none', () => {
    expect([...tuning, ...second, ...third, ...keptAside, ...welsh].filter(({ right }) => right.length === 0)).toEqual(
      [],
    );
    expect(none.filter(({ right }) => right.length > 0)).toEqual([]);
  });

  it.each(questionFiles)('of %s lead to pages that are there, each named once', (file) => {
    const questions = readQuestions(file);
    expect(questions.flatMap(({ right }) => right).filter((address) => !isThere(address))).toEqual([]);
    expect(questions.filter(({ right }) => new Set(right).size < right.length)).toEqual([]);
  });

  it('are asked once in all the files', () => {
    const asked = questionFiles.flatMap((file) => readQuestions(file)).map(({ ask }) => alike(ask));
    expect(asked.filter((ask, place) => asked.indexOf(ask) !== place)).toEqual([]);
  });

  it.each(questionKinds)('of the kind %s are as large a part of those kept aside as of those for tuning', (kind) => {
    expect(Math.abs(shareOf(kind, tuning) - shareOf(kind, keptAside))).toBeLessThan(0.02);
    expect(shareOf(kind, keptAside)).toBeGreaterThan(0.03);
  });
});
