import { describe, expect, it } from 'vitest';
import { openAttachments } from '../attachments/open-attachments.ts';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { exampleLibrary } from './examples.ts';
import { checkLibrary, rules } from './index.ts';
import type { Example } from './rule.ts';

/** The day on which the examples are read. */
const today = '2026-11-21';

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
    }
  });
});

it('names every rule after its file', () => {
  const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
  const others = ['examples', 'index', 'rule'];
  expect(rules.map((rule) => rule.id).sort()).toEqual(
    files.filter((file) => !file.endsWith('.test') && !others.includes(file)).sort(),
  );
});
