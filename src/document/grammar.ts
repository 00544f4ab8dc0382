/**
 * The one grammar: Markdown, GFM tables and MDX blocks, into a syntax tree. Nothing here compiles or runs anything.
 * GFM's autolinks are left out on purpose: they cost as much as the tables (6.4 against 4.1 ms a file).
 */
import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { Draft } from './draft.ts';
import { Mender, type ParserMessage } from './mender.ts';
import { start, type Refusal } from './problem.ts';

const withoutTables = unified().use(remarkParse).use(remarkMdx).freeze();
const withTables = withoutTables().use(tables).freeze();

/**
 * Part of the row below the head of every table. That row holds nothing but -, |, : and white space; at least one of
 * each of the first and of the others, or it would be a line or underline a heading. So they stand beside each other.
 */
const belowHead = /-[ \t]*[|:]|[|:][ \t]*-/;

/** Looking for tables takes a fifth of the work, and most pages have none. */
function parserFor(text: string): typeof withTables {
  return belowHead.test(text) ? withTables : withoutTables;
}

function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

export interface Parsed {
  /** Nothing where the text is not read at all. */
  readonly tree: Root | undefined;
  /** Marks that could not be read. The tree is that of the text without them. */
  readonly refusals: readonly Refusal[];
}

/**
 * Runs of * and _ in a page. The parser compares each with those before it: 20,000 of them took it 218 s, 3,000 take
 * 1.4 s, and no page of ours holds 200.
 */
const mostMarks = 3000;
/** Signs read again for the marks of a page that cannot be read: 200 marks in 10 kB, or in fewer. */
const mostWork = 2_000_000;
const shortest = 10_000;

/**
 * The parser gives up at the first mark it cannot read. That mark is told and taken out, and the text is read again, so
 * that nobody mends a page one fault at a time.
 * @param body MDX text. Blank lines may stand for the front matter, so that positions are those of the file.
 */
export function parseBody(body: string): Parsed {
  const marks = body.match(/[*_]+/g)?.length ?? 0;
  if (marks > mostMarks) return { tree: undefined, refusals: [tooManyMarks(marks)] };
  const cost = Math.max(body.length, shortest) + (mostWork / 2) * (marks / mostMarks) ** 2;
  const draft = new Draft(body);
  const mender = new Mender(draft);
  for (let work = cost; ; work += cost) {
    try {
      const tree = parserFor(draft.text).parse(draft.text);
      if (mender.hasMended) putBack(tree, draft);
      return { tree, refusals: mender.refusals };
    } catch (error) {
      if (error instanceof RangeError) return { tree: undefined, refusals: [...mender.refusals, tooDeep] };
      if (!mender.mend(error as ParserMessage, work < mostWork)) return { tree: undefined, refusals: mender.refusals };
    }
  }
}

/** Every node begins where it begins in the text as written. */
function putBack(node: Nodes, draft: Draft): void {
  const begins = node.position?.start;
  if (begins?.offset !== undefined) Object.assign(begins, draft.at(begins.offset));
  if ('children' in node) for (const child of node.children) putBack(child, draft);
}

function tooManyMarks(marks: number): Refusal {
  return {
    rule: 'not-too-deep',
    ...start,
    message: `This page holds ${marks} runs of * and _, more than the ${mostMarks} that can be read in good time.`,
    help: 'Take out emphasis nobody needs, or make two pages of it.',
  };
}

export const tooDeep: Refusal = {
  ...start,
  rule: 'not-too-deep',
  message: 'The text is nested too deeply to be read.',
  help: 'Use fewer lists inside lists and quotes inside quotes.',
};
