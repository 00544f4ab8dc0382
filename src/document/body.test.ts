import { describe, expect, test } from 'vitest';
import { blockNames, blockRule, type BlockName } from '../schema/blocks.ts';
import { readBody } from './body.ts';
import { splitPage } from './front-matter.ts';
import { everyNode, type Node } from './model.ts';
import { plainText } from './plain-text.ts';

const page = '/lessons/be-seen/';

/** The model of a text in which nothing is refused. */
function read(text: string): readonly Node[] {
  const { document, refusals } = readBody(text, page);
  expect(refusals).toEqual([]);
  return document;
}

const words = (value: string) => [{ type: 'text', value }];
const paragraph = (value: string, line = 1) => ({ type: 'paragraph', line, children: words(value) });
const block = (name: string, settings: object, children: object[], line = 1) => ({
  type: 'block',
  name,
  line,
  settings,
  children,
});

describe('Markdown', () => {
  test.each<[string, string, object]>([
    ['a paragraph', 'Hello.', paragraph('Hello.')],
    [
      'bold and italic',
      '**Stop** and *think*.',
      {
        type: 'paragraph',
        line: 1,
        children: [
          { type: 'strong', children: words('Stop') },
          { type: 'text', value: ' and ' },
          { type: 'emphasis', children: words('think') },
          { type: 'text', value: '.' },
        ],
      },
    ],
    [
      'code in a line',
      'Type `{x}`.',
      {
        type: 'paragraph',
        line: 1,
        children: [
          { type: 'text', value: 'Type ' },
          { type: 'code', value: '{x}' },
          { type: 'text', value: '.' },
        ],
      },
    ],
    [
      'a line break',
      'One\\\ntwo',
      {
        type: 'paragraph',
        line: 1,
        children: [{ type: 'text', value: 'One' }, { type: 'break' }, { type: 'text', value: 'two' }],
      },
    ],
    [
      'a heading',
      '### Before you *go*',
      {
        type: 'heading',
        line: 1,
        depth: 3,
        id: 'h-before-you-go',
        children: [
          { type: 'text', value: 'Before you ' },
          { type: 'emphasis', children: words('go') },
        ],
      },
    ],
    [
      'a list',
      '- one\n- two',
      { type: 'list', line: 1, ordered: false, start: 1, items: [[paragraph('one')], [paragraph('two', 2)]] },
    ],
    [
      'a numbered list that goes on',
      '4. four\n5. five',
      { type: 'list', line: 1, ordered: true, start: 4, items: [[paragraph('four')], [paragraph('five', 2)]] },
    ],
    [
      'a list in a list',
      '- one\n  - two',
      {
        type: 'list',
        line: 1,
        ordered: false,
        start: 1,
        items: [
          [paragraph('one'), { type: 'list', line: 2, ordered: false, start: 1, items: [[paragraph('two', 2)]] }],
        ],
      },
    ],
    ['a quote', '> Look both ways.', { type: 'quote', line: 1, children: [paragraph('Look both ways.')] }],
    ['code', '```\nconst {x} = y;\n```', { type: 'code-block', line: 1, value: 'const {x} = y;' }],
    ['a rule', '***', { type: 'rule', line: 1 }],
    [
      'a table',
      '| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | **4** |',
      {
        type: 'table',
        line: 1,
        align: [null, 'left', 'centre', 'right'],
        head: ['a', 'b', 'c', 'd'].map(words),
        rows: [[words('1'), words('2'), words('3'), [{ type: 'strong', children: words('4') }]]],
      },
    ],
    ['signs written out', '5 &lt; 6 and \\{x}', paragraph('5 < 6 and {x}')],
    ['Welsh letters', 'Dŵr, tŷ, Ŵ ac Ŷ: £5', paragraph('Dŵr, tŷ, Ŵ ac Ŷ: £5')],
    [
      'words that only look like code',
      'Importantly, exports of import duty rise.',
      paragraph('Importantly, exports of import duty rise.'),
    ],
  ])('%s', (_, text, node) => {
    expect(read(text)).toEqual([node]);
  });

  test.each([
    ['[a](https://www.gov.uk/x)', 'https://www.gov.uk/x'],
    ['[a](/lessons/road-safety/#notes)', '/lessons/road-safety/#h-notes'],
    ['[a](../road-safety/)', '/lessons/road-safety/'],
    ['[a](#notes)', '#h-notes'],
    ['[a](mailto:mini-police@example.org)', 'mailto:mini-police@example.org'],
    ['[a][x]\n\n[x]: https://www.gov.uk/', 'https://www.gov.uk/'],
    ['[X][]\n\n[x]: https://www.gov.uk/', 'https://www.gov.uk/'],
    ['[x]\n\n[x]: https://www.gov.uk/\n[x]: http://later.example/', 'https://www.gov.uk/'],
  ])('the link %j leads to %s', (text, href) => {
    expect(read(text)).toMatchObject([{ type: 'paragraph', children: [{ type: 'link', href }] }]);
  });
});

describe('blocks', () => {
  const written: Record<BlockName, [text: string, settings: object, children: object[]]> = {
    Activity: [
      '<Activity title="Light or dark?" minutes="10" part="main" who="teacher">\nHello\n</Activity>',
      { title: 'Light or dark?', minutes: 10, part: 'main', who: 'teacher' },
      [paragraph('Hello', 2)],
    ],
    Say: ['<Say>\nHello\n</Say>', {}, [paragraph('Hello', 2)]],
    OpenWith: ['<OpenWith>\nHello\n</OpenWith>', {}, [paragraph('Hello', 2)]],
    NightBefore: [
      '<NightBefore>\n- [ ] pens\n</NightBefore>',
      {},
      [{ type: 'list', line: 2, ordered: false, start: 1, items: [[paragraph('pens', 2)]] }],
    ],
    Ask: [
      '<Ask>\nWhy?\n\n- to be seen\n</Ask>',
      {},
      [
        paragraph('Why?', 2),
        { type: 'list', line: 4, ordered: false, start: 1, items: [[paragraph('to be seen', 4)]] },
      ],
    ],
    Note: ['<Note kind="tip">\nHello\n</Note>', { kind: 'tip' }, [paragraph('Hello', 2)]],
    Slide: ['<Slide title="Which number?">\n999\n</Slide>', { title: 'Which number?' }, [paragraph('999', 2)]],
    Worksheet: [
      '<Worksheet title="My route">\n### Part 1\n</Worksheet>',
      { title: 'My route' },
      [{ type: 'heading', line: 2, depth: 3, id: 'h-part-1', children: words('Part 1') }],
    ],
    Answers: ['<Answers>\nC\n</Answers>', {}, [paragraph('C', 2)]],
    Card: ['<Card title="A shop">\nHello\n</Card>', { title: 'A shop' }, [paragraph('Hello', 2)]],
    Checklist: [
      '<Checklist>\n- pens\n</Checklist>',
      {},
      [{ type: 'list', line: 2, ordered: false, start: 1, items: [[paragraph('pens', 2)]] }],
    ],
    Chart: ['<Chart finding="enjoyed-all" />', { finding: 'enjoyed-all' }, []],
    Figure: [
      '<Figure src="crossing.png" alt="A child &amp; a crossing" caption="By day" />',
      { src: 'crossing.png', alt: 'A child & a crossing', caption: 'By day' },
      [],
    ],
    Attachment: ['<Attachment file="route-map.pdf" />', { file: 'route-map.pdf' }, []],
    Picture: ['<Picture name="torch" caption="By night" />', { name: 'torch', caption: 'By night' }, []],
    Draw: [
      '<Draw outline="outline-hand" size="page">\nYour hand\n</Draw>',
      { outline: 'outline-hand', size: 'page' },
      [paragraph('Your hand', 2)],
    ],
    Match: [
      '<Match>\n| a | b |\n| --- | --- |\n</Match>',
      {},
      [{ type: 'table', line: 2, align: [null, null], head: [words('a'), words('b')], rows: [] }],
    ],
    Sort: [
      '<Sort heaps="Share; Keep">\n| a | b |\n| --- | --- |\n</Sort>',
      { heaps: 'Share; Keep' },
      [{ type: 'table', line: 2, align: [null, null], head: [words('a'), words('b')], rows: [] }],
    ],
    Frames: ['<Frames bubbles="yes">\nHello\n</Frames>', { bubbles: 'yes' }, [paragraph('Hello', 2)]],
    Faces: ['<Faces of="5">\nHello\n</Faces>', { of: '5' }, [paragraph('Hello', 2)]],
    Choose: ['<Choose most="2">\nHello\n</Choose>', { most: 2 }, [paragraph('Hello', 2)]],
    Label: ['<Label picture="bicycle">\nHello\n</Label>', { picture: 'bicycle' }, [paragraph('Hello', 2)]],
    Map: ['<Map picture="outline-map-grid">\nHello\n</Map>', { picture: 'outline-map-grid' }, [paragraph('Hello', 2)]],
  };

  test.each(blockNames)('<%s>', (name) => {
    const [text, settings, children] = written[name];
    // These can only stand in an activity, or on a worksheet.
    const isInside = !blockRule(name).inside.includes('page');
    const [open, close] = blockRule(name).inside.includes('Activity')
      ? ['<Activity title="a" minutes="5" part="main">', '</Activity>']
      : ['<Worksheet title="a">', '</Worksheet>'];
    const model = isInside
      ? read(`${open}\n${text}\n${close}`).flatMap((node) => (node.type === 'block' ? node.children : []))
      : read(text);
    const inActivity = isInside
      ? JSON.parse(JSON.stringify(children), (key, value) => (key === 'line' ? value + 1 : value))
      : children;
    expect(model).toEqual([block(name, settings, inActivity, isInside ? 2 : 1)]);
  });

  test('on one line, as people write them', () => {
    expect(read('<Say>Hello</Say>')).toEqual([block('Say', {}, [paragraph('Hello')])]);
    expect(read('<Say>Hello</Say> <Say>Bye</Say>')).toEqual([
      block('Say', {}, [paragraph('Hello')]),
      block('Say', {}, [paragraph('Bye')]),
    ]);
    expect(read('<Note kind="tip"><Say>Hello</Say></Note>')).toEqual([
      block('Note', { kind: 'tip' }, [block('Say', {}, [paragraph('Hello')])]),
    ]);
  });

  test('a picture that stands alone is a figure, also by reference', () => {
    const figure = block('Figure', { src: 'crossing.png', alt: 'A crossing' }, []);
    expect(read('![A crossing](crossing.png)')).toEqual([figure]);
    expect(read('![A crossing][x]\n\n[x]: crossing.png')).toEqual([figure]);
  });

  test('minutes are numbers, and every other setting is text', () => {
    const [activity] = read('<Activity title="99" minutes="99" part="plenary">\nx\n</Activity>');
    expect(activity).toMatchObject({ settings: { title: '99', minutes: 99 } });
  });
});

describe('ids of headings', () => {
  const ids = (text: string) =>
    [...everyNode(read(text))].flatMap((node) => (node.type === 'heading' ? [node.id] : []));

  test('are unique, and the same every time', () => {
    const text =
      '## Notes\n\n## Notes\n\n### Notes 1\n\n<Worksheet title="x">\n### Notes\n</Worksheet>\n\n## Tŷ ac Ŵyn';
    expect(ids(text)).toEqual(['h-notes', 'h-notes-1', 'h-notes-1-1', 'h-notes-2', 'h-tŷ-ac-ŵyn']);
    expect(ids(text)).toEqual(ids(text));
  });

  test('never take one from a template: they have a mark of their own', () => {
    expect(ids('## Kit\n\n## step-1\n\n## ?')).toEqual(['h-kit', 'h-step-1', 'h-']);
  });

  test('names that every program object has are ids like others', () => {
    expect(new Set(ids('## constructor\n\n## constructor\n\n## toString\n\n## \\_\\_proto\\_\\_')).size).toBe(4);
  });
});

test('lines are those of the file, front matter and all', () => {
  const { bodyInPlace } = splitPage('---\ntitle: Be seen\n---\n\nHello\n\n<Say>\nGood morning\n</Say>\n');
  const model = read(bodyInPlace);
  expect(model.map((node) => node.line)).toEqual([5, 7]);
  expect(plainText(model)).toBe('Hello\nGood morning');
});
