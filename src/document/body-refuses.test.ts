/** What readBody refuses: with the rule that says so, and the line and column where it stands. */
import { describe, expect, test } from 'vitest';
import { rules } from '../checks/index.ts';
import { readBody } from './body.ts';
import { splitPage } from './front-matter.ts';
import type { Node } from './model.ts';

const refusals = (text: string) => readBody(text, '/lessons/be-seen/').refusals;
/** `no-code 3:5` for each refusal. */
const told = (text: string) => refusals(text).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
const activity = (inner: string) => `<Activity title="a" minutes="5" part="main">\n${inner}\n</Activity>`;

describe('program code', () => {
  test.each([
    ["import fs from 'node:fs'", '1:1'],
    ['Hello\n\nexport const x = 1', '3:1'],
    ['export default () => null', '1:1'],
    ['import broken\n\nHello', '1:1'],
    ['The answer is {6 * 7}.', '1:15'],
    ['Put {two words} here.', '1:5'],
    ['Put {two words\n\nhere.', '1:5'],
    ['Hello\n\n{process.exit()}', '3:1'],
    ['{/* a comment */}', '1:1'],
    ['> a quote {x}', '1:11'],
    ['- a list\n- of {x}', '2:6'],
    ['| a |\n| - |\n| {x} |', '3:3'],
    ['## A heading {x}', '1:14'],
    ['[a {x}](/lessons/)', '1:4'],
    ['**{x}**', '1:3'],
    ['<Say>\nHello {x}\n</Say>', '2:7'],
    ['<Note kind={"tip"}>\nHello\n</Note>', '1:1'],
    ['<Note {...x}>\nHello\n</Note>', '1:1'],
    ['<Figure src="a.png" alt={`x`} />', '1:1'],
    ['<Say {...x}>Hello</Say>', '1:1'],
    ['    {x}', '1:5'],
  ])('%j', (text, at) => {
    expect(told(text)).toContain(`no-code ${at}`);
    expect(new Set(refusals(text).map(({ rule }) => rule))).toEqual(new Set(['no-code']));
  });

  test.each([
    '`{x}`',
    '```js\nimport x from "y"\n{x}\n```',
    '\\{x}',
    '&#123;x&#125;',
    'He said "import it".',
    '<Figure src="a.png" alt="{x}" />',
  ])('is not seen in %j', (text) => {
    expect(refusals(text)).toEqual([]);
  });
});

describe('HTML and unknown blocks', () => {
  test.each([
    ['<div>Hello</div>', 'no-html 1:1'],
    ['Press <kbd>Enter</kbd>.', 'no-html 1:7'],
    ['<script src="https://example.org/x.js"></script>', 'no-html 1:1'],
    ['<iframe src="https://example.org/" />', 'no-html 1:1'],
    ['<img src="x" onerror="alert(1)" />', 'no-html 1:1'],
    ['<svg:script />', 'no-html 1:1'],
    ['- <b>x</b>', 'no-html 1:3'],
    ['<constructor />', 'no-html 1:1'],
    ['<toString>x</toString>', 'no-html 1:1'],
    ['Look <hasOwnProperty /> here', 'no-html 1:6'],
    ['<__proto__ />', 'known-blocks 1:1'],
    ['Look <__proto__ /> here', 'known-blocks 1:6'],
    ['<Constructor />', 'known-blocks 1:1'],
    ['<Object.prototype />', 'known-blocks 1:1'],
    ['<Say.constructor>x</Say.constructor>', 'known-blocks 1:1'],
    ['<>\nHello\n</>', 'known-blocks 1:1'],
    ['<!-- hidden -->', 'markup-reads 1:1'],
    ['<https://www.gov.uk/>', 'markup-reads 1:1'],
    ['Children <10', 'markup-reads 1:10'],
    ['<Say>\nHello', 'markup-reads 1:1'],
    ['<Say>\nHello\n</Note>', 'markup-reads 3:1'],
    ['<Note kind=tip>\nHello\n</Note>', 'block-settings 1:12'],
  ])('%j', (text, refusal) => {
    expect(told(text)).toEqual([refusal]);
  });

  test('a misspelt block gets a guess', () => {
    expect(refusals('<Workshet title="x">\nHello\n</Workshet>')).toMatchObject([{ help: 'Did you mean Worksheet?' }]);
  });
});

describe('links', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](&#106;avascript:alert(1))',
    '[a](java&#x09;script:alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](javascript%3Aalert(1))',
    '[a](%6Aavascript:alert(1))',
    '[a](javascript%3Aalert(1)//%zz)',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](data&#58;text/html;base64,PHg+)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://example.org/x)',
    '[a](view-source:https://example.org/)',
    '[a](filesystem:https://example.org/x)',
    '[a](ftp://example.org/)',
    '[a](tel:101)',
    '[a](x:y)',
    '[a](http://example.org/)',
    '[a](//example.org/)',
    '[a](/\\example.org/)',
    '[a](\\\\\\\\example.org/)',
    '[a](https:/\\example.org/)',
    '[a](/.//example.org/)',
    '[a](../..//example.org/)',
    '[a](/%2e//example.org/)',
    '[a](https://this-site.invalid//example.org/)',
    '[a](https://gov.uk@example.org/)',
    '[a](https://)',
    '[a](mailto:)',
    '[a]()',
    '[a](#)',
    '[a][x]\n\n[x]: javascript:alert(1)',
    '[x]\n\n[x]: <data:text/html,x>',
    '[**bold**](javascript:x)',
  ])('%j', (text) => {
    expect(told(text)).toEqual(['safe-links 1:1']);
    expect(JSON.stringify(readBody(text, '/lessons/be-seen/').document)).not.toContain('href');
  });

  test('are found wherever they stand', () => {
    expect(told('- > **x [a](javascript:x)**')).toEqual(['safe-links 1:9']);
    expect(told('| a |\n| - |\n| [a](javascript:x) |')).toEqual(['safe-links 3:3']);
    expect(told('## [a](javascript:x)')).toEqual(['safe-links 1:4']);
  });
});

describe('pictures', () => {
  test.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    '/a.png',
    '../a.png',
    './/a.png',
    '././a.png',
    'a/b.png',
    'a.js',
    'a.svg',
    'a.gif',
    'a.png.js',
    'a.js#.png',
    'a.js?.png',
    'data:image/png;base64,AAAA',
    'javascript:x',
    'a%2ejs',
    'A.png',
    'a.PNG',
    '..png',
    'a b.png',
  ])('from %j', (src) => {
    expect(told(`Hello\n\n![A crossing](<${src}>)`)).toEqual(['safe-pictures 3:1']);
    expect(told(`![A crossing][x]\n\n[x]: <${src}>`)).toEqual(['safe-pictures 1:1']);
    expect(told(`<Figure src="${src}" alt="A crossing" />`)).toEqual(['safe-pictures 1:1']);
  });

  test('in the middle of a line, or without words for those who cannot see them', () => {
    expect(told('Look ![A crossing](crossing.png) here')).toEqual(['safe-pictures 1:6']);
    expect(told('[![A crossing](crossing.png)](/lessons/)')).toEqual(['safe-pictures 1:2']);
    expect(told('![](crossing.png)')).toEqual(['block-settings 1:1']);
  });
});

describe('settings', () => {
  test.each([
    ['a number in words', '<Activity title="a" minutes="ten" part="main">\nx\n</Activity>', /minutes.*whole minutes/],
    ['no minutes at all', '<Activity title="a" minutes="0" part="main">\nx\n</Activity>', /minutes/],
    [
      'a part there is not',
      '<Activity title="a" minutes="5" part="mian">\nx\n</Activity>',
      /part cannot be "mian".*Did you mean main\?/,
    ],
    ['a missing one', '<Slide>\nx\n</Slide>', /title is missing.*For example: "Which number\?"/],
    ['one without a value', '<Slide title>\nx\n</Slide>', /title.*no value/],
    ['the same twice', '<Slide title="a" title="b">\nx\n</Slide>', /title twice/],
    ['one that is misspelt', '<Slide tilte="a">\nx\n</Slide>', /"tilte".*Did you mean title\?/],
    ['a style', '<Say style="color: red">\nx\n</Say>', /"style"/],
    ['an event', '<Figure src="a.png" alt="A" onload="alert(1)" />', /"onload"/],
    ['__proto__', '<Say __proto__="x">\nx\n</Say>', /"__proto__"/],
    ['constructor', '<Say constructor="x">\nx\n</Say>', /"constructor"/],
    [
      'a file in another folder',
      '<Attachment file="../../package.pdf" />',
      /file is not written as it should be.*route-map\.pdf/,
    ],
    ['a title over two lines', '<Slide title="a\nb">\nx\n</Slide>', /title/],
    ['a title that is too long', `<Slide title="${'a'.repeat(91)}">\nx\n</Slide>`, /title.*at most 90 characters/],
  ])('%s', (_, text, words) => {
    const all = refusals(text);
    expect([...new Set(all.map(({ rule, line, column }) => `${rule} ${line}:${column}`))]).toEqual([
      'block-settings 1:1',
    ]);
    expect(all.map(({ message, help }) => `${message} ${help}`).join('\n')).toMatch(words);
  });
});

describe('places', () => {
  test.each([
    [
      'answers inside a worksheet',
      '<Worksheet title="a">\nx\n\n<Answers>\ny\n</Answers>\n</Worksheet>',
      'block-place 4:1',
    ],
    [
      'answers in a list inside a worksheet',
      '<Worksheet title="a">\n- <Answers>y</Answers>\n</Worksheet>',
      'block-place 2:3',
    ],
    [
      'the night before in a quote, where nobody would gather it',
      '<Activity title="a" minutes="5" part="main">\n> <NightBefore>\n> - x\n> </NightBefore>\n</Activity>',
      'block-place 2:3',
    ],
    [
      'an activity in a list, whose minutes nobody would count',
      '- <Activity title="a" minutes="5" part="main">x</Activity>',
      'block-place 1:3',
    ],
    ['answers in a quote', '> <Answers>x</Answers>', 'block-place 1:3'],
    ['a question outside an activity', '<Ask>\nWhy?\n</Ask>', 'block-place 1:1'],
    ['a block in the middle of a line', 'Now <Say>hello</Say> all.', 'block-place 1:5'],
    ['an empty block', '<Say>\n</Say>', 'block-place 1:1'],
    ['a full block that should be empty', '<Chart finding="a">\nx\n</Chart>', 'block-place 1:1'],
    ['a heading in a block', '<Note kind="tip">\n## x\n</Note>', 'heading-order 2:1'],
    ['a second page title', '# x', 'heading-order 1:1'],
    ['the same, underlined', 'x\n===', 'heading-order 1:1'],
    ['a heading too deep', '##### x', 'heading-order 1:1'],
    ['a section in a worksheet', '<Worksheet title="a">\n## x\n</Worksheet>', 'heading-order 2:1'],
    ['a heading without words', '##', 'heading-order 1:1'],
  ])('%s', (_, text, refusal) => {
    expect(told(text)).toContain(refusal);
  });

  test('a note in a list in an activity is fine', () => {
    expect(told(activity('- <Note kind="tip">Smile.</Note>'))).toEqual([]);
  });
});

describe('depth', () => {
  /** How far down the deepest node or inline stands. */
  const depth = (value: unknown): number =>
    Array.isArray(value)
      ? Math.max(0, ...value.map(depth))
      : value !== null && typeof value === 'object'
        ? 1 + Math.max(0, ...Object.values(value).map(depth))
        : 0;

  test.each([
    ['lists', Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')],
    ['quotes', `${'> '.repeat(40)}x`],
    ['blocks', `${'<Note kind="tip">'.repeat(40)}x${'</Note>'.repeat(40)}`],
    ['unknown blocks', `${'<Thing>'.repeat(40)}x${'</Thing>'.repeat(40)}`],
    ['bold and italic', `${'*a _b '.repeat(40)}x${' c_ d*'.repeat(40)}`],
  ])('%s', (_, text) => {
    const { document, refusals: all } = readBody(text, '/lessons/be-seen/');
    expect(all.map(({ rule }) => rule)).toContain('not-too-deep');
    expect(depth(document)).toBeLessThan(30);
  });

  test('eight levels are enough for anybody, and allowed', () => {
    expect(told(`${'> '.repeat(7)}x`)).toEqual([]);
    expect(told(`${'> '.repeat(8)}x`)).toEqual(['not-too-deep 1:17']);
  });
});

test('all problems of a page are told in one reading, where they stand in the file', () => {
  const { bodyInPlace } = splitPage(
    '---\ntitle: x\n---\nimport a from "b"\n\n# Title\n\n<kbd>[a](javascript:x) {y}</kbd>\n\nPress <kbd>{w}</kbd>\n\n<Div>\n[b](http://x.example/)\n</Div>\n\n![c](c.svg)\n\n<Slide>\n{z}\n</Slide>\n',
  );
  expect(told(bodyInPlace).sort()).toEqual(
    [
      'block-settings 18:1',
      'heading-order 6:1',
      'known-blocks 12:1',
      'no-code 10:12',
      'no-code 19:1',
      'no-code 4:1',
      'no-code 8:24',
      'no-html 10:7',
      'no-html 8:1',
      'safe-links 13:1',
      'safe-links 8:6',
      'safe-pictures 16:1',
    ].sort(),
  );
});

test('what is refused leaves nothing behind in the model', () => {
  const text =
    'import a from "b"\n\n<script>alert(1)</script>\n\n{alert(1)}\n\n<Note kind={alert(1)}>\nsafe\n</Note>\n\n<Constructor alert="alert(1)" />\n\n[words](javascript:alert(1))\n';
  const { document } = readBody(text, '/lessons/be-seen/');
  const left: Node[] = [{ type: 'paragraph', line: 13, children: [{ type: 'text', value: 'words' }] }];
  expect(document).toEqual(left);
});

test('every refusal is under a rule that exists', () => {
  const known = rules.map(({ id }) => id);
  const texts = [
    '{x}',
    '<a/>',
    '<B/>',
    '<',
    '# x',
    '[a](x:y)',
    '![a](b)',
    '<Say/>',
    '<Slide>x</Slide>',
    `${'> '.repeat(20)}x`,
  ];
  for (const text of texts) for (const { rule } of refusals(text)) expect(known).toContain(rule);
});

test('a tag that is not closed hides nothing in the other parts of the page', () => {
  const opened = '<Activity title="a" minutes="5" part="main">\n<Say>\nHi\n</Activity>\n';
  expect(told(`# Title\n\n${opened}\n## Next\n\n[a](x:y)\n\n${activity('{x}')}\n\n${opened}`)).toEqual([
    'markup-reads 4:1',
    'markup-reads 17:1',
    'heading-order 1:1',
    'safe-links 10:1',
    'no-code 13:1',
  ]);
});

test('a block that is closed in another part is told once, and nothing is made up about the rest', () => {
  expect(
    told(`<Activity title="a" minutes="5" part="main">\n\nHello\n\n## Next\n\nWell\n`).filter((each) =>
      each.startsWith('markup-reads'),
    ),
  ).toHaveLength(1);
});
