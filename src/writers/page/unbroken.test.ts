import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Unbroken } from './unbroken.tsx';

test.each([
  ['Diogelwch ar-lein: oedi', 'Diogelwch <span class="unbroken">ar-lein</span>: oedi'],
  ['Bod yn ar-lein', 'Bod yn <span class="unbroken">ar-lein</span>'],
  ['Be seen', 'Be seen'],
  ['A word-as-long-as-this-one', 'A word-as-long-as-this-one'],
])('%s', (words, html) => {
  expect(render(h(Unbroken, { words }))).toBe(html);
});
