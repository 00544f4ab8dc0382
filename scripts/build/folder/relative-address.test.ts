import { expect, test } from 'vitest';
import { relativePage } from './relative-page.ts';
import { isGone, relativeAddress } from './relative-address.ts';

test.each([
  ['/', 'index.html', '/', 'index.html'],
  ['/lessons/road-safety/', 'index.html', '/', 'lessons/road-safety/index.html'],
  ['/', 'lessons/road-safety/index.html', '/', '../../index.html'],
  ['/lessons/road-safety/plan/#session', 'lessons/road-safety/index.html', '/', 'plan/index.html#session'],
  ['/search/?q=a%20b', 'years/5/index.html', '/', '../../search/index.html?q=a%20b'],
  ['/a/b.pdf', 'a/index.html', '/', 'b.pdf'],
  ['/_astro/f.woff2', '_astro/site.css', '/', 'f.woff2'],
  ['/mini/a/', 'index.html', '/mini/', 'a/index.html'],
  ['#here', 'a/index.html', '/', '#here'],
  ['https://example.org/', 'a/index.html', '/', 'https://example.org/'],
  ['//example.org/', 'a/index.html', '/', '//example.org/'],
  ['mailto:a@b.org', 'a/index.html', '/', 'mailto:a@b.org'],
])('%s on %s is %s', (address, from, base, relative) => {
  expect(relativeAddress(address, from, base)).toBe(relative);
});

test.each([
  ['/teach/?lesson=a', true],
  ['/tools/plan/', true],
  ['/lessons/teach/', false],
  ['/teaching/', false],
  ['https://example.org/teach/', false],
])('%s is gone: %s', (address, gone) => expect(isGone(address, '/')).toBe(gone));

const page = (body: string, head = '', scripts: string[] = []) =>
  relativePage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    path: 'lessons/a/index.html',
    base: '/',
    icons: new Map([['clock', '<symbol id="icon-clock" viewBox="0 0 24 24"><path d="M1 1"></path></symbol>']]),
    scripts,
  });

test('links lead to files; what is gone goes with the item around it', () => {
  const html = page('<ul><li><a href="/teach/#a">Teach</a></li><li><a href="/lessons/">All</a></li></ul>');
  expect(html).toContain('<ul><li><a href="../index.html">All</a></li></ul>');
  expect(page('<nav><ul><li><a href="/teach/">Teach</a></li></ul></nav><p>Rest</p>')).toContain(
    '<body><p>Rest</p></body>',
  );
});

test('nothing runs but the scripts of the folder, and nothing says where a site is', () => {
  const head =
    '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="https://example.org/">' +
    '<link rel="preload" href="/f.woff2"><link rel="stylesheet" href="/_astro/s.css"><title>A</title>';
  const html = page('<script type="module" src="/_astro/a.js"></script><noscript>No</noscript><p>A</p>', head, [
    'f.js',
  ]);
  expect(html).not.toMatch(/example\.org|module|preload|noscript|="\//);
  expect(html).toContain('href="../../_astro/s.css"');
  expect(html).toContain('<script defer="" src="../../f.js"></script></head>');
});

test('icons stand on the page itself: a file may not use another', () => {
  const html = page('<svg class="icon"><use href="/_astro/icons.x.svg#clock"></use></svg>');
  expect(html).toContain('<symbol id="icon-clock"');
  expect(html).toContain('<use href="#icon-clock">');
});

test('what a program was told leads nowhere from the root', () => {
  expect(page(`<article data-old-places='{"plan":"/lessons/a/plan/"}' data-state="idle">A</article>`)).toContain(
    '<article data-state="idle">A</article>',
  );
});
