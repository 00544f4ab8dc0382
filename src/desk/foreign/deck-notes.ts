/** The notes below a slide: what to say and ask, what to do, and what they tell of the whole session. */
import type { DraftBlock, DraftNode } from '../draft.ts';
import type { Paragraph } from '../office/paper.ts';
import { kitInLine } from './kit.ts';
import { noteLabel, type NoteLabel } from './slide-labels.ts';
import { minutesLine, minutesOfAll, type SaidMinutes } from './slide-minutes.ts';
import { withoutPeople } from './slide-private.ts';
import { lineOf, wordsNode } from './slide-text.ts';

export interface DeckNotes {
  readonly nodes: readonly DraftNode[];
  readonly minutes: SaidMinutes | undefined;
  /** Of the whole session. */
  readonly all: number | undefined;
  readonly kit: readonly string[];
  readonly outcomes: readonly string[];
  readonly vocabulary: readonly string[];
  readonly safeguarding: readonly string[];
  /** Masked sentences that tell who somebody is. */
  readonly people: readonly string[];
}

const nothing = { nodes: [], minutes: undefined, all: undefined, kit: [], outcomes: [], vocabulary: [] } as const;

export function block(name: DraftBlock['name'], children: readonly DraftNode[], settings = {}): DraftBlock {
  return { type: 'block', name, line: 0, settings, children };
}

/** Bullets that somebody typed in the notes. */
const typed = /^(?:[•●▪◦‣·–-]|o(?=\s)|\d{1,2}[.)])\s+/;

/** @param paragraphs with words in them */
export function readNotes(paragraphs: readonly Paragraph[]): DeckNotes {
  const found = { kit: [] as string[], outcomes: [] as string[], vocabulary: [] as string[], people: [] as string[] };
  const nodes: DraftNode[] = [];
  const safeguarding: string[] = [];
  let [minutes, all]: [SaidMinutes | undefined, number | undefined] = [undefined, undefined];
  /** The label whose words go on, and whether they were still to come. */
  let open: { readonly label: NoteLabel; readonly waits: boolean } | undefined;
  const put = (label: NoteLabel | undefined, words: string, inList: boolean) => {
    if (words === '') return;
    if (label === 'kit') found.kit.push(...kitInLine(words).map(({ item }) => item));
    else if (label === 'outcomes') found.outcomes.push(...listed(words));
    else if (label === 'vocabulary') found.vocabulary.push(...listed(words));
    else if (label === 'say') addTo(nodes, 'Say', words, inList);
    else if (label === 'ask') addTo(nodes, 'Ask', words, inList);
    else if (label === 'listen') listenFor(nodes, words);
    else if (label === undefined) addLine(nodes, words, inList);
    else {
      if (label === 'safeguarding') safeguarding.push(words);
      nodes.push(block('Note', [wordsNode(words)], { kind: label }));
    }
  };
  for (const line of paragraphs.flatMap(linesOf)) {
    const { words: kept, left } = withoutPeople(line.words);
    found.people.push(...left);
    if (kept === '') continue;
    const labelled = noteLabel(kept);
    const said = labelled ? undefined : minutesLine(kept);
    if (said) minutes ??= said;
    else if (!labelled && minutesOfAll(kept) !== undefined && kept.length < 90) all ??= minutesOfAll(kept);
    else if (labelled) {
      put(labelled.label, labelled.words, false);
      open = { label: labelled.label, waits: labelled.words === '' };
      continue;
    } else {
      const inList = line.inList || typed.test(kept);
      const words = inList ? kept.replace(typed, '') : kept;
      // A label alone on its line speaks of what follows; a list goes on with it.
      const goesOn = open && (open.waits || (inList && /^(kit|outcomes|vocabulary|ask|listen)$/.test(open.label)));
      put(goesOn ? open!.label : undefined, words, inList);
      if (goesOn && !inList && !/^(kit|outcomes|vocabulary)$/.test(open!.label)) open = undefined;
      continue;
    }
    open = undefined;
  }
  return { ...nothing, ...found, nodes, minutes, all, safeguarding };
}

function linesOf(paragraph: Paragraph): { readonly words: string; readonly inList: boolean }[] {
  const text = paragraph.runs.map((run) => run.text).join('');
  return text
    .split(/\n/)
    .map((line) => ({
      words: lineOf({ runs: [{ text: line, bold: false, italic: false }] }),
      inList: paragraph.list !== undefined,
    }))
    .filter(({ words }) => words !== '');
}

function listed(words: string): string[] {
  return words
    .replace(/[.\s]+$/, '')
    .split(/\s*;\s*/)
    .filter((each) => each !== '');
}

function addTo(nodes: DraftNode[], name: 'Say' | 'Ask', words: string, inList: boolean): void {
  const last = nodes.at(-1);
  if (inList && last?.type === 'block' && last.name === name)
    nodes[nodes.length - 1] = name === 'Ask' ? asked(last, words) : block(name, [...last.children, wordsNode(words)]);
  else nodes.push(block(name, [wordsNode(words.replace(/^[“"](.*)[”"]$/, '$1'))]));
}

/** What to listen for stands in a list below the question. */
function asked(last: DraftBlock, words: string): DraftBlock {
  const list = last.children.at(-1);
  const item: readonly DraftNode[] = [wordsNode(words)];
  if (list?.type === 'list')
    return { ...last, children: [...last.children.slice(0, -1), { ...list, items: [...list.items, item] }] };
  return { ...last, children: [...last.children, { type: 'list', line: 0, ordered: false, start: 1, items: [item] }] };
}

function listenFor(nodes: DraftNode[], words: string): void {
  const last = nodes.at(-1);
  if (last?.type === 'block' && last.name === 'Ask') nodes[nodes.length - 1] = asked(last, words);
  else nodes.push(wordsNode(words));
}

function addLine(nodes: DraftNode[], words: string, inList: boolean): void {
  const last = nodes.at(-1);
  if (!inList) nodes.push(wordsNode(words));
  else if (last?.type === 'list') nodes[nodes.length - 1] = { ...last, items: [...last.items, [wordsNode(words)]] };
  else nodes.push({ type: 'list', line: 0, ordered: false, start: 1, items: [[wordsNode(words)]] });
}
