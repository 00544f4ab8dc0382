import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

/** Words of the parser, which nobody who writes a lesson should have to read. */
const programmersWords =
  /implicit|unexpected|scalar|token|collection|alias node|anchor cannot|resolved|yaml|mapping|sequence|undefined|\[object/i;

describe('refused, with our words and the place', () => {
  test.each<[what: string, text: string, at: string, words: RegExp]>([
    ['an anchor', 'title: &a Be seen', '1:11', /Anchors/],
    ['an alias', 'title: a\nsummary: *a', '2:10', /Aliases/],
    ['an anchor and its alias, each once', 'a: &x [1]\nb: *x', '1:7', /Anchors/],
    ['a tag', 'title: !!str Be seen', '1:14', /Tags/],
    ['a tag of their own', 'title: !ruby/object Be', '1:8', /Tags/],
    ['a binary', 'title: !!binary aGVsbG8=', '1:17', /Tags/],
    ['a merge key', '<<: { a: b }', '1:1', /Merge keys/],
    ['a merge key further in', 'teacher:\n  <<: { a: b }', '2:3', /Merge keys/],
    ['a key given twice', 'stage: draft\ntitle: a\nstage: reviewed', '3:1', /twice/],
    ['a key given twice further in', 'teacher:\n  before: [a]\n  before: [b]', '3:3', /twice/],
    ['__proto__', 'title: a\n__proto__: { polluted: true }', '2:1', /__proto__/],
    ['__proto__ in quotes', '"__proto__": 1', '1:1', /__proto__/],
    ['__proto__ further in', 'teacher: { __proto__: 1 }', '1:12', /__proto__/],
    ['a key that is a number', '5: a', '1:1', /key must be a word/],
    ['a key that is a list', '? [a]\n: b', '1:3', /key must be a word/],
    ['a colon in a title', 'title: Be seen: at night', '1:8', /double quotes/],
    ['a tab', 'teacher:\n\tbefore: a', '2:1', /two spaces/],
    ['quotes that are not closed', 'title: "Be seen', '1:16', /Close every quotation mark/],
    ['a backslash in quotes', 'title: "C:\\pens"', '1:11', /backslash/],
    ['an at sign', 'title: @home', '1:8', /double quotes/],
    ['text after a list', 'topics: [a] b', '1:13', /content\/_starters/],
    ['a second document', 'title: a\n---\ntitle: b', '2:1', /content\/_starters/],
    ['a value that is indented', 'title: a\n  summary: b', '1:8', /double quotes/],
    ['lists in lists in lists', `a: ${'['.repeat(9)}${']'.repeat(9)}`, '1:11', /too deep/],
    [
      'keys in keys in keys',
      Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}a:`).join('\n'),
      '9:17',
      /too deep/,
    ],
  ])('%s', (_, text, at, words) => {
    const { data, refusals } = readYaml(text);
    expect(data).toBeUndefined();
    const [first] = refusals;
    expect(`${first!.line}:${first!.column}`).toBe(at);
    expect(`${first!.message} ${first!.help}`).toMatch(words);
    for (const refusal of refusals) {
      expect(refusal.rule).toBe('front-matter-reads');
      expect(`${refusal.message} ${refusal.help}`).not.toMatch(programmersWords);
    }
  });

  test.each(['[', '{ a: ', '- '])('five thousand times %j, once and without running out of room', (sign) => {
    const { refusals } = readYaml(`a:\n  ${sign.repeat(5000)}`);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ line: 1, column: 1, message: expect.stringContaining('too deep') });
  });

  test('one slip is told once', () => {
    expect(readYaml('title: a\n  summary: b').refusals).toHaveLength(1);
  });

  test('several slips are told together, from the top', () => {
    const { refusals } = readYaml('a: !x b\nc: &d e\nc: f\n__proto__: g');
    expect(refusals.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  test('nothing reaches the prototype of every object', () => {
    readYaml('__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('read as people mean it', () => {
  test.each<[text: string, data: unknown]>([
    ['published: 2026-11-21', { published: '2026-11-21' }],
    ['published: 2026-02-30', { published: '2026-02-30' }],
    ['nation: no\nshared: yes\nout: off', { nation: 'no', shared: 'yes', out: 'off' }],
    ['when: 09:30', { when: '09:30' }],
    ['number: "0800 1111"', { number: '0800 1111' }],
    ['title: Tŷ # a note', { title: 'Tŷ' }],
    ['a: 1 # one\nb: [x, y]', { a: 1, b: ['x', 'y'] }],
    ['', null],
    ['# nothing yet', null],
    ['constructor: a\ntoString: b', { constructor: 'a', toString: 'b' }],
  ])('%j', (text, data) => {
    expect(readYaml(text)).toMatchObject({ refusals: [] });
    expect(readYaml(text).data).toEqual(data);
  });
});

describe('positions', () => {
  const yaml = readYaml(
    'title: Be seen\nkit:\n  - item: 6 torches\n    from: police\n  - { item: pens, from: school }\n',
    1,
  );

  test.each<[path: (string | number)[], value: string, key: string]>([
    [['title'], '2:8', '2:1'],
    [['kit'], '4:3', '3:1'],
    [['kit', 0, 'item'], '4:11', '4:5'],
    [['kit', 1, 'from'], '6:25', '6:19'],
    [['kit', 1], '6:5', '6:5'],
    // What does not exist is looked for where it should stand.
    [['kit', 1, 'colour'], '6:5', '6:5'],
    [['kit', 7, 'item'], '4:3', '4:3'],
    [['summary'], '2:1', '2:1'],
    [[], '2:1', '2:1'],
  ])('%j', (path, value, key) => {
    const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect(shown(yaml.at(path))).toBe(value);
    expect(shown(yaml.atKey(path))).toBe(key);
  });

  test('after letters that take more than one unit, as editors count', () => {
    expect(readYaml('{ title: 👮, kit: ŵ }').at(['kit'])).toEqual({ line: 1, column: 19 });
  });
});
