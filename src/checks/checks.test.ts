import { describe, expect, it } from 'vitest';
import { openAttachments } from '../attachments/open-attachments.ts';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { otherLanguages } from '../schema/languages.ts';
import { exampleLibrary } from './examples.ts';
import { tellIn } from './in-other-words/tell.ts';
import { checkLibrary, rules } from './index.ts';
import type { Example } from './rule.ts';

/** The day on which the examples are read. */
const today = '2026-11-21';
/** How pages in the other languages tell what was found. */
const others = await Promise.all(otherLanguages.map(tellIn));
/** Words of English alone. What stands between quotation marks or in code is as somebody wrote it. */
const everyday = /(?<![\p{L}'/-])(the|this|that|with|from|your|lesson|school|sheet|are)(?![\p{L}':/.-])/iu;
const withoutQuotes = (words: string) =>
  words.replace(/"[^"]*"|“[^”]*”|<[^>]*>|\[[^\]]*\]|\*\*[^*]*\*\*|\([^)]*\)/g, '');

const check = async (example: Example) => {
  const all = Object.entries({ ...exampleLibrary, ...example.files });
  const files = all.map(([path, text]): ContentFile => ({
    path,
    size: text.length,
    special: false,
    read: () => (typeof text === 'string' ? new TextEncoder().encode(text) : text),
  }));
  return {
    problems: checkLibrary(
      { ...(await openAttachments(readLibrary(files))), published: example.published ?? [] },
      today,
    ),
    texts: new Map(all.map(([path, text]) => [path, typeof text === 'string' ? text : ''])),
  };
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.passes.map((example) => [example.what, example] as const))('lets pass: %s', async (_, example) => {
    expect((await check(example)).problems).toEqual([]);
  });

  it.each(examples.fails.map((example) => [example.what, example] as const))('stops: %s', async (_, example) => {
    const { problems, texts } = await check(example);
    expect(problems.map((problem) => problem.rule)).toContain(id);
    for (const { file, line, column, message, help } of problems) {
      // What has vanished has no lines.
      const lines = (example.published?.includes(file) ? '' : texts.get(file)!).split('\n');
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      expect(`${message} ${help}`).not.toMatch(/undefined|\[object|acorn|zod|Expected/i);
      for (const tell of others)
        for (const { words, lang } of [tell(message), tell(help)])
          expect([lang, withoutQuotes(words).match(everyday)?.[0], words]).toEqual([undefined, undefined, words]);
    }
  });
});

it('names every rule after its file', () => {
  const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
  const others = ['alone', 'examples', 'index', 'rule'];
  expect(rules.map((rule) => rule.id).sort()).toEqual(
    files.filter((file) => !file.endsWith('.test') && !others.includes(file)).sort(),
  );
});
