import { expect, test } from 'vitest';
import { markScripts } from './mark-scripts.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const marked = (body: string) => /<body>(.*)<\/body>/s.exec(markScripts(page(body)))![1];

test('a page all in our own script is the very same', () => {
  const same = '<!doctype html><p class=x>Tŷ &amp; Γεια &lt;b>';
  expect(markScripts(same)).toBe(same);
});

test.each([
  [
    'words in an English sentence',
    '<p>Road (<strong>سڑک</strong>) is short.</p>',
    '<p>Road (<strong><span lang="ur" dir="rtl">سڑک</span></strong>) is short.</p>',
  ],
  [
    'English words in an Urdu sentence',
    '<p>آج <a href="/x/">Mini-Police (1 of 2)</a> کے ساتھ، 999 پر۔</p>',
    '<p dir="rtl"><span lang="ur" dir="rtl">آج</span> <a href="/x/"><span dir="ltr">Mini-Police (1 of 2)</span></a> <span lang="ur" dir="rtl">کے ساتھ، 999 پر۔</span></p>',
  ],
  ['a heading', '<h2 id="h-x">اردو میں</h2>', '<h2 id="h-x" dir="rtl" lang="ar">اردو میں</h2>'],
  ['a script from left to right', '<p>नमस्ते!</p>', '<p lang="hi">नमस्ते!</p>'],
  [
    'a list, whose points stand at the right',
    '<ul><li>رکیں</li><li>Stop</li></ul><ul><li>Look</li></ul>',
    '<ul dir="rtl"><li lang="ur">رکیں</li><li><span dir="ltr">Stop</span></li></ul><ul><li>Look</li></ul>',
  ],
  [
    'a table, whose first column stands at the right',
    '<table><tbody><tr><td>سڑک</td><td>A</td></tr></tbody></table>',
    '<table dir="rtl"><tbody><tr><td lang="ur">سڑک</td><td><span dir="ltr">A</span></td></tr></tbody></table>',
  ],
  ['what somebody has said already', '<p lang="fa" dir="ltr">سلام</p>', '<p lang="fa" dir="ltr">سلام</p>'],
  ['what can hold no element', '<textarea>سڑک</textarea>', '<textarea>سڑک</textarea>'],
  [
    'text that looks like markup',
    '<p>&lt;b&gt; is <i>سڑک</i> &amp;amp;</p>',
    '<p>&lt;b&gt; is <i><span lang="ur" dir="rtl">سڑک</span></i> &amp;amp;</p>',
  ],
])('%s', (_, body, expected) => {
  // The word after it tells the language of the others.
  const rest = '<p lang="ur" dir="rtl">ہے</p>';
  expect(marked(`${body}${rest}`)).toBe(`${expected.replace('lang="ar"', 'lang="ur"')}${rest}`);
});

test('the head stays as it is', () => {
  expect(
    markScripts(page('<p>سڑک</p>', '<title>سڑک</title><script type="application/ld+json">"سڑک"</script>')),
  ).toContain('<head><title>سڑک</title><script type="application/ld+json">"سڑک"</script></head>');
});
