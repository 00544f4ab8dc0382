/**
 * The one grammar: Markdown, GFM tables and MDX blocks, into a syntax tree. Nothing here compiles or runs anything.
 * GFM's autolinks are left out on purpose: they cost as much as the tables (6.4 against 4.1 ms a file).
 */
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { start, type Position, type Refusal } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/**
 * @param body MDX text. Blank lines may stand for the front matter, so that positions are those of the file.
 * @returns the syntax tree, or where and why the text cannot be read
 */
export function parseBody(body: string): Root | Refusal {
  const marks = body.match(/[*_]+/g)?.length ?? 0;
  if (marks > mostMarks) return tooManyMarks(marks);
  try {
    return parser.parse(body);
  } catch (error) {
    return explain(error, body);
  }
}

/**
 * Runs of * and _ in a page. The parser compares each with those before it: 20,000 of them took it 218 s, 3,000 take
 * 1.4 s, and no page of ours holds 200.
 */
const mostMarks = 3000;

function tooManyMarks(marks: number): Refusal {
  return {
    rule: 'not-too-deep',
    ...start,
    message: `This page holds ${marks} runs of * and _, more than the ${mostMarks} that can be read in good time.`,
    help: 'Take out emphasis nobody needs, or make two pages of it.',
  };
}

interface ParserMessage {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly place?: { line: number; column: number } | { start: { line: number; column: number } };
}

const code = {
  rule: 'no-code',
  message: 'Curly brackets, import and export start program code, and nothing here may run.',
  help: 'Take the code out. To print a curly bracket, put a backslash before it: \\{',
};
const angle = {
  rule: 'markup-reads',
  message: 'The sign < starts a block, and what follows is not the name of one.',
  help: 'To print the sign, write &lt; and for a web address write [words](https://address). HTML and comments cannot be used.',
};
const unquoted = {
  rule: 'block-settings',
  message: 'The value of a setting is not in quotes.',
  help: 'Put it in double quotes: minutes="10".',
};
const unclosed = {
  rule: 'markup-reads',
  message: 'A block is opened here or before and not closed where it should be.',
  help: 'Every <Block> needs its own </Block>, each on a line by itself with the same spaces before it, and <Figure ... /> ends in />.',
};

export const tooDeep: Refusal = {
  ...start,
  rule: 'not-too-deep',
  message: 'The text is nested too deeply to be read.',
  help: 'Use fewer lists inside lists and quotes inside quotes.',
};

/** The parser's words are for programmers; these are for the person who wrote the page. */
function explain(error: unknown, body: string): Refusal {
  if (error instanceof RangeError) return tooDeep;
  const { reason = '', ruleId = '', source = '', place } = error as ParserMessage;
  const stopped = place === undefined ? start : 'start' in place ? place.start : place;
  const words =
    source.includes('expression') ||
    source.includes('mdxjs-esm') ||
    ruleId.includes('acorn') ||
    ruleId.includes('spread')
      ? code
      : reason.includes('before attribute value')
        ? unquoted
        : ruleId.includes('tag-mismatch') || ruleId.includes('unexpected-eof') || source === 'mdast-util-mdx-jsx'
          ? unclosed
          : angle;
  const { line, column } = words === code ? whereCodeBegins(body, stopped) : stopped;
  return { line, column, ...words };
}

/**
 * The parser stops where code ends or goes wrong, which can be lines further on; a person looks for where it begins.
 */
function whereCodeBegins(body: string, stopped: Position): Position {
  const lines = body.split(/\r\n?|\n/).slice(0, stopped.line);
  for (const [index, text] of [...lines.entries()].reverse()) {
    const bracket = text.lastIndexOf('{', index === stopped.line - 1 ? stopped.column - 1 : text.length);
    if (bracket >= 0) return { line: index + 1, column: bracket + 1 };
    if (/^(import|export)\b/.test(text)) return { line: index + 1, column: 1 };
  }
  return stopped;
}
