/** What is said and asked in an activity, and what is noted beside it. */
import type { DraftBlock, DraftNode } from '../draft.ts';
import type { Line } from './lines.ts';
import { addLine, inBlock } from './nodes.ts';
import type { Reading } from './reading.ts';
import { spokenFrom, type SpokenIs } from './spoken.ts';
import { styledInlines, slice, type Styled } from './styled.ts';

const noteKinds: Partial<Readonly<Record<SpokenIs, string>>> = {
  tip: 'tip',
  safeguarding: 'safeguarding',
  inclusion: 'inclusion',
  early: 'tip',
  deeper: 'tip',
  home: 'tip',
};

type Open = { -readonly [Key in keyof DraftBlock]: DraftBlock[Key] };

/** @returns whether the line was said, asked or noted, and taken so */
export function addSpoken(reader: Pick<Reading, 'activity' | 'pending' | 'labels'>, line: Line): boolean {
  const body = reader.activity!.body;
  const spoken = spokenFrom(line.text);
  if (!spoken) {
    const { pending } = reader;
    if (pending === 'ask' && /\?["”’)]?$/.test(line.text)) {
      body.push(inBlock('Ask', {}, paragraphOf(line.styled)));
      return true;
    }
    reader.pending = undefined;
    if (pending !== 'say') return false;
    body.push(inBlock('Say', {}, paragraphOf(withoutQuotes(line.styled))));
    return true;
  }
  if (spoken.lead !== '') reader.labels.add(spoken.lead.replace(/[\s:–—-]+$/, ''));
  const words = slice(line.styled, line.styled.text.length - (spoken.text.length + trailing(line, spoken.text)));
  const last = body.at(-1);
  if (spoken.is === 'listen' && last?.type === 'block' && last.name === 'Ask') {
    const children = [...last.children];
    addLine(children, { list: 'bullet', depth: 0, styled: words });
    (last as Open).children = children;
    return true;
  }
  if (spoken.is === 'listen') {
    addLine(body, line);
    return true;
  }
  reader.pending = undefined;
  if (spoken.is === 'ask') body.push(...questionsIn(words));
  else if (spoken.is === 'say') body.push(inBlock('Say', {}, paragraphOf(withoutQuotes(words))));
  else body.push(inBlock('Note', { kind: noteKinds[spoken.is]! }, paragraphOf(words)));
  return true;
}

/** How much the line as written is longer at its end than what was found in it. */
function trailing(line: Line, text: string): number {
  return line.text.endsWith(text) ? 0 : Math.max(0, line.styled.text.length - line.text.length);
}

/** Several questions in one line are several questions. */
function questionsIn(words: Styled): DraftNode[] {
  const ends = [...words.text.matchAll(/\?["”’)]?\s+(?=["“‘]?\p{Lu}[^?]*\?)/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  return [0, ...ends].map((from, index) => inBlock('Ask', {}, paragraphOf(slice(words, from, ends[index]))));
}

function withoutQuotes(words: Styled): Styled {
  const inner = /^[“"]([^“”"]*)[”"]$/.exec(words.text);
  return inner ? slice(words, 1, words.text.length - 1) : words;
}

function paragraphOf(styled: Styled): DraftNode[] {
  return [{ type: 'paragraph', line: 0, children: styledInlines(styled) }];
}
