/**
 * Pages that nobody thought of: whatever passes the check becomes HTML that holds only what our own components write.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { stringsIn } from '../../src/document/strings.ts';
import { made } from '../made.ts';
import { addresses, leadsSomewhereSafe, refused } from './allowed-html.ts';
import { attribute, builtPages, elementsIn, place, textOf, type BuiltPage } from './built-pages.ts';
import { base, lessonCount, placesIn } from './strange.ts';
import { strangeLessons, type StrangeLesson } from './strange-lessons.ts';

const at = placesIn(await made('strange'));
const sent = strangeLessons(lessonCount(process.env.TESTS === 'all'));
const passed = sent.filter(({ id }) => existsSync(join(at.content, 'lessons', id)));
const pages = builtPages(at.site);
const pageOf = ({ id }: StrangeLesson, face = '') => pages.find(({ path }) => path === `/lessons/${id}/${face}`)!;
/** A lesson's words stand on its page, its plan, and its page for the school. */
const faces = ['', 'plan/', 'school/'];

it.each([
  '<img src="/x.png" onerror="alert(1)">',
  '<p onclick="x">',
  '<b>',
  '<iframe>',
  '<p style="x">',
  '<svg><image href="#x">',
  '<a href="/" target="x">',
  '<constructor>',
])('the list of what may stand there refuses %s', (html) => {
  expect([...elementsIn(parseFragment(html))].flatMap(refused)).not.toEqual([]);
});

it.each([
  'javascript:alert(1)',
  ' javascript:x',
  'data:text/html,x',
  'http://example.org/',
  '//example.org/',
  '/\\example.org/',
  'x.js',
])('nor may an address be %j', (address) => {
  expect(leadsSomewhereSafe(address)).toBe(false);
});

it('enough of them pass the check, and all of those are built', () => {
  expect(passed.length).toBeGreaterThanOrEqual(sent.length * 0.6);
  for (const each of passed) expect(pageOf(each), each.id).toBeDefined();
});

it('every page that shows what somebody sent holds only elements and attributes that our components write', () => {
  const showing = pages.filter(({ path }) =>
    /^\/(cy\/)?(lessons|guidance|frameworks|case-studies|programmes|templates|evidence|topics|years|forces)\//.test(
      path,
    ),
  );
  const unknown = showing.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'main')
      .flatMap((main) =>
        [...elementsIn(main)].flatMap((element) => refused(element).map((name) => `${place(page, element)} ${name}`)),
      ),
  );
  expect(showing.length).toBeGreaterThan(passed.length);
  expect(unknown).toEqual([]);
});

it('every address is https, a mailbox, or on this site; no page has a handler, a style or a script of its own', () => {
  // A page's own address, in its head, is that of the place it will be served from.
  const elements = (page: BuiltPage) =>
    page.elements.filter(
      (element) => !(element.tagName === 'link' && /^(canonical|alternate)$/.test(attribute(element, 'rel') ?? '')),
    );
  const wrong = pages.flatMap((page) =>
    elements(page).flatMap((element) =>
      element.attrs.flatMap(({ prefix, name, value }) => {
        const unsafe =
          /^on/.test(name) ||
          name === 'style' ||
          name === 'srcdoc' ||
          (addresses.includes(prefix ? `${prefix}:${name}` : name) && !leadsSomewhereSafe(value));
        return unsafe ? [`${place(page, element)} ${name}="${value}"`] : [];
      }),
    ),
  );
  expect(wrong).toEqual([]);
  const scripts = pages.flatMap((page) =>
    page.elements.filter(({ tagName }) => tagName === 'script').map((element) => ({ page, element })),
  );
  for (const { page, element } of scripts) {
    if (attribute(element, 'type') === 'application/ld+json')
      expect(() => JSON.parse(textOf(element)), page.path).not.toThrow();
    else expect(attribute(element, 'src'), place(page, element)).toMatch(new RegExp(`^${base}_astro/[\\w.@-]+\\.js$`));
  }
});

it('what somebody wrote arrives as text', () => {
  const solid = (text: string) => text.replace(/\s+/g, '');
  for (const each of passed) {
    const page = pageOf(each);
    const mains = faces.map((face) => pageOf(each, face).elements.find(({ tagName }) => tagName === 'main')!);
    expect(textOf(page.elements.find(({ tagName }) => tagName === 'h1')!), page.path).toBe(each.words.title);
    expect(
      page.elements
        .filter(({ tagName, attrs }) => tagName === 'meta' && attrs[0]?.value === 'description')
        .map((meta) => attribute(meta, 'content')),
    ).toEqual([each.words.summary]);
    const alts = mains.flatMap((main) => [...elementsIn(main)].map((element) => attribute(element, 'alt') ?? ''));
    const all = solid([...mains.map(textOf), ...alts].join('\n'));
    for (const { value, path } of [...stringsIn(each.words), ...stringsIn(each.document)]) {
      if (!path.includes('align') && shown(path.at(-1)))
        expect(all, `${page.path} ${path.join('.')}`).toContain(solid(value));
    }
  }
});

/** Keys whose values are words, and not names of things or addresses. */
function shown(key: PropertyKey | undefined): boolean {
  return (
    typeof key === 'number' ||
    [
      'value',
      'title',
      'who',
      'alt',
      'caption',
      'summary',
      'organisation',
      'home',
      'word',
      'meaning',
      'item',
      'where',
      'for',
      'description',
    ].includes(String(key))
  );
}
