/** A chart in the language of the page around it; what is in another says so. */
import { expect, it } from 'vitest';
import { readLibrary } from '../../document/library.ts';
import { translator } from '../../i18n/index.ts';
import { chartWords } from '../../resource/chart-words.ts';
import { openerOf } from '../../resource/open-resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import { exampleEvidence } from '../../resource/testing/example-resources.ts';
import { findingInWelsh, lessonText } from '../../checks/examples.ts';
import { chartHtml, pageHtml, placeOnPage } from './write-page.tsx';

const href = (address: string) => address;
const { files } = findingInWelsh('');
const body = '<Chart finding="enjoyed-all" />\n';
const activity = (title: string) => `<Activity title="${title}" minutes="10" part="starter">\n${body}</Activity>\n`;
const library = readLibrary(
  Object.entries({
    ...files,
    'lessons/both/en.mdx': lessonText({ body: activity('Look') }),
    'lessons/both/cy.mdx': `---\ntranslates: "0a1b2c3d4e5f"\ntitle: Gweld\nsummary: Gweld.\n---\n\n${activity('Edrych')}`,
    'lessons/rests/en.mdx': lessonText({ keys: { findings: '[enjoyed-all]' } }),
  }).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text as string);
    return { path, size: bytes.length, special: false, read: () => bytes };
  }),
);
const opener = openerOf({ ...library, drawings: new Map() });
const html = (file: string, around?: 'en' | 'cy') => {
  const page = library.everyPage.find((each) => each.file === file)!;
  const resource = opener.resource(page, {}, {}, around);
  return pageHtml(sectionsOf(resource), placeOnPage(resource, href));
};
const chartOf = (page: string) => /<figure class="chart"[^]*?<\/figure>/.exec(page)![0];

it('the chart of a Welsh page is in Welsh, and nothing of it in English', () => {
  const chart = chartOf(html('lessons/both/cy.mdx'));
  expect(chart).toContain('O 350 o blant, roedd 77% yn ei fwynhau.');
  expect(chart).not.toContain('lang=');
  expect(chart).not.toContain('njoyed it');
});

it('in an English page that stands in the Welsh frame it is in Welsh and says so', () => {
  const chart = chartOf(html('lessons/both/en.mdx', 'cy'));
  expect(chart).toContain('<figure class="chart" lang="cy">');
  expect(chart).toContain('Nhw ddewisodd ateb.');
});

it('in an English page it is in English', () => {
  const chart = chartOf(html('lessons/both/en.mdx'));
  expect(chart).toContain('Of 350 children, 77% enjoyed it.');
  expect(chart).not.toContain('lang=');
});

it('what nobody has translated, or not since, is marked as English, and the words of the interface are not', () => {
  const chart = chartHtml(exampleEvidence({}, 'cy', true), 'cy', href);
  expect(chart).toContain('<figure class="chart" lang="en">');
  expect(chart).toContain(`<span lang="cy">${translator('cy')('finding.figures')}</span>`);
});

it('a page that rests on it names it in the language of its frame', () => {
  expect(html('lessons/rests/en.mdx')).toContain('Children enjoyed it');
  const framed = html('lessons/rests/en.mdx', 'cy');
  expect(framed).toContain('Roedd y plant yn ei fwynhau');
  expect(framed).not.toContain('Children enjoyed it');
});

it('print, Word and slides get the same words', () => {
  const words = chartWords(exampleEvidence({}, 'cy'), translator('cy'), 'cy');
  expect(words).toMatchObject({ lang: 'cy', groups: [expect.stringMatching(/^Yn yr Heddlu Bach/), expect.anything()] });
  expect(words.alt).toContain('Wedi mwynhau’r cyfan');
  expect(words.source).toBe('National Evaluation, Ffigur 4.5');
});
