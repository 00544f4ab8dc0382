import { expect, it } from 'vitest';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { body, exampleLibrary, lessonText } from './examples.ts';
import { checkLibrary } from './index.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { sarif } from './reporters/sarif.ts';
import { text } from './reporters/text.ts';

it('what could identify somebody stands first, whoever reports it', () => {
  const texts = {
    ...exampleLibrary,
    'guidance/a/en.mdx': 'no front matter',
    'lessons/be-seen/en.mdx': lessonText({ body: `${body}\n${'<br>\n\n'.repeat(20)}Ring 07911 123456.\n` }),
  };
  const files = Object.entries(texts).map(([path, written]): ContentFile => ({
    path,
    size: written.length,
    special: false,
    read: () => new TextEncoder().encode(written),
  }));
  const problems = checkLibrary(readLibrary(files), '2026-11-21');
  expect(problems.length).toBeGreaterThan(20);
  expect(problems[0]).toMatchObject({ rule: 'no-personal-data', file: 'lessons/be-seen/en.mdx' });
  for (const report of [text, github, json, sarif]) {
    const said = report({ checked: 2, problems }).replace(/[^]*?"results"/, '');
    expect(said.indexOf('07•••'), report.name).toBeGreaterThan(0);
    expect(said.indexOf('07•••'), report.name).toBeLessThan(said.indexOf('br'));
  }
});
