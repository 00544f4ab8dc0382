import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wholeLesson } from './whole-lesson.ts';

it('a lesson is searched with the words of all its pages, whose places lead to the right one', () => {
  const site = mkdtempSync(join(tmpdir(), 'whole-lesson-'));
  const write = (path: string, html: string) => {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), html);
  };
  const part = (inner: string) =>
    `<main><article data-search-part="/lessons/a/"><h1>A $& again</h1>${inner}</article></main>`;
  try {
    write('lessons/a', '<main><article data-pagefind-body><h1>A</h1><p>Hello</p></article> </main>');
    write('lessons/a/plan', part('<h2 id="session">The session</h2>'));
    write('lessons/a/school', part('<article class="card">$1</article>'));
    write('guidance/b', '<main><article data-pagefind-body><h1>B</h1></article></main>');
    expect(wholeLesson(site, 'lessons/a')).toBe(
      '<main><article data-pagefind-body><h1>A</h1><p>Hello</p><h2 id="plan/#session">The session</h2><article class="card">$1</article></article> </main>',
    );
    expect(wholeLesson(site, 'guidance/b')).toContain('<h1>B</h1></article></main>');
  } finally {
    rmSync(site, { recursive: true });
  }
});
