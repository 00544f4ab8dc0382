import { expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

it('cuts where a reader breathes', () => {
  expect(texts('Stop. Look both ways! Is it clear? Then: walk; do not run.')).toEqual([
    'Stop.',
    'Look both ways!',
    'Is it clear?',
    'Then:',
    'walk;',
    'do not run.',
  ]);
});

it('keeps quotation marks with what they close', () => {
  expect(texts('Say "wait." Then go.')).toEqual(['Say "wait."', 'Then go.']);
});

it('leaves out what is looked at and not read', () => {
  expect(
    sentencesIn('Ring the team (chapter 4, page 2) on 0300 123 2040 or see reportfraud.police.uk today')[0]?.words,
  ).toEqual(['Ring', 'the', 'team', 'on', 'or', 'see', 'today']);
});

it('knows Welsh letters and apostrophes', () => {
  expect(sentencesIn("Mae'r tŷ yn ddiogel.")[0]?.words).toEqual(["Mae'r", 'tŷ', 'yn', 'ddiogel']);
});

it.each([
  ['dots', `${'.'.repeat(200_000)}x`],
  ['one long word', 'x'.repeat(200_000)],
  ['brackets that are never closed', '('.repeat(200_000)],
  ['marks and quotation marks', `${'."'.repeat(100_000)}x`],
])('does not linger over %s', (_, text) => {
  // Work that grew with the square of the length would end in no time that a test is given.
  expect(() => sentencesIn(text)).not.toThrow();
});
