/** Every plan of the library as it is printed comes back equal in the session that it prints. */
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { knownFrom } from '../known.ts';
import { readWord } from '../office/word.ts';
import type { Resource } from '../../resource/resource.ts';
import { nodeMaterials as materials } from '../../writers/native/materials.ts';
import { samplePages } from '../../writers/testing/sample-pages.ts';
import { docxWriters } from '../../writers/docx/writers.ts';
import { printedLines } from '../testing/printed-again.ts';
import { isPrinted, readPrinted } from './read-printed.ts';

const library = loadLibrary(undefined, () => false);
const lessons = samplePages(library).filter(
  (resource): resource is Resource<'lessons'> => resource.kind === 'lessons' && resource.lang === 'en',
);

describe.each(lessons.map((lesson) => ({ id: lesson.id, lesson })))('$id', ({ lesson }) => {
  it('comes back as it is printed', async () => {
    const bytes = await docxWriters.plan(lesson, { site: 'https://example.org/library', materials });
    const paper = await readWord(bytes);
    expect(isPrinted(paper)).toBe(true);
    const { drafts } = readPrinted(paper, knownFrom(library.reference), '2026-11-30');
    const { frontMatter, body } = drafts[0]!;
    const activities = lesson.document.filter((node) => node.type === 'block' && node.name === 'Activity');
    const printed = body.filter((node) => node.type === 'block' && node.name === 'Activity');
    expect(printedLines(printed)).toEqual(printedLines(activities));
    expect(frontMatter.title).toBe(lesson.frontMatter.title);
    expect(frontMatter.summary).toBe(lesson.frontMatter.summary);
  });
});
