import { everyNode, isBlock, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { placesIn } from '../document/where.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const worksheetsHoldNoAnswers: Rule = {
  id: 'worksheets-hold-no-answers',
  severity: 'error',
  title: 'A worksheet holds no answers',
  why: 'Worksheets are printed and handed to children. Answers belong into <Answers>, which never reaches a file for pupils.',
  alone: true,
  *run(library) {
    for (const page of library.pages) {
      const places = placesIn(page.text);
      for (const sheet of page.document) {
        if (!isBlock(sheet, 'Worksheet')) continue;
        for (const { line, words, what } of answersIn(sheet.settings.title, sheet.line, sheet.children)) {
          yield {
            file: page.file,
            ...places.find(line, words),
            message: `${what}, and children will read it.`,
            help: 'Move it into <Answers>, straight after </Worksheet>. For a space to write in, put ____ after the question.',
          };
        }
      }
    }
  },
  examples: {
    passes: [
      sheet(
        'words about answers',
        'Write your answers here. Answer in whole sentences. How many answers did you find?',
      ),
      sheet('a space for the answer', '1. Which number? Answer: ____\n2. Why?\n\nAnswer: ......\n\n**My answer:**'),
      sheet('an empty column for answers', '| Question | Answer |\n| - | - |\n| Which number? | |'),
      sheet(
        'answers to choose from',
        'Draw a line from each question to its answer.\n\n| Question | Answer |\n| - | - |\n| A fire | 101 |\n| A lost cat | 999 |',
      ),
      sheet(
        'pairs, which the sheet mixes',
        '<Match>\n| Question | Answer |\n| - | - |\n| A fire? | 999 |\n| A lost cat? | 101 |\n</Match>',
      ),
      sheet('boxes to tick', '<Checklist>\n- [ ] 999\n- [ ] 101\n</Checklist>\n\nAnswer: yes / no'),
      sheet('a place to write them', '### Answers\n\n1. ____\n2. ____'),
    ],
    fails: [
      sheet('a heading', '1. Which number?\n\n### Answers\n\n1. Ring 999.'),
      sheet('bold words in place of a heading', '1. Which number?\n\n**Answers**\n\n1. Ring 999.'),
      sheet('a line', '1. Who comes?\n\nAnswer: Your local PCSO'),
      sheet('behind the question', '1. Which number? Answer: 999'),
      sheet('in brackets', '1. Which number? (Answer: 999)'),
      sheet(
        'a filled column',
        '| Question | Answer |\n| - | - |\n| Which number in a fire? | 999 |\n| And for a lost cat? | 101 |',
      ),
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
const inBrackets = new RegExp(`[([]\\s*(?:${answerWord}|ans\\.?)\\s*(?:[:=]| is | are )\\s*([^()[\\]]*)[)\\]]`, 'i');
const sheetTitle = /^(answers( (to|for)\b.*)?|answer key|mark scheme|solutions|atebion)$/i;

function* answersIn(
  title: string,
  line: number,
  children: readonly Node[],
): Generator<{ line: number; words: string; what: string }> {
  if (sheetTitle.test(title.trim()))
    yield { line, words: title, what: 'The title says that this worksheet holds the answers' };
  const lines = [...linesIn(children)];
  for (const [index, { line: at, words, title: isTitle }] of lines.entries()) {
    const found = { line: at, words };
    if (isTitle && asTitle.test(words)) {
      if (linesUnder(lines, index).some((each) => gives(each.words) && !each.words.includes('?')))
        yield { ...found, what: `Under "${words}" stand answers` };
    } else if (gives(asLine.exec(words)?.[1] ?? '')) yield { ...found, what: 'Here stands an answer' };
    const [bracket, inside] = inBrackets.exec(words) ?? [];
    if (bracket !== undefined && gives(inside ?? ''))
      yield { line: at, words: bracket, what: 'The answer stands in brackets' };
    const [struck, hidden] = /~~([^~]+)~~/.exec(words) ?? [];
    if (struck !== undefined && /[\p{L}\p{N}]/u.test(hidden ?? ''))
      yield { line: at, words: struck, what: 'Two tildes do not hide anything' };
  }
  const choice = lines.some((each) =>
    /\b(match|join|link|pair|sort|order|draw|tick|circle|choose|underline|cross out|true|false|parwch|cysylltwch)\b/i.test(
      each.words,
    ),
  );
  // What belongs together in <Match> and <Sort> is mixed on the sheet.
  const mixed = everyNode(children).flatMap((node) =>
    isBlock(node, 'Match') || isBlock(node, 'Sort') ? everyNode(node.children) : [],
  );
  for (const node of everyNode(children)) if (!mixed.includes(node)) yield* marked(node, choice);
}

/**
 * The lines below a title, to the next one. Below a single "Answer" only the next line: it is a label as often as a
 * title.
 */
function linesUnder(lines: readonly Line[], index: number): readonly Line[] {
  const most = /(answer|solution|ateb)\s*[:.]?$/i.test(lines[index]!.words) ? 1 : lines.length;
  let last = index + 1;
  while (last < lines.length && last <= index + most && !lines[last]!.title) last += 1;
  return lines.slice(index + 1, last);
}

/**
 * Options of which one is marked as right; tables with a filled column of answers.
 * @param choice the worksheet gives answers to choose from
 */
function* marked(node: Node, choice: boolean): Generator<{ line: number; words: string; what: string }> {
  if (node.type === 'list') {
    const items = node.items.map((item) => [...linesIn(item)][0]).filter((item) => item !== undefined);
    const boxes = items.some((item) => /^\[ ?\]/.test(item.words));
    for (const { line, words } of items) {
      if (boxes && /^\[[xX✓✔]\]/.test(words)) yield { line, words, what: 'One of the boxes is ticked already' };
      else if (items.length > 1 && /\((correct|the right answer|right answer|cywir)\)\s*$/i.test(words))
        yield { line, words, what: 'The right answer is marked' };
    }
  }
  if (node.type !== 'table' || choice) return;
  const column = node.head.findIndex((cell) => asTitle.test(inlineText(cell).trim()));
  const filled = node.rows.filter((row) => gives(inlineText(row[column] ?? []))).length;
  if (column >= 0 && filled > node.rows.length / 2)
    yield { line: node.line, words: inlineText(node.head[column]!), what: 'This column is filled with answers' };
}

/** How or where to answer, said to children. */
const how =
  /^((write|draw|tick|underline|colour|discuss|below|overleaf|here|(your|my|our) (own|answers?|words|ideas?)|see|turn over|ysgrifennwch|tynnwch)\b|(put|use|give|choose|say|tell|ring|circle) (your|it|them|one|two|three|a (tick|cross|line|circle|ring)|the (right|correct|best))\b|(on|in|at) (the (back|line|box|space|next|other|table|sheet|board)|your|full|whole|one|a|words|pairs|groups)\b)/i;

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
      for (const each of words.split('\n'))
        yield { line: line++, words: each.trim(), title: bold || node.type === 'heading' };
    }
  }
}
