/** Whatever marks cannot be read, each is told where it stands, and the rest of the page is read. */
import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { plainText } from './plain-text.ts';

const read = (text: string) => readBody(text, '/lessons/be-seen/');
const told = (text: string) =>
  read(text)
    .refusals.map(({ rule, line, column }) => `${rule} ${line}:${column}`)
    .sort();
const help = (text: string) => read(text).refusals.map((each) => each.help);
/** What stands after the mark in question must be read as well. */
const after = '\n\n# Second title\n\n[a](x:y)\n';

describe('every mark that cannot be read is told where it stands, and hides nothing', () => {
  test.each([
    ['Meet<br>\nBring<br>a coat', ['no-html 1:5', 'no-html 2:6']],
    ['- one<br>two\n- `<br>`', ['no-html 1:6']],
    ['| a |\n| - |\n| x<br>y |', ['no-html 3:4']],
    ['If <5 and <6 come', ['markup-reads 1:11', 'markup-reads 1:4']],
    ['a<b', ['markup-reads 1:2']],
    ['**<u>x**</u>', ['no-html 1:3']],
    ['<div>\n\n<p>One\n\n</div>', ['no-html 1:1', 'no-html 3:1']],
    ['x </div> y', ['no-html 1:3']],
    ['<!-- one -->\n\ntext <!-- two\n\nthree --> x', ['markup-reads 1:1', 'markup-reads 3:6']],
    ['<team@example.org>', ['markup-reads 1:1']],
    [
      '<Activity title=“Be seen” minutes=5 part="main">\nx\n</Activity>',
      ['block-settings 1:17', 'block-settings 1:35'],
    ],
    ['<Slide title="A>\nx\n</Slide>\n\n<Note kind="tip">\nx\n</Note>', ['block-settings 1:1']],
    ['<Note kind="tip"\nx\n</Note>', ['markup-reads 1:1']],
    ['<Slide title="A"" >\nx\n</Slide>', ['block-settings 1:17']],
    ['<Say>\nHello\n</say>', ['markup-reads 3:1']],
    ['<say>\nHello\n</say>', ['known-blocks 1:1']],
    ['<Say>one\n\ntwo</Say>', ['markup-reads 1:1']],
    ['<Say>\n- one</Say>', ['markup-reads 2:6']],
    ['x </Say> y', ['markup-reads 1:3']],
    ['<Say>\nx\n</Say/>', ['markup-reads 3:1']],
    ['<Figure src="a.png" alt="A">', ['markup-reads 1:1']],
    ['Put {two words} and {three more here', ['no-code 1:21', 'no-code 1:5']],
    ['import the x\n\nexport y', ['no-code 1:1', 'no-code 3:1']],
  ])('%j', (text, expected) => {
    const lines = text.split('\n').length;
    expect(told(text + after)).toEqual(
      [...expected, `heading-order ${lines + 2}:1`, `safe-links ${lines + 4}:1`].sort(),
    );
  });

  test('a block that was not closed ends before the next that cannot stand in it', () => {
    const activity = '<Activity title="a" minutes="5" part="main">';
    const { document, refusals } = read(`${activity}\n<Say>\nHi\n<Note kind="tip">\nx\n</Note>\n\n${activity}\nx\n`);
    expect(document.map((node) => (node.type === 'block' ? node.name : node.type))).toEqual(['Activity', 'Activity']);
    expect(refusals.map(({ rule, line }) => `${rule} ${line}`).sort()).toEqual([
      'markup-reads 1',
      'markup-reads 2',
      'markup-reads 8',
    ]);
  });

  test('what stands around the marks is read', () => {
    expect(plainText(read('Meet at the gate<br>\nIf there are <5 children, <u>wait.').document)).toContain('wait');
  });

  test('a page of nothing but such marks is answered, too', () => {
    expect(told('<5 {'.repeat(2000)).length).toBeGreaterThan(50);
  });
});

test.each([
  ['a<br>b', /empty line for a new paragraph/],
  ['<img src="My Map.JPEG" alt="A map">', /<Figure src="my-map\.jpg" alt="A map" \/>/],
  ['<img src="https://x.example/" />', /<Figure src="crossing\.png" alt="what it shows" \/>/],
  ['<details>\nx\n</details>', /folds away.*heading/],
  ['<u>x</u>', /\*\*words\*\*/],
  ['m<sup>2</sup>', /m²/],
  ['<b>x</b>', /\*\*words\*\*/],
  ['<i>x</i>', /\*words\*/],
  ['<a href="https://x.example/">x</a>', /\[words\]\(https:/],
  ['<h2>x</h2>', /## Words/],
  ['<ul>\n<li>x</li>\n</ul>', /hyphen/],
  ['<o:p></o:p>', /Word/],
  ['<https://www.gov.uk/>', /\[words\]\(https:\/\/www\.gov\.uk\/\)/],
])('%s has help of its own', (text, words) => {
  expect(help(text)[0]).toMatch(words);
});
