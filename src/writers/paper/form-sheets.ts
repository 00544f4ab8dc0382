/**
 * A template on paper: the sheets that are handed over, and what is said to whoever hands them over. In its text a note
 * is for them; a line across (---) begins a new sheet; a card is a sheet of its own. What stands on a sheet is the
 * form's alone, so that it goes on a letterhead as it is.
 */
import type { Node } from '../../document/model.ts';
import type { BlockName } from '../../schema/blocks.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';

export interface FormSheet {
  /** What stands at its top. The first sheet always has one. */
  readonly title?: string;
  readonly nodes: readonly Node[];
  /** A slip, to be ticked more than written on. */
  readonly card?: true;
}

export interface FormOnPaper {
  readonly sheets: readonly FormSheet[];
  /** The notes, each below its heading where nothing else stands below that. */
  readonly notes: readonly Node[];
}

const isBlockOf =
  (...names: readonly BlockName[]) =>
  (node: Node) =>
    node.type === 'block' && names.includes(node.name);
const isNote = isBlockOf('Note');
const isCard = isBlockOf('Card');
/** Before the first heading words to say belong to the notes: later they belong to what is done with the form. */
const isForAdults = isBlockOf('Note', 'Say');

/**
 * @param document the text of a template
 * @param title what its first sheet is called where the text gives it no title of its own
 */
export function formOnPaper(document: readonly Node[], title: string): FormOnPaper {
  const [before = [], ...parts] = partsOf(document);
  const notes = [before.filter(isForAdults), ...parts.map((part) => (isAllNotes(part) ? part : part.filter(isNote)))];
  const form = [
    before.filter((node) => !isForAdults(node)),
    ...parts.map((part) => (isAllNotes(part) ? [] : part.filter((node) => !isNote(node)))),
  ];
  const [first = { nodes: [] }, ...others] = sheetsOf(form.flat());
  return { sheets: [{ title, ...first }, ...others], notes: notes.flat() };
}

/** A heading with what stands below it, up to the next heading, line or card. */
function partsOf(document: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of document) {
    if (node.type === 'heading' || node.type === 'rule' || isCard(node)) parts.push([]);
    parts.at(-1)!.push(node);
  }
  return parts;
}

function isAllNotes([first, ...rest]: readonly Node[]): boolean {
  return first?.type === 'heading' ? rest.length > 0 && rest.every(isNote) : false;
}

function sheetsOf(form: readonly Node[]): FormSheet[] {
  const sheets: FormSheet[] = [];
  let open: Node[] = [];
  const close = () => {
    if (open.length > 0) sheets.push(titled(open));
    open = [];
  };
  for (const node of form) {
    if (node.type === 'rule') close();
    else if (node.type === 'block' && node.name === 'Card') {
      // A heading right above a card names it on the page; on paper the card has a title of its own.
      if (open.at(-1)?.type === 'heading') open.pop();
      close();
      sheets.push({ title: node.settings.title, nodes: node.children, card: true });
    } else open.push(node);
  }
  close();
  return sheets;
}

/** A heading without a number at the top of a sheet is the sheet's title; the numbered ones are parts of a form. */
function titled(nodes: readonly Node[]): FormSheet {
  const [first, ...rest] = nodes;
  return first?.type === 'heading' && !/^\d/.test(inlineText(first.children).trim()) && plainText(rest).trim() !== ''
    ? { title: inlineText(first.children), nodes: rest.some(isPart) ? rest : rest.map(raised) }
    : { nodes };
}

const isPart = (node: Node) => node.type === 'heading' && node.depth === 2;

/** Below a title that was a heading of the second level, those of the third move up: no level is skipped. */
function raised(node: Node): Node {
  return node.type === 'heading' ? { ...node, depth: node.depth === 4 ? 3 : 2 } : node;
}
