import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import { plainText } from '../../document/plain-text.ts';
import { formOnPaper } from './form-sheets.ts';

/** @returns each sheet as its title and its words, and the notes, of a template with this text */
function onPaper(text: string) {
  const { document, refusals } = readBody(text, 'templates/form');
  expect(refusals).toEqual([]);
  const { sheets, notes } = formOnPaper(document, 'A form');
  return { sheets: sheets.map(({ title, nodes }) => [title, plainText(nodes)]), notes: plainText(notes) };
}

test('a note is for whoever hands the form over, and stands on none of its sheets', () => {
  expect(onPaper('<Note kind="tip">\n\nRead this.\n\n</Note>\n\n## 1. Who\n\nName\n')).toEqual({
    sheets: [['A form', '1. Who\nName']],
    notes: 'Read this.',
  });
});

test('a heading goes with its notes where nothing else stands below it', () => {
  const text = '## 1. Who\n\nName\n\n## Where it comes from\n\n<Note kind="tip">\n\nA report.\n\n</Note>\n';
  expect(onPaper(text)).toEqual({ sheets: [['A form', '1. Who\nName']], notes: 'Where it comes from\nA report.' });
});

test('a form that begins with a heading without a number has that as its title', () => {
  expect(onPaper('## Some news\n\nDear all\n\n## 1. Answer\n\nYes\n').sheets).toEqual([
    ['Some news', 'Dear all\n1. Answer\nYes'],
  ]);
});

test('a line begins a sheet, and a card is one, without the heading that names it on the page', () => {
  const text =
    'Dear all\n\n---\n\n## For our file\n\nDate\n\n## The slip\n\n<Card title="Slip">\n\nA line.\n\n</Card>\n\nMore\n';
  expect(onPaper(text).sheets).toEqual([
    ['A form', 'Dear all'],
    ['For our file', 'Date'],
    ['Slip', 'A line.'],
    [undefined, 'More'],
  ]);
});
