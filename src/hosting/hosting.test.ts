import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControl } from './caching.ts';
import { hostingFileNames, hostingFiles } from './files.ts';
import { headers } from './headers.ts';
import { mimeTypeOf, mimeTypes } from './mime-types.ts';
import { readRedirects, waysIn } from './redirects.ts';

describe('the headers', () => {
  it('allow no inline script or style, no other site and no frame', () => {
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    // The worker for kept lessons, from this site and no other.
    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  });

  it('hold nothing that a configuration file would read as its own', () => {
    for (const [name, value] of Object.entries(headers))
      expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [\x20-\x21\x23-\x7e]+$/);
  });
});

describe('the types', () => {
  it('are found by the end of a name, whatever its case', () => {
    expect(mimeTypeOf('/lessons/road-safety/plan.v2.PDF')).toBe('application/pdf');
    expect(mimeTypeOf('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
  });

  it('are not found for what no server should send', () => {
    for (const path of [
      'web.config',
      'nginx.conf',
      '_headers',
      '_redirects',
      '/lessons/',
      'x.constructor',
      'folder.d/file',
    ])
      expect(mimeTypeOf(path), path).toBeUndefined();
  });
});

it('keeps for ever only what changes its name with its bytes', () => {
  expect(cacheControl('_astro/base.Cx3f.css')).toContain('immutable');
  expect(cacheControl('pagefind/index/en_1a2b.pf_index')).toContain('immutable');
  for (const path of [
    '',
    'lessons/road-safety/',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'lessons/_astro/x.css',
    // A browser that kept it could never be brought up to date.
    'kept-worker.js',
  ])
    expect(cacheControl(path)).toBe('no-cache');
});

describe.each(['/', '/mini-police/'])('the files for servers, at %s', (base) => {
  const files = hostingFiles(base, [
    { from: '/lessons/old/', to: '/lessons/new/' },
    { from: '/lessons/old/old-plan.pdf', to: '/lessons/new/new-plan.pdf' },
  ]);

  it('give every header in the words of every server', () => {
    expect(Object.keys(files).sort()).toEqual([...hostingFileNames].sort());
    for (const [name, value] of Object.entries(headers)) {
      expect(files._headers).toContain(`  ${name}: ${value}\n`);
      expect(files['nginx.conf']).toContain(`add_header ${name} "${value}" always;`);
      expect(files['web.config']).toContain(
        `<remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
      );
    }
  });

  it('give every type, removed before it is added on IIS', () => {
    for (const [extension, type] of Object.entries(mimeTypes)) {
      expect(files['web.config']).toContain(
        `<remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
      );
      expect(files['nginx.conf']).toContain(` ${extension.slice(1)};`);
    }
  });

  it('name the 404 page and the hashed folders below the base path', () => {
    expect(files['nginx.conf']).toContain(`error_page 403 404 =404 ${base}404.html;`);
    expect(files['nginx.conf']).toContain(`location ^~ ${base}_astro/ {`);
    expect(files._headers).toContain(`\n${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`);
    // IIS reads the file in the folder of the site, so its paths are below that folder already.
    expect(files['web.config']).toContain('<location path="_astro">');
  });

  it('lead from where a page and its files stood, with and without the last slash, in the words of every server', () => {
    for (const [from, to] of [
      ['lessons/old/', 'lessons/new/'],
      ['lessons/old', 'lessons/new/'],
      ['lessons/old/old-plan.pdf', 'lessons/new/new-plan.pdf'],
    ]) {
      expect(files['nginx.conf']).toContain(`location = ${base}${from} {\n        return 301 ${base}${to};\n    }`);
      expect(files._redirects).toContain(`\n${base}${from} ${base}${to} 301!\n${base}${from} ${base}${to} 301\n`);
      expect(readRedirects(files._redirects).get(`${base}${from}`)).toBe(`${base}${to}`);
      const location = `<location path="${from}">\n    <system.webServer>\n      <httpRedirect enabled="true" destination="${base}${to}" `;
      if (!from!.endsWith('/')) expect(files['web.config']).toContain(location);
    }
    expect(files['web.config'].match(/<httpRedirect /g)).toHaveLength(2);
  });

  it('open and close every bracket of nginx.conf', () => {
    const brackets = [...files['nginx.conf'].matchAll(/[{}]/g)].map(([bracket]) => bracket);
    expect(brackets.filter((bracket) => bracket === '{').length).toBe(brackets.length / 2);
    for (const line of files['nginx.conf'].split('\n')) expect(line).toMatch(/^$|^#|[;{}]$/);
  });
});

describe('a redirect', () => {
  it.each([
    '//elsewhere.example/',
    '/a/{',
    '/a b/',
    '/a;/',
    '/a\n/',
    '/a"/',
    '/a<',
    '/../a/',
    '/a/./',
    '/A/',
    '/$host/',
    'a/',
    '',
  ])('from or to %j is refused', (path) => {
    expect(() => hostingFiles('/', [{ from: path, to: '/a/' }])).toThrow('No server can be told');
    expect(() => hostingFiles('/', [{ from: '/a/', to: path }])).toThrow('No server can be told');
  });

  it('is refused, or is a path of its own in every file, whatever it holds', () => {
    const path = fc
      .array(fc.oneof(fc.constantFrom('/', '.', '-', ' ', ';', '{', '"', '\n', '#', '$', '%2f', 'a', '0'), fc.string()))
      .map((parts) => parts.join(''));
    const lines = (text: string) => text.split('\n').length;
    const without = hostingFiles('/');
    fc.assert(
      fc.property(path, (from) => {
        let files: ReturnType<typeof hostingFiles>;
        try {
          files = hostingFiles('/', [{ from, to: '/a/' }]);
        } catch {
          return;
        }
        expect(readRedirects(files._redirects).get(from)).toBe('/a/');
        expect(lines(files['nginx.conf']) - lines(without['nginx.conf'])).toBe(from.endsWith('/') ? 6 : 3);
      }),
    );
  });

  it('stands once where two say the same: the first counts', () => {
    expect(
      waysIn([
        { from: '/a/', to: '/b/' },
        { from: '/a', to: '/c/' },
      ]),
    ).toEqual([
      { from: '/a/', to: '/b/' },
      { from: '/a', to: '/b/' },
    ]);
  });
});
