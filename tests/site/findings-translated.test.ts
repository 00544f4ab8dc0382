/** A finding that is written in another language is read in it on every page of that language, and not in English. */
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { findingIn, wordsOfFinding } from '../../src/document/finding-words.ts';
import { languageOfPath, pathIn } from '../../src/document/page-address.ts';
import { stringsIn } from '../../src/document/strings.ts';
import { interfaceLanguages } from '../../src/i18n/index.ts';
import { otherLanguages } from '../../src/schema/languages.ts';
import { siteFolder } from '../the-site.ts';
import { attribute, builtPages, isStandIn, textOf, type BuiltPage } from './built-pages.ts';

const pages = builtPages(siteFolder, 'every');
const { findings } = loadLibrary(undefined, () => false);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = ({ elements }: BuiltPage) => plain(textOf(elements[0]!));

describe.each(otherLanguages.filter((lang) => interfaceLanguages.includes(lang)))('%s', (lang) => {
  const translated = findings.flatMap(({ id, data, ...rest }) => {
    const said = findingIn({ data, ...rest }, lang);
    return data && said?.lang === lang ? [{ id, english: wordsOfFinding(data), own: wordsOfFinding(said.data) }] : [];
  });
  const there = pages.filter(({ path }) => languageOfPath(path) === lang);
  const pageOf = (id: string) => there.find(({ path }) => path === pathIn(lang, `/evidence/${id}/`))!;

  it('there are some', () => {
    expect(translated.length).toBeGreaterThan(0);
  });

  it.each(translated.map((finding) => [finding.id, finding] as const))('%s', (id, { english, own }) => {
    const page = pageOf(id);
    expect(isStandIn(page)).toBe(false);
    const words = wordsOf(page);
    for (const { value } of stringsIn(own)) expect(words).toContain(plain(value));
    const same = new Set(stringsIn(own).map(({ value }) => value));
    // A label such as "2022" or the name of a force is the same in both, and a short one may be part of another word.
    for (const { value } of stringsIn(english))
      if (!same.has(value) && value.length > 12) expect(words).not.toContain(plain(value));
    const marked = page.elements.filter((each) => attribute(each, 'lang') === 'en').map((each) => plain(textOf(each)));
    for (const { value } of stringsIn(own)) expect(marked).not.toContain(plain(value));
  });

  it('no page of the language says one of their claims or cautions in English', () => {
    for (const page of there) {
      const { html } = page;
      const words = html.includes('chart') || html.includes('evidence') ? wordsOf(page) : '';
      const left = translated.filter(({ english: { claim, caution } }) =>
        [claim, caution].some((text) => words.includes(plain(text))),
      );
      expect(
        left.map(({ id }) => id),
        page.path,
      ).toEqual([]);
    }
  });

  it('each has its own address in the language, and the English page leads to it', () => {
    for (const { id } of translated) {
      const alternates = pages
        .find(({ path }) => path === `/evidence/${id}/`)!
        .elements.filter((each) => each.tagName === 'link' && attribute(each, 'rel') === 'alternate')
        .map((each) => attribute(each, 'hreflang'));
      expect(alternates).toEqual(expect.arrayContaining(['en', lang]));
    }
  });
});
