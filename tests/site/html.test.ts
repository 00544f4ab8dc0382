import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FlatConfigLoader, HtmlValidate, type Message } from 'html-validate';
import { expect, it } from 'vitest';
import { attribute, builtPages, filesBelow, place, type BuiltPage } from './built-pages.ts';
import { pageTypes } from '../page-types.ts';
import { siteFolder } from '../the-site.ts';

const pages = builtPages(siteFolder);
const here = (address: string) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What a template lacks until a script fills it in; the browser tests look at it then. */
const filledInLater = new Set(['empty-heading', 'wcag/h30', 'input-missing-label']);

function isInTemplate({ elements }: BuiltPage, { offset }: Message): boolean {
  return elements.some(
    ({ tagName, sourceCodeLocation: at }) =>
      tagName === 'template' && at && at.startOffset < offset && offset < at.endOffset,
  );
}

it('every page is valid HTML', async () => {
  // Pages of one type come from one template; only `npm run test:all` looks at all of them.
  const listed = new Set(pageTypes.map((path) => new URL(path, 'http://localhost').pathname));
  const looked = process.env.TESTS === 'all' ? pages : pages.filter(({ path }) => listed.has(path));
  const validator = new HtmlValidate(new FlatConfigLoader(resolve('html-validate.config.ts')));
  const found = new Map<string, string[]>();
  for (const page of looked) {
    const { results } = await validator.validateString(page.html, page.file);
    for (const message of results.flatMap(({ messages }) => messages)) {
      if (filledInLater.has(message.ruleId) && isInTemplate(page, message)) continue;
      const complaint = `${message.message} (${message.ruleId})`;
      found.set(complaint, [...(found.get(complaint) ?? []), `${page.path} ${message.line}:${message.column}`]);
    }
  }
  expect(
    [...found].map(
      ([complaint, places]) => `${complaint}: ${places[0]}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`,
    ),
  ).toEqual([]);
});

it('no page holds a style or a script, and none loads anything from elsewhere', () => {
  const wrong = pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const { tagName, attrs } = element;
      const src = attribute(element, 'src') ?? attribute(element, 'data');
      const inlineScript =
        tagName === 'script' && src === undefined && attribute(element, 'type') !== 'application/ld+json';
      const inlineStyle = tagName === 'style' || attrs.some(({ name }) => name === 'style');
      const handler = attrs.some(({ name }) => name.startsWith('on'));
      const loads =
        tagName === 'link' && !/^(canonical|alternate)$/.test(attribute(element, 'rel') ?? '')
          ? attribute(element, 'href')
          : src;
      const fromElsewhere =
        (loads !== undefined && !here(loads)) ||
        /(^|,\s*)(https?:|data:|\/\/)/.test(attribute(element, 'srcset') ?? '');
      return inlineScript ||
        inlineStyle ||
        handler ||
        fromElsewhere ||
        ['iframe', 'embed', 'object', 'base'].includes(tagName)
        ? [place(page, element)]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

it('no style sheet loads anything from elsewhere, or from inside itself', () => {
  const folder = siteFolder;
  const sheets = filesBelow(folder).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const addresses = sheets.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
      ([, url = '', sheet = '']) => `${path}: ${url || sheet}`,
    ),
  );
  expect(addresses.filter((line) => !here(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
});

it('what is shown letter by letter begins with a letter of its own, and not with how the template is indented', () => {
  const shown = pages.filter(({ html }) => /<pre[\s>]/.test(html));
  expect(shown.length).toBeGreaterThan(50);
  expect(
    shown.filter(({ html }) => /<pre[^>]*>\s*\n\s*<code|<\/code>\s+<\/pre>/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});
