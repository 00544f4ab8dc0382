/** What must hold of every file: nothing dropped silently, nothing but text, and never a fault of ours. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftPath, draftText } from '../draft.ts';
import { nothingKnown } from '../known.ts';
import { wordsOnPaper } from '../office/paper.ts';
import { readWord } from '../office/word.ts';
import { readPage } from '../../document/read-file.ts';
import { foreignFile, foreignPlans } from '../testing/foreign-plans.ts';
import { inWord, wordFile } from '../testing/word-sample.ts';
import type { Understood } from '../understood.ts';
import { uncountedWords, wordsToldIn } from './about-lost.ts';
import { understandWord } from './understand-word.ts';

const { bullets, h, p, steps, table, textBox } = inWord;

async function lost(bytes: Uint8Array): Promise<string[]> {
  const paper = await readWord(bytes);
  const found = understandWord(paper, { name: 'plan.docx' }, nothingKnown, '2026-11-30');
  const there = wordsToldIn(found.drafts, found.remarks);
  for (const draft of found.drafts) expect(refusedAsText(draft)).toEqual([]);
  return wordsOnPaper(paper.pieces)
    .split(/[\n\f\t]/)
    .flatMap(uncountedWords)
    .filter((word) => !there.has(word));
}

/** What the reader of pages refuses of the text, but for front matter, in which values are missing. */
function refusedAsText(draft: Understood['drafts'][number]): string[] {
  const bytes = new TextEncoder().encode(draftText(draft));
  const file = { path: draftPath(draft), size: bytes.length, read: () => bytes };
  const { refusals } = readPage(file as never, { kind: draft.kind, id: draft.id, lang: draft.lang });
  const missing = /front-matter-fits|block-settings|is missing|needs/i;
  return refusals
    .filter(({ rule, message }) => !missing.test(`${rule} ${message}`))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test.each(foreignPlans.filter(({ never }) => !never))(
  'every word stands in a draft or a remark: $name',
  async (plan) => {
    expect(await lost(foreignFile(plan))).toEqual([]);
  },
);

const phrase = fc.constantFrom(
  ...[
    'Ask: who?',
    'Say: “go”',
    'Tip: rest',
    '10 mins',
    '9.00-9.15',
    '5-10 minutes',
    'Starter',
    'Plenary (5 min)',
    'Resources',
    'Kit: a, b and c',
  ],
  ...[
    'Learning objectives',
    'I can swim',
    'Session 1: One',
    'Session 2: Two',
    'Worksheet: Draw',
    'Answers',
    'Safeguarding',
    'Time',
    'Activity',
    'Homework',
  ],
  ...[
    'word – meaning',
    'Year 5',
    '**Bold** end',
    '**Main: sort (10 mins)**',
    '{a}',
    '<Say>',
    'import x',
    'export y',
    '---',
    '# h',
    '| a |',
    '`c`',
    '*x*_y_',
    '1) one',
    '- dash',
    '\\',
    '](x)',
    '&amp;',
  ],
);
const text = fc
  .array(fc.oneof(phrase, fc.stringMatching(/^[ -~ŵé\n\t]{1,20}$/)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));
const piece = fc.oneof(
  text.map((each) => p(each)),
  text.map((each) => p(`**${each.replace(/\*/g, '')}**`)),
  fc.tuple(fc.integer({ min: 1, max: 3 }), text).map(([depth, each]) => h(depth, each)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => bullets(...lines)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => steps(...lines)),
  fc
    .array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) => table(...rows)),
  fc
    .array(text, { minLength: 1, maxLength: 2 })
    .map((rows) => table(['Time', 'Activity'], ...rows.map((row) => ['5 min', row]))),
  text.map((each) => textBox(each)),
);

test('whatever stands in a file, every word of it stands in a draft or a remark, as text and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
      expect(await lost(wordFile(p('A plan') + pieces.join('')))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
