import { everyNode, isBlock, type Block, type Node } from '../document/model.ts';
import { heapNames, heapsOf, listOf, pairsOf } from '../document/sheet-blocks.ts';
import { inlineText } from '../document/plain-text.ts';
import drawings from '../pictures/names.json' with { type: 'json' };
import { withText } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const sheet = (what: string, text: string): Example =>
  withText(what, `<Worksheet title="Words">\n\n${text}\n\n</Worksheet>`);
const table = (...rows: string[]) => ['| One | Other |', '|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
const list = (count: number) => Array.from({ length: count }, (_, index) => `- Number ${index + 1}`).join('\n');

export const sheetsHaveWhatTheyNeed: Rule = {
  id: 'sheets-have-what-they-need',
  severity: 'error',
  title: 'What children do on a worksheet has what it is drawn from',
  why: 'A child who finds nothing to join, an empty heap without a name or a picture without numbers cannot do the sheet.',
  *run(library) {
    for (const page of library.pages)
      for (const sheetOfPage of page.document)
        if (isBlock(sheetOfPage, 'Worksheet'))
          for (const node of everyNode(sheetOfPage.children)) {
            const [message, help] = (node.type === 'block' && faultOf(node)) || [];
            if (message !== undefined && help !== undefined)
              yield { file: page.file, line: node.line, column: 1, message, help };
          }
  },
  examples: {
    passes: [
      sheet('pairs', `<Match>\n${table('999 | A fire', '101 | A lost bicycle')}\n</Match>`),
      sheet('one too many on the right', `<Match>\n${table('999 | A fire', '101 | A cat', ' | A pizza')}\n</Match>`),
      sheet(
        'heaps',
        `<Sort heaps="Share; Keep">\n${table('A joke | Share', 'My password | keep', 'A song |')}\n</Sort>`,
      ),
      sheet('frames', `<Frames bubbles="yes">\n${list(4)}\n</Frames>`),
      sheet('faces', `<Faces>\n${list(1)}\n</Faces>`),
      sheet('something to ring', `<Choose most="2">\nWhich?\n\n${list(3)}\n</Choose>`),
      sheet('a picture with parts', '<Label picture="bicycle">\n- bell\n</Label>'),
      sheet('a map', `<Map picture="outline-map-grid">\nMark your way.\n\n${list(2)}\n</Map>`),
      sheet('an outline', '<Draw outline="outline-hand">\nWrite on each finger somebody you trust.\n</Draw>'),
    ],
    fails: [
      sheet('nothing to join', '<Match>\nJoin them.\n</Match>'),
      sheet('two tables', `<Match>\n${table('a | b', 'c | d')}\n\nand\n\n${table('e | f', 'g | h')}\n</Match>`),
      sheet('three columns', '<Match>\n| A | B | C |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n</Match>'),
      sheet('a single pair', `<Match>\n${table('999 | A fire')}\n</Match>`),
      sheet('one that belongs to nothing', `<Match>\n${table('999 | A fire', '101 | A cat', '111 |')}\n</Match>`),
      sheet('all with one and the same', `<Match>\n${table('A fire | 999', 'A crash | 999')}\n</Match>`),
      sheet(
        'a heap without a name',
        `<Sort heaps="Share; Keep">\n${table('A joke | Share', 'My name | Ask')}\n</Sort>`,
      ),
      sheet('two heaps alike', `<Sort heaps="Share; share">\n${table('A joke | Share', 'A song | Share')}\n</Sort>`),
      sheet('nothing to sort', '<Sort heaps="Share; Keep">\n- A joke\n- My name\n</Sort>'),
      sheet('frames that are no list', '<Frames>\nFirst this, then that.\n</Frames>'),
      sheet('too many frames', `<Frames>\n${list(9)}\n</Frames>`),
      sheet('no question', '<Faces>\nHow was it?\n</Faces>'),
      sheet('a single choice', `<Choose>\nWhich?\n\n${list(1)}\n</Choose>`),
      sheet('all may be chosen', `<Choose most="3">\nWhich?\n\n${list(3)}\n</Choose>`),
      sheet('a picture without parts', '<Label picture="torch">\n- bulb\n</Label>'),
      sheet('no outline', '<Draw outline="torch">\nDraw.\n</Draw>'),
      sheet('an outline that nobody fills in', '<Picture name="outline-hand" />'),
      sheet('a key too long', `<Map>\nMark.\n\n${list(9)}\n</Map>`),
    ],
  },
};

type Fault = readonly [message: string, help: string];

const isOutline = (name: string) => name.startsWith('outline-');

/** @returns the first thing that a part of a sheet lacks, and what to do about it */
function faultOf(block: Block): Fault | undefined {
  if (isBlock(block, 'Match')) return faultOfTable(block.children, 'Match') ?? faultOfPairs(pairsOf(block));
  if (isBlock(block, 'Sort')) return faultOfTable(block.children, 'Sort') ?? faultOfHeaps(block);
  const { items } = listOf(block.children);
  const count = items.length;
  if (isBlock(block, 'Frames')) return between(count, 1, 8, 'frames', '<Frames>');
  if (isBlock(block, 'Faces')) return between(count, 1, 8, 'questions', '<Faces>');
  if (isBlock(block, 'Map')) return count > 0 ? between(count, 1, 8, 'signs of the key', '<Map>') : undefined;
  if (isBlock(block, 'Choose')) {
    const most = block.settings.most ?? 1;
    const all: Fault = [
      `Of ${count} things ${most} may be chosen, so that nothing is chosen.`,
      'Let fewer be chosen, or leave the setting most out.',
    ];
    return between(count, 2, 6, 'things to choose from', '<Choose>') ?? (most >= count ? all : undefined);
  }
  if (
    isBlock(block, 'Label') &&
    drawings.all.includes(block.settings.picture) &&
    !drawings.withParts.includes(block.settings.picture)
  )
    return [
      `The drawing ${block.settings.picture} has no parts with numbers.`,
      `Take one that has: ${drawings.withParts.join(', ')}.`,
    ];
  if (isBlock(block, 'Draw') && block.settings.outline !== undefined && !isOutline(block.settings.outline))
    return [
      `The drawing ${block.settings.outline} is no outline to fill in.`,
      'Take one whose name begins with outline-, or leave the setting out for an empty box.',
    ];
  if (isBlock(block, 'Picture') && isOutline(block.settings.name))
    return [
      `The outline ${block.settings.name} stands here as a picture, and is too small to fill in.`,
      `Use <Draw outline="${block.settings.name}"> with what to draw or write in it.`,
    ];
  return undefined;
}

function between(count: number, least: number, most: number, what: string, name: string): Fault | undefined {
  if (count >= least && count <= most) return undefined;
  const found = count === 0 ? 'none' : String(count);
  return [
    `${name} has ${found} of the ${least} to ${most} ${what} that fit on a sheet.`,
    `Write a list with ${least} to ${most} lines, one for each.`,
  ];
}

function faultOfTable(children: readonly Node[], name: string): Fault | undefined {
  const tables = children.filter((node) => node.type === 'table');
  const [table] = tables;
  const help = 'Write one table of two columns, with a line for each.';
  if (!table) return [`<${name}> has no table, so there is nothing to put on the sheet.`, help];
  if (tables.length > 1)
    return [`<${name}> has ${tables.length} tables, and only the first is put on the sheet.`, help];
  if (table.head.length !== 2)
    return [`The table in <${name}> has ${table.head.length} columns in place of two.`, help];
  return undefined;
}

/** Letters stand beside what is on the right. */
const mostPairs = 26;

function faultOfPairs(pairs: ReturnType<typeof pairsOf>): Fault | undefined {
  const words = pairs.map(([left, right]) => [inlineText(left).trim(), inlineText(right).trim()] as const);
  const alone = words.find(([left, right]) => left !== '' && right === '');
  if (alone) return [`"${alone[0]}" has nothing on the right that belongs to it.`, 'Write it on the same line.'];
  const left = words.filter(([one]) => one !== '');
  if (left.length < 2 || words.length > mostPairs)
    return [
      `<Match> has ${left.length} ${left.length === 1 ? 'pair' : 'pairs'}; there must be 2 to ${mostPairs}.`,
      'Write a line for each pair.',
    ];
  const twice = left.find(([one], index) => left.some(([other], place) => place < index && other === one));
  if (twice) return [`"${twice[0]}" stands on the left twice.`, 'Write each once, or tell them apart.'];
  if (new Set(words.map(([, right]) => right)).size < 2)
    return ['All belong to one and the same, so there is nothing to join.', 'Write something else on the right.'];
  return undefined;
}

function faultOfHeaps(block: Extract<Block, { name: 'Sort' }>): Fault | undefined {
  const heaps = heapNames(block.settings.heaps).map((name) => name.toLowerCase());
  if (new Set(heaps).size < heaps.length || heaps.includes(''))
    return ['Two of the heaps have the same name, or one has none.', 'Give each heap a name of its own.'];
  const things = heapsOf(block);
  if (things.length < 2)
    return ['<Sort> has fewer than two things to sort.', 'Write a line for each thing, with its heap beside it.'];
  const lost = things.find(({ heap }) => heap !== '' && !heaps.includes(heap.toLowerCase()));
  return lost
    ? [
        `"${inlineText(lost.thing)}" belongs to "${lost.heap}", and no heap has that name.`,
        `The heaps are ${block.settings.heaps}. Leave the place empty where any is right.`,
      ]
    : undefined;
}
