/** What forces pool becomes a finding that the check lets pass. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAttachments } from '../attachments/open-attachments.ts';
import { readLibrary } from '../document/library.ts';
import { translator } from '../i18n/index.ts';
import { asFinding } from '../tools/evaluating/as-finding.ts';
import { answerSets, slipLines } from '../tools/evaluating/slip.ts';
import { exampleLibrary } from './examples.ts';
import { checkLibrary } from './index.ts';

/** The library's own: what a finding names must be there. */
const lists = Object.fromEntries(
  ['topics', 'aims'].map((name) => [`reference/${name}.yaml`, readFileSync(`content/reference/${name}.yaml`, 'utf8')]),
);

const problemsOf = async (texts: Readonly<Record<string, string>>) => {
  const files = Object.entries({ ...exampleLibrary, ...lists, ...texts }).map(([path, text]) => ({
    path,
    size: text.length,
    special: false,
    read: () => (typeof text === 'string' ? new TextEncoder().encode(text) : text),
  }));
  return checkLibrary({ ...(await openAttachments(readLibrary(files))), published: [] }, '2026-11-21');
};

test.each(slipLines.map((line) => [line.id, line] as const))('line %s of the slip', async (id, line) => {
  const names = answerSets[line.answers];
  const counts = names.map((_, index) => 50 - 7 * index);
  const source = 'national-evaluation-2019';
  const text = asFinding(
    {
      question: id,
      counts: line.isAfterOnly ? { after: counts } : { before: counts, after: counts },
      evaluations: 4,
      forces: 2,
    },
    line,
    {
      line: translator('en')(`evaluate.slip.${line.id}`),
      answers: names.map((name) => name.replaceAll('-', ' ')),
      ...{ before: 'Before', after: 'After', rest: 'Any other answer', source },
    },
  )!;
  expect(await problemsOf({ [`findings/pooled-line-${id}.yaml`]: text })).toEqual([]);
});
