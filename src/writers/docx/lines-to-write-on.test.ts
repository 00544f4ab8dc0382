/** Lines to write on in Word, however they were typed. */
import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { pupilSheets } from '../paper/pupil-sheets.ts';
import { elements, readOffice, wordsOf } from '../testing/read-office.ts';
import { worksheetDocx } from './worksheets.ts';

const written = async (text: string) => {
  const sheet = `<Worksheet title="My lines">\n\n${text}\n\n</Worksheet>`;
  const lesson = exampleResource('lessons', { document: readBody(sheet, '/lessons/be-seen/').document });
  return readOffice(await worksheetDocx(pupilSheets(lesson), { materials })).part('word/document.xml');
};
const lines = (xml: Awaited<ReturnType<typeof written>>) =>
  elements(xml, 'w:tab').filter(({ attributes }) => attributes['w:leader'] === 'underscore').length;

test.each([['1. ____\n2. ____'], ['1. ...\n2. ...'], ['1. At home: ...\n2. **Because ...**']])(
  '%j is two numbered places to write at, each across the sheet',
  async (list) => {
    const xml = await written(list);
    expect(elements(xml, 'w:numPr')).toHaveLength(2);
    expect(lines(xml)).toBeGreaterThanOrEqual(2);
    expect(wordsOf(xml)).not.toMatch(/__|\.\.\./);
  },
);

test('a question to ring that ends in dots gets none', async () => {
  const xml = await written('<Choose>\nI saw you being ...\n\n- kind\n- brave\n</Choose>');
  expect(lines(xml)).toBe(0);
  expect(wordsOf(xml)).toContain('I saw you being ...');
});
