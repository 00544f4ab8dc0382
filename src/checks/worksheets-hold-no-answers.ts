import { everyNode, isBlock, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { find } from '../document/where.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const worksheetsHoldNoAnswers: Rule = {
  id: 'worksheets-hold-no-answers',
  severity: 'error',
  title: 'A worksheet holds no answers',
  why: 'Worksheets are printed and handed to children. Answers belong into <Answers>, which never reaches a file for pupils.',
  run: function* (library) {
    for (const page of library.pages) {
      for (const sheet of page.document) {
        if (!isBlock(sheet, 'Worksheet')) continue;
        for (const { line, words, what } of answersIn(sheet.settings.title, sheet.line, sheet.children)) {
          yield { file: page.file, ...find(page.text, line, words), message: `${what}, and children will read it.`, help: 'Move it into <Answers>, straight after </Worksheet>. For a space to write in, put ____ after the question.' };
        }
      }
    }
  },
  examples: {
    passes: [
      sheet('words about answers', 'Write your answers here. Answer in whole sentences. How many answers did you find?'),
      sheet('a space for the answer', '1. Which number? Answer: ____\n2. Why?\n\nAnswer: ......\n\n**My answer:**'),
      sheet('an empty column for answers', '| Question | Answer |\n| - | - |\n| Which number? | |'),
      sheet('answers to choose from', 'Draw a line from each question to its answer.\n\n| Question | Answer |\n| - | - |\n| A fire | 101 |\n| A lost cat | 999 |'),
      sheet('boxes to tick', '- [ ] 999\n- [ ] 101\n\nAnswer: yes / no'),
      sheet('a place to write them', '### Answers\n\n1. ____\n2. ____'),
    ],
    fails: [
      sheet('a heading', '1. Which number?\n\n### Answers\n\n1. Ring 999.'),
      sheet('bold words in place of a heading', '1. Which number?\n\n**Answers**\n\n1. Ring 999.'),
      sheet('a line', '1. Which number?\n\nAnswer: 999'),
      sheet('behind the question', '1. Which number? Answer: 999'),
      sheet('in brackets', '1. Which number? (Answer: 999)'),
      sheet('a filled column', '| Question | Answer |\n| - | - |\n| Which number in a fire? | 999 |\n| And for a lost cat? | 101 |'),
      sheet('a box that is ticked', '- [x] 999\n- [ ] 101'),
      sheet('an option that is marked', '- 999 (correct)\n- 101'),
      sheet('struck out, as if that hid it', 'Which number? ~~999~~'),
      sheet('Welsh', '1. Pa rif?\n\nAteb: 999'),
      withText('in the title', '<Worksheet title="Answers to the quiz">\n1. Ring 999.\n</Worksheet>'),
    ],
  },
};

function sheet(what: string, text: string) {
  return withText(what, `<Worksheet title="Who to ring">\n${text}\n</Worksheet>`);
}

interface Line {
  readonly line: number;
  readonly words: string;
  /** Stands by itself as a title: a heading, or bold words. */
  readonly title: boolean;
}

const answerWord = '(?:the |model |correct |suggested )?(?:answers?|answer key|mark scheme|solutions?|ateb|atebion)';
const asTitle = new RegExp(`^${answerWord}\\s*[:.]?$`, 'i');
const asLine = new RegExp(`^(?:.*[?!.)]\\s+)?${answerWord}\\s*[:=]\\s*(.*)$`, 'i');
const inBrackets = new RegExp(`[([]\\s*(?:${answerWord}|ans\\.?)\\s*(?:[:=]| is | are )\\s*([^)\\]]*)[)\\]]`, 'i');
const sheetTitle = /^(answers( (to|for)\b.*)?|answer key|mark scheme|solutions|atebion)$/i;

function* answersIn(title: string, line: number, children: readonly Node[]): Generator<{ line: number; words: string; what: string }> {
  if (sheetTitle.test(title.trim())) yield { line, words: title, what: 'The title says that this worksheet holds the answers' };
  const lines = [...linesIn(children)];
  for (const [index, { line: at, words, title: isTitle }] of lines.entries()) {
    const found = { line: at, words };
    if (isTitle && asTitle.test(words)) {
      const next = lines.findIndex((each, place) => place > index && each.title);
      if (lines.slice(index + 1, next < 0 ? undefined : next).some((each) => gives(each.words))) yield { ...found, what: `Under "${words}" stand answers` };
    } else if (gives(asLine.exec(words)?.[1] ?? '')) yield { ...found, what: 'Here stands an answer' };
    const [bracket, inside] = inBrackets.exec(words) ?? [];
    if (bracket !== undefined && gives(inside ?? '')) yield { line: at, words: bracket, what: 'The answer stands in brackets' };
    const struck = /~~[^~]*[^~\s_.][^~]*~~/.exec(words)?.[0];
    if (struck) yield { line: at, words: struck, what: 'Two tildes do not hide anything' };
  }
  for (const node of everyNode(children)) yield* marked(node, lines);
}

/** Options of which one is marked as right; tables with a filled column of answers. */
function* marked(node: Node, lines: readonly Line[]): Generator<{ line: number; words: string; what: string }> {
  if (node.type === 'list') {
    const items = node.items.map((item) => [...linesIn(item)][0]).filter((item) => item !== undefined);
    const boxes = items.some((item) => /^\[ ?\]/.test(item.words));
    for (const { line, words } of items) {
      if (boxes && /^\[[xX✓✔]\]/.test(words)) yield { line, words, what: 'One of the boxes is ticked already' };
      else if (items.length > 1 && /\((correct|the right answer|right answer|cywir)\)\s*$/i.test(words)) yield { line, words, what: 'The right answer is marked' };
    }
  }
  if (node.type !== 'table' || lines.some((each) => /\b(match|join|link|pair|sort|order|draw|tick|circle|choose|underline|cross out|true|false|parwch|cysylltwch)\b/i.test(each.words))) return;
  const column = node.head.findIndex((cell) => asTitle.test(inlineText(cell).trim()));
  const filled = node.rows.filter((row) => gives(inlineText(row[column] ?? []))).length;
  if (column >= 0 && filled > node.rows.length / 2) yield { line: node.line, words: inlineText(node.head[column]!), what: 'This column is filled with answers' };
}

/** How or where to answer, said to children. */
const how = /^((write|draw|tick|underline|colour|discuss|below|overleaf|here|your|my|our|see|turn over|ysgrifennwch|tynnwch)\b|(put|use|give|choose|say|tell|ring|circle) (your|it|them|one|two|three|a (tick|cross|line|circle|ring)|the (right|correct|best))\b|(on|in|at) (the (back|line|box|space|next|other|table|sheet|board)|your|full|whole|one|a|words|pairs|groups)\b)/i;

/** Whether words after "Answer:" give something away: not a space to write in, a choice, or how to answer. */
function gives(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  if (/_{3,}|\.{4,}|…{2,}|\s\/\s|\bor\b|\bneu\b/.test(words)) return false;
  return !how.test(words.trim());
}

function* linesIn(nodes: readonly Node[]): Generator<Line> {
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.items) yield* linesIn(item);
    else if (node.type === 'quote' || node.type === 'block') yield* linesIn(node.children);
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const words = inlineText(node.children).trim();
      const bold = node.children.length === 1 && node.children[0]?.type === 'strong';
      // A line of a paragraph can stand for itself: "1. Which number?" and below it "Answer: 999".
      let line = node.line;
      for (const each of words.split('\n')) yield { line: line++, words: each.trim(), title: bold || node.type === 'heading' };
    }
  }
}
