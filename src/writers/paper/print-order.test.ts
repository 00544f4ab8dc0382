import { expect, test } from 'vitest';
import { sectionsOf } from '../../resource/sections/index.ts';
import { activityOf, exampleResource } from '../../resource/testing/example-resources.ts';
import { inPrintOrder } from './print-order.ts';

const withdrawn = { date: '2026-11-21', reason: 'It is out of date.' };

test('a form that is withdrawn says so on the sheet that is handed over', () => {
  const { alone, rest } = inPrintOrder(sectionsOf(exampleResource('templates', { frontMatter: { withdrawn } })));
  expect(alone.map(({ type }) => type)).toEqual(['head', 'warning', 'text']);
  expect(rest.map(({ type }) => type)).not.toContain('warning');
});

test('all but forms keep their order', () => {
  const sections = sectionsOf(exampleResource('lessons', { document: activityOf(10), frontMatter: { withdrawn } }));
  expect(inPrintOrder(sections)).toEqual({ alone: [], rest: sections });
});
