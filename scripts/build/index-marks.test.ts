import { expect, it } from 'vitest';
import { withoutIndexMarks } from './index-marks.ts';

it('takes out what only the index reads', () => {
  expect(
    withoutIndexMarks(
      '<article data-pagefind-body><p class="lead" data-pagefind-meta="summary">a</p><nav data-pagefind-ignore="all">b</nav></article>',
    ),
  ).toBe('<article><p class="lead">a</p><nav>b</nav></article>');
});

it('leaves words that look like a mark', () => {
  const words = '<p>Write data-pagefind-body, or  data-pagefind-meta=&quot;x&quot;, 3 &lt; 4.</p>';
  expect(withoutIndexMarks(words)).toBe(words);
});
