/** The answers to a lesson's worksheets, for adults: what the sheets' own blocks say, then what <Answers> says. */
import { lessonParts } from '../document/lesson-parts.ts';
import { everyNode, isBlock, type BlockOf, type Inline, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { heapNames, heapsOf, matchOf, pairsOf, sortOf } from '../document/sheet-blocks.ts';
import { translator } from '../i18n/index.ts';
import type { Resource } from './resource.ts';

export interface AnsweredSheet {
  readonly worksheet: BlockOf<'Worksheet'>;
  /** Empty where nothing on the sheet has an answer. */
  readonly answers: readonly Node[];
}

type Words = readonly Inline[];
type Lesson = Pick<Resource<'lessons'>, 'document' | 'drawings' | 'around'>;

/** @returns every worksheet with its answers: numbers and letters are those of the sheet */
export function answeredSheets(lesson: Lesson): AnsweredSheet[] {
  return lessonParts(lesson.document).worksheets.map(({ worksheet, answers }) => ({
    worksheet,
    answers: [
      ...everyNode(worksheet.children).flatMap((node) => workedOut(node, lesson)),
      ...(answers?.children ?? []),
    ],
  }));
}

function workedOut(node: Node, { drawings, around }: Lesson): Node[] {
  if (isBlock(node, 'Match')) return [pairsTable(node)];
  if (isBlock(node, 'Sort')) return [heapsList(node, translator(around)('sheet.sort.any'))];
  if (!isBlock(node, 'Label')) return [];
  const points = drawings[node.settings.picture]?.points ?? [];
  const items = points.map(({ shows }) => [paragraph(node.line, [text(shows)])]);
  return items.length === 0 ? [] : [{ type: 'list', line: node.line, ordered: true, start: 1, items }];
}

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (line: number, children: Words): Node => ({ type: 'paragraph', line, children });
const same = (one: Words, other: Words) => inlineText(one).trim() === inlineText(other).trim();
const letter = (place: number) => String.fromCharCode(65 + place);

/** A line for each on the left, with its number and the letter of what belongs to it; then what belongs to none. */
function pairsTable(block: BlockOf<'Match'>): Node {
  const { heads, left, right } = matchOf(block);
  const lettered = (words: Words): Words => [
    text(`${letter(right.findIndex((each) => same(each, words)))}. `),
    ...words,
  ];
  const rows = pairsOf(block).map(([one, other]) => {
    const number = left.indexOf(one) + 1;
    return number > 0 ? [[text(`${number}. `), ...one], lettered(other)] : [[text('–')], lettered(other)];
  });
  return { type: 'table', line: block.line, align: [null, null], head: heads, rows };
}

const byOwnMark = (one: Words, other: Words) =>
  inlineText(one).localeCompare(inlineText(other), 'en', { numeric: true });

/** A sentence in a row of things, divided by semicolons, ends without its full stop. */
function inARow(thing: Words): Words {
  const last = thing.at(-1);
  return last?.type === 'text' ? [...thing.slice(0, -1), text(last.value.trimEnd().replace(/(?<!\.)\.$/, ''))] : thing;
}

function heapsList(block: BlockOf<'Sort'>, any: string): Node {
  const { things, numbered } = sortOf(block);
  const placed = heapsOf(block);
  const inHeap = (name: string) =>
    placed
      .filter(({ heap }) => heap.toLowerCase() === name.toLowerCase())
      .map(({ thing }) => ({ thing, number: things.indexOf(thing) + 1 }))
      .toSorted((one, other) => (numbered ? one.number - other.number : byOwnMark(one.thing, other.thing)))
      .flatMap(({ thing, number }, index) => [
        text(`${index === 0 ? ' ' : '; '}${numbered ? `${number}. ` : ''}`),
        ...inARow(thing),
      ]);
  const item = (name: string, words: Words) => [
    paragraph(block.line, [{ type: 'strong', children: [text(`${name}:`)] }, ...words]),
  ];
  const free = inHeap('');
  return {
    type: 'list',
    line: block.line,
    ordered: false,
    start: 1,
    items: [
      ...heapNames(block.settings.heaps).map((name) => item(name, inHeap(name))),
      ...(free.length > 0 ? [item(any, free)] : []),
    ],
  };
}
