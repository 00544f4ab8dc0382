import { writtenTexts } from '../document/library.ts';
import { everyNode, inlinesIn, isBlock, type Inline, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { stringsIn } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

/** A mark of another kind of Markdown, which a page here would print as it stands. */
interface RawMark {
  readonly pattern: RegExp;
  readonly what: string;
  readonly help: string;
}

const pasted: RawMark = {
  pattern: /^[•◦▪‣●○∙·⁃](?=\s|\p{L})/u,
  what: 'A point pasted from a document',
  help: 'Begin the line with a hyphen and a space, and leave an empty line above the list.',
};
/** How Word shows points, where each line of a paragraph begins so. */
const dashed = /^\s*(?:[–—]|o)\s+\S/;

/** At the beginning of a line. */
const atStart: readonly RawMark[] = [
  {
    pattern: /^\[[ xX]?\](?=\s|$)/,
    what: 'A box of two square brackets',
    help: 'Put the list into <Checklist>, which draws the boxes, and take the brackets out. In a table write ☐.',
  },
  {
    pattern: /^\[\^[^\]\s]+\]:/,
    what: 'A footnote',
    help: 'Write it into the sentence, in brackets, or list the source under sources.',
  },
  {
    pattern: /^(?::::+|!!!\s)/,
    what: 'A note between colons or behind exclamation marks',
    help: 'Write <Note kind="tip"> on a line by itself, then the words, then </Note>. Other kinds are safeguarding and inclusion.',
  },
  {
    pattern: /^\[!\w+\]/,
    what: 'A note as on GitHub',
    help: 'Write <Note kind="tip"> on a line by itself, then the words, then </Note>. Other kinds are safeguarding and inclusion.',
  },
  pasted,
  {
    pattern: /^#{2,6}(?=[^\s#])/,
    what: 'The signs of a heading without a space behind them',
    help: 'Put a space after them, and an empty line before and after the heading.',
  },
  {
    pattern: /^\|.*\|[ \t]*$/,
    what: 'The strokes of a table that is none',
    help: 'Give it a second line of | --- | for each column, and an empty line above it.',
  },
];

/** Anywhere in a line. */
const anywhere: readonly RawMark[] = [
  {
    pattern: /\[\^[^\]\s]+\]/,
    what: 'A footnote',
    help: 'Write it into the sentence, in brackets, or list the source under sources.',
  },
  { pattern: /~~(?=\S)/, what: 'The mark for struck-out words', help: 'Take the struck-out words away.' },
  { pattern: /==(?=\S[^=\n]*\S==)/, what: 'The mark for highlighted words', help: 'Write **words** for bold.' },
  {
    pattern: /\*\*(?=\S)/,
    what: 'Two stars',
    help: 'For bold, put two stars straight before and straight after the words: **like this**.',
  },
  {
    pattern: /\[\[(?=[^\]\n]+\]\])/,
    what: 'A link in double square brackets',
    help: 'Write [words](/lessons/the-page/).',
  },
  {
    pattern: /\](?:\(| \((?=https?:|\/))/,
    what: 'A link that is not whole',
    help: 'Write [words](https://address) with nothing between the two pairs of brackets, and no space in the address.',
  },
  {
    pattern: /(?<=^|\s):[a-z]+(?:_[a-z]+)*:(?=$|[\s.,!])/,
    what: 'The name of a picture between colons',
    help: 'Write a word in its place.',
  },
  {
    pattern: /(?<=[\p{L}\d])(\^|~)[\p{L}\d]{1,3}\1/u,
    what: 'The mark for a small sign above or below the line',
    help: 'Type the small sign itself: m², CO₂.',
  },
  { pattern: /\$\$(?=\S)/, what: 'The mark for a formula', help: 'Write the sum in words and plain signs: 5 + 3 = 8.' },
];
const plainWords =
  'Write plain words: here nothing is bold, and nothing is a link. What needs it goes into the text below.';

/** One of these stands in every mark. */
const signs = /[[\]~•◦▪‣●○∙·⁃#|=*$:^+!]/;

/** Front matter is printed as it stands: no Markdown means anything there. */
const inFrontMatter = [...anywhere, ...atStart.filter(({ what }) => !what.startsWith('The '))];

export const noRawMarks: Rule = {
  id: 'no-raw-marks',
  severity: 'warning',
  title: 'No mark is printed that was meant to do something',
  why: 'Marks that other programs understand come out raw here, and a child reads "[ ]" or two stars.',
  alone: true,
  *run(library) {
    for (const { file, text, yaml, document } of writtenTexts(library)) {
      const places = placesIn(text);
      for (const { value, path } of stringsIn(yaml.data))
        for (const line of signs.test(value) ? value.split('\n') : []) {
          const mark = inFrontMatter.find(({ pattern }) => pattern.test(line.trim()));
          if (mark) yield { file, ...yaml.at(path), message: words(mark).message, help: plainWords };
        }
      for (const node of everyNode(document ?? [])) {
        if (node.type === 'block' || node.type === 'list' || node.type === 'quote') continue;
        for (const { mark, line, below } of marksIn(node))
          yield { file, ...places.find(node.line + below, line), ...words(mark) };
      }
      // Forms and letters are laid out as their paper asks for.
      if (!file.startsWith('templates/')) yield* boldHeadings(file, document ?? []);
    }
  },
  examples: {
    passes: [
      withText('boxes of the library', '<Checklist>\n- Ring the school\n- [ ] Print the sheet\n</Checklist>'),
      withText('a box in a table', '| Done | Step |\n| --- | --- |\n| ☐ | Ring |'),
      withText('such marks as code', 'Type `[ ]`, `~~x~~` and `:::`.'),
      withText('a sum, a choice and a gap', '5 * 3 = 15. Ring 999 / 101. Name: ____ Score: [ /10]'),
      withText('bold words in a sentence', '**Stop.** Then look.\n\n**Stop and look.**'),
      withText('a bold line that leads into a list', '**Children said:**\n\n- it was fun'),
      withText('a bold label inside a block', '<Note kind="tip">\n**If it rains**\n\nStay inside.\n</Note>'),
    ],
    fails: [
      withText('boxes to tick', '- [ ] Ring the school\n- [x] Print the sheet'),
      withText('a footnote', 'Wait at the kerb.[^1]\n\n[^1]: As the code says.'),
      withText('a note between colons', ':::note\n\nRemember your coat.\n\n:::'),
      withText('a note as on GitHub', '> [!NOTE]\n> Remember your coat.'),
      withText('struck-out words', 'Ring ~~999~~ 101.'),
      withText('points pasted from Word', '• Ring the school\n• Print the sheet'),
      withText('points with dashes', '– Ring the school\n– Print the sheet'),
      withText('a picture by its name', 'Well done :smile:'),
      withText('a small sign', 'CO~2~ and m^2^'),
      withText('a heading without a space', '##Before you go'),
      withText('a table without its second line', '| One | Two |\n| 1 | 2 |'),
      withText('a link that is broken', 'Read [the code] (https://www.gov.uk/).'),
      withText('bold that is not closed', 'Take **care at the kerb.'),
      withText('a bold line for a heading', '**Before you go**\n\nRing the school.'),
      lesson('Markdown in the front matter', { keys: { summary: '"Children **test** what drivers can see."' } }),
    ],
  },
};

function words({ what, help }: RawMark): Pick<Complaint, 'message' | 'help'> {
  return { message: `${what} would be printed here as it stands: no page knows what it means.`, help };
}

/** The first mark of each line. */
function* marksIn(node: Node): Generator<{ mark: RawMark; line: string; below: number }> {
  const parts: readonly (readonly Inline[])[] =
    node.type === 'table' ? [node.head, ...node.rows].flat() : [inlinesIn(node)];
  for (const part of parts) {
    const starts = part[0]?.type === 'text';
    const text = withoutCode(part);
    const lines = text.split('\n');
    if (lines.length > 1 && lines.every((line) => dashed.test(line))) yield { mark: pasted, line: lines[0]!, below: 0 };
    if (!signs.test(text)) continue;
    for (const [index, line] of lines.entries()) {
      const mark =
        (index > 0 || starts ? atStart : []).find(({ pattern }) => pattern.test(line.trim())) ??
        anywhere.find(({ pattern }) => pattern.test(line));
      if (mark) yield { mark, line: line.trim(), below: node.type === 'table' ? 0 : index };
    }
  }
}

/** Words without what stands between backticks. */
function withoutCode(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'code' ? ' ' : 'children' in inline ? withoutCode(inline.children) : inlineText([inline]),
    )
    .join('');
}

/** Characters. A longer line of bold words is a sentence. */
const longestHeading = 70;

/** Bold lines where a heading could stand. Inside a block they are the right thing. */
function* boldHeadings(file: string, nodes: readonly Node[]): Generator<Complaint> {
  for (const [index, node] of nodes.entries()) {
    if (isBlock(node, 'Worksheet') || isBlock(node, 'Answers')) continue;
    if (node.type !== 'paragraph' || index === nodes.length - 1) continue;
    const solid = node.children.filter((child) => inlineText([child]).trim() !== '');
    const [only] = solid;
    if (solid.length !== 1 || !only || !isBold(only)) continue;
    const text = inlineText([only]).trim();
    if (leadsInto(nodes[index + 1])) continue;
    if (text.length > longestHeading || /[.!?…,:;"”]$/.test(text)) continue;
    yield {
      file,
      line: node.line,
      column: 1,
      message:
        'This bold line stands where a heading belongs. People who listen to the page, and its list of contents, pass it by.',
      help: `Write ## ${text}, or ### for a part of a section.`,
    };
  }
}

/** Whether a list goes on in the middle of a sentence: **Never claim**, that children are safer. */
function leadsInto(next: Node | undefined): boolean {
  return (
    next?.type === 'list' && next.items.every(([first]) => /^\p{Ll}/u.test(inlineText(first ? inlinesIn(first) : [])))
  );
}

function isBold(inline: Inline): boolean {
  return inline.type === 'strong' || (inline.type === 'emphasis' && inline.children.every(isBold));
}
