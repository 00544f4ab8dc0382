import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, relativeStyles } from './make-folder.ts';

let site: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="About ${title} &amp; more"></head>` +
  `<body><main><article data-pagefind-body><h1>${title}</h1>${body}</article></main></body></html>`;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'mini-police-'));
  put(
    'index.html',
    '<!doctype html><html lang="en"><body><a href="/lessons/a/">A</a><a href="/teach/">T</a></body></html>',
  );
  put('lessons/a/index.html', page('Helmets', '<h2 id="x">Bicycles</h2><p>Wear one.</p>'));
  put(
    'search/index.html',
    '<!doctype html><html lang="en"><body><div id="search"><div id="answer"><p role="status"></p><ol id="results"></ol><section id="browse"><a href="/lessons/">All</a></section></div></div><template id="t"><a href="/x/">x</a></template></body></html>',
  );
  put('teach/index.html', page('Teach', ''));
  put('tools/plan/index.html', page('Plan', ''));
  put('_astro/site.css', '@font-face{src:url(/_astro/f.woff2)}');
  put('_astro/teach.js', 'import "x"');
  put('lessons/a/a-plan.pdf', '%PDF');
});
afterEach(() => rmSync(site, { recursive: true }));

test('files lead to files, downloads stay, and what needs a server is gone', () => {
  expect(makeFolder({ site, base: '/' })).toBe('3 pages, 1 of them in the search; open index.html');
  expect(readdirSync(site).sort()).toEqual(
    ['_astro', 'index.html', 'lessons', 'search', 'search-engine.js', 'search-index.js', 'search.js'].sort(),
  );
  expect(readdirSync(join(site, 'lessons/a'))).toEqual(['a-plan.pdf', 'index.html']);
  expect(readdirSync(join(site, '_astro'))).toEqual(['site.css']);
  expect(read('index.html')).toContain('<body><a href="lessons/a/index.html">A</a></body>');
  expect(read('_astro/site.css')).toBe('@font-face{src:url(f.woff2)}');
  expect(read('search/index.html')).toMatch(
    /id="folder-results".*id="browse".*search-engine\.js.*|search-engine\.js.*id="folder-results".*id="browse"/s,
  );
  for (const path of ['index.html', 'search/index.html', 'lessons/a/index.html'])
    expect(read(path)).not.toMatch(/(href|src|action)="\/|template|type="module"/);
});

test('the index is a plain script that finds a page by any of its words', () => {
  makeFolder({ site, base: '/' });
  const context: Record<string, { index: string; options: ConstructorParameters<typeof MiniSearch>[0] }> = {};
  runInNewContext(read('search-index.js'), context);
  const { index, options } = context.miniPoliceIndex!;
  const found = (words: string) =>
    MiniSearch.loadJSON(index, options)
      .search(words)
      .map(({ id }) => id as string);
  for (const word of ['helmets', 'bicycles', 'wear', 'about']) expect(found(word)).toEqual(['lessons/a/index.html']);
  expect(found('teach')).toEqual([]);
  // Neither is a module, which a page from a disk would not load.
  for (const script of ['search-engine.js', 'search.js']) expect(read(script)).not.toMatch(/^\s*(import|export)\b/m);
});

test.each([
  ['a{background:url("/pictures/a.svg")}', 'a{background:url("../pictures/a.svg")}'],
  ['a{background:url(data:image/png;base64,AA/B)}', 'a{background:url(data:image/png;base64,AA/B)}'],
  ["a{background:url('./b.png')}", "a{background:url('./b.png')}"],
])('%s', (css, relative) => expect(relativeStyles(css, '_astro/s.css', '/')).toBe(relative));
