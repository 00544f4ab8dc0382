/** The session of a printed plan, back as text: its named styles say what each paragraph is. */
import { noteKinds } from '../../schema/blocks.ts';
import type { DraftBlock, DraftNode } from '../draft.ts';
import { slideNodes, lineOf } from '../foreign/slide-text.ts';
import type { Paragraph, Piece } from '../office/paper.ts';

/** What prints say in front of a box. A test holds them to the words of the interface. */
export const printedLabels = {
  say: 'Say',
  ask: 'Ask',
  listen: 'Listen for',
  slide: 'Slide',
  who: 'Led by: ',
  needs: 'Builds on: ',
};

const activityHead = /^\d+\u2013\d+\s+(.+)$/;

export interface ReadSession {
  readonly body: readonly DraftNode[];
  /** Words and pictures that found no place. */
  readonly left: readonly string[];
}

/** @param pieces below the heading of the session */
export function readSession(pieces: readonly Piece[]): ReadSession {
  const body: DraftNode[] = [];
  const left: string[] = [];
  let inner: Piece[] = [];
  let head: { readonly title: string; readonly details: string } | undefined;
  const close = () => {
    const nodes = sessionNodes(inner, left);
    inner = [];
    if (head) body.push({ type: 'block', name: 'Activity', line: 0, settings: settingsOf(head), children: nodes });
    else body.push(...nodes);
    head = undefined;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const title = piece.is === 'paragraph' && piece.heading === 2 ? activityHead.exec(lineOf(piece))?.[1] : undefined;
    const next = pieces[at + 1];
    if (title !== undefined && isStyled(next, 'Details')) {
      close();
      head = { title, details: lineOf(next) };
      at += 1;
    } else if (isStyled(piece, 'Details')) close();
    else inner.push(piece);
  }
  close();
  return { body, left };
}

function settingsOf({ title, details }: { readonly title: string; readonly details: string }): Record<string, string> {
  const [part = '', minutes = '', ...more] = details.split(' · ');
  const said = (label: string) => more.find((each) => each.startsWith(label))?.slice(label.length);
  const [who, needs] = [said(printedLabels.who), said(printedLabels.needs)];
  return {
    title,
    minutes: /\d+/.exec(minutes)?.[0] ?? '',
    part: part.toLowerCase(),
    ...(who !== undefined && { who }),
    ...(needs !== undefined && { needs }),
  };
}

export function isStyled(piece: Piece | undefined, style: string): piece is Paragraph {
  return piece?.is === 'paragraph' && piece.style.toLowerCase() === style.toLowerCase();
}

/** @param left what finds no place is put here @returns text of a plan, its boxes as blocks */
export function sessionNodes(pieces: readonly Piece[], left: string[]): DraftNode[] {
  const nodes: DraftNode[] = [];
  let plain: Piece[] = [];
  const text = (all: readonly Piece[]) =>
    slideNodes(all.map(withoutHead), ({ alt }) => {
      left.push(`a picture: ${alt}`);
      return undefined;
    });
  const close = () => {
    nodes.push(...text(plain));
    plain = [];
  };
  const block = (name: DraftBlock['name'], children: readonly DraftNode[], settings = {}) => {
    close();
    nodes.push({ type: 'block', name, line: 0, settings, children });
  };
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!;
    const heading = piece.is === 'paragraph' ? piece.heading : undefined;
    const line = piece.is === 'paragraph' ? lineOf(piece) : '';
    /** Takes what follows as long as it fits. */
    const take = (fits: (next: Piece) => boolean): Piece[] => {
      const from = at;
      while (at < pieces.length && fits(pieces[at]!)) at += 1;
      return pieces.slice(from, at);
    };
    at += 1;
    if (isStyled(piece, 'Block label')) {
      const label = lineOf(piece);
      const note = noteKinds.find((kind) => kind === label.toLowerCase());
      if (label === printedLabels.say) block('Say', text(take((next) => isStyled(next, 'Words to say'))));
      else if (label === printedLabels.ask) {
        const question = text(take((next) => isStyled(next, 'Question to ask')).map(withoutBold));
        const answers = isStyled(pieces[at], 'Block label') && lineOf(pieces[at] as Paragraph) === printedLabels.listen;
        if (answers) at += 1;
        const listen = answers ? take(isListed) : [];
        block('Ask', [...question, ...text(answers && listen.length === 0 ? take(once()) : listen)]);
      } else if (note)
        block('Note', text([...take(once()), ...(leadsOn(pieces[at - 1]) ? take(isListed) : [])]), { kind: note });
      else left.push(label);
    } else if (isStyled(piece, 'Check item')) {
      at -= 1;
      const items = take((next) => isStyled(next, 'Check item')).flatMap((item) => text([asItem(item as Paragraph)]));
      block('Checklist', [
        {
          type: 'list',
          line: 0,
          ordered: false,
          start: 1,
          items: items.flatMap((node) => (node.type === 'list' ? node.items : [[node]])),
        },
      ]);
    } else if (slideTitle(piece) !== undefined) {
      block('Slide', [], { title: slideTitle(piece)! });
    } else if (heading !== undefined) {
      close();
      const depth = heading >= 4 ? 4 : heading === 3 ? 3 : 2;
      nodes.push({ type: 'heading', line: 0, depth, id: '', children: [{ type: 'text', value: line }] });
    } else plain.push(piece);
  }
  close();
  return nodes;
}

function once(): () => boolean {
  let left = 1;
  return () => left-- > 0;
}

const isListed = (piece: Piece) => piece.is === 'paragraph' && piece.list !== undefined;

function leadsOn(piece: Piece | undefined): boolean {
  return piece !== undefined && (isListed(piece) || (piece.is === 'paragraph' && /:$/.test(lineOf(piece))));
}

/** The title of a slide that a plan names; undefined where a piece is none. */
function slideTitle(piece: Piece): string | undefined {
  if (piece.is !== 'paragraph' || piece.runs[0]?.bold !== true) return undefined;
  const words = piece.runs
    .filter(({ bold }) => bold)
    .map(({ text }) => text)
    .join('');
  const lead = ` ${printedLabels.slide}  `;
  return words.startsWith(lead) ? words.slice(lead.length).trim() : undefined;
}

function withoutBold(piece: Piece): Piece {
  return piece.is === 'paragraph' ? { ...piece, runs: piece.runs.map((run) => ({ ...run, bold: false })) } : piece;
}

/** The heads of tables are bold by themselves. */
function withoutHead(piece: Piece): Piece {
  if (piece.is !== 'table') return piece;
  const rows = piece.rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      pieces: cell.pieces.map((each) => (isStyled(each, 'Table head') ? withoutBold(each) : each)),
    })),
  );
  return { ...piece, rows };
}

/** A line with a box in front. */
export function asItem(piece: Paragraph): Paragraph {
  const [first, ...more] = piece.runs;
  const text = (first?.text ?? '').replace(/^[^\p{L}\p{N}"“‘(]*\t/u, '');
  return { ...piece, list: { ordered: false, depth: 0 }, runs: first ? [{ ...first, text }, ...more] : [] };
}
