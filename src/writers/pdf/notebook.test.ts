/** The notebook to read and the notebook to fold, and what a child begins and leaves with. */
import { expect, it } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { isOf } from '../../resource/resource.ts';
import { foldedSides } from '../paper/imposition.ts';
import { notebookOf } from '../paper/notebook.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { readBack, taggedElements } from '../testing/read-back.ts';
import { pdfWriters } from './writers.ts';

const [programme] = samplePages(loadLibrary(undefined, () => false)).filter((each) => isOf(each, 'programmes'));
if (!programme) throw new Error('There is no programme among the sample pages.');
const { pages } = notebookOf(programme);
/** Words are compared without what only layout changes: spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');

it('has one page of paper for each of its pages, and asks for a number and no name', async () => {
  const { painted, text } = await readBack(pdfWriters.notebook(programme));
  expect(painted).toHaveLength(pages.length);
  expect(painted[0]).toContain('My number is');
  expect(text).not.toMatch(/name is|name:|my name/i);
  for (const [index, page] of pages.entries())
    if (page.type === 'session') {
      const words = [`Session ${page.number}`, page.title ?? 'What we did today', ...page.words];
      for (const each of words) expect(bare(painted[index]!)).toContain(bare(each));
    }
});

it('stands folded in the order in which it is read, and says on its first line how to print it', async () => {
  const [{ painted: read }, { painted, sizes }] = await Promise.all([
    readBack(pdfWriters.notebook(programme)),
    readBack(pdfWriters['notebook-to-fold'](programme)).then((file) => ({ ...file, sizes: file.pages })),
  ]);
  const sides = foldedSides(pages.length);
  expect(sizes).toBe(sides.length);
  const fold = 'To print: A4, both sides, flip on the short edge.';
  expect(painted[0]).toContain(fold);
  const without = (text: string) => bare(text.replace(/To print: .*? staple\./s, ''));
  for (const [index, side] of sides.entries())
    expect([...without(painted[index]!)].sort().join('')).toBe(
      [...side.map((page) => bare(read[page - 1]!)).join('')].sort().join(''),
    );
});

it('has twelve badges with a picture and a word each, and a promise that nobody has to say', async () => {
  const { painted, tree } = await readBack(pdfWriters.badges(programme));
  expect(painted).toHaveLength(2);
  expect(painted[0]!.match(/first name(?!s)/g)).toHaveLength(12);
  for (const about of ['Roads', 'Ringing 999', 'Leading']) expect(painted[0]).toContain(about);
  expect(painted[1]!.match(/I will try to be kind and fair/g)).toHaveLength(4);
  expect(taggedElements(tree, 'H1', 'H2')).toHaveLength(2);
});

it('leaves with a line to tick for each session, two where a lesson comes twice', async () => {
  const { painted } = await readBack(pdfWriters.certificate(programme));
  expect(painted).toHaveLength(2);
  for (const [index, page] of pages.filter(({ type }) => type === 'session').entries())
    if (page.type === 'session')
      expect(bare(painted[1]!)).toContain(bare(`${index + 1}. ${page.title ?? 'A session for our class'}`));
});
