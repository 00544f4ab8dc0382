import { expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import { activityOf, exampleResource } from '../../resource/testing/example-resources.ts';
import { inPrintOrder } from './print-order.ts';

const withdrawn = { date: '2026-11-21', reason: 'It is out of date.' };
const t = translator('en');

test('a form that is withdrawn says so on the sheet that is handed over', () => {
  const form = exampleResource('templates', { frontMatter: { withdrawn } });
  const { warnings, sheets, rest } = inPrintOrder(sectionsOf(form), t);
  expect(warnings.map(({ type }) => type)).toEqual(['warning']);
  expect(sheets.map(({ title }) => title)).toEqual([form.frontMatter.title]);
  expect(rest.map(({ type }) => type)).not.toContain('warning');
  expect(rest.map(({ type }) => type)).toContain('sources');
});

test('all but forms keep their order', () => {
  const sections = sectionsOf(exampleResource('lessons', { document: activityOf(10), frontMatter: { withdrawn } }));
  expect(inPrintOrder(sections, t)).toEqual({ warnings: [], sheets: [], rest: sections });
});
