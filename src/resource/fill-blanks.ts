/** Blanks that a force's own library knows how to fill: "(team number)" in a letter. */
import { everyNode, inlinesIn, type DocumentModel, type Inline, type Node } from '../document/model.ts';
import type { OwnLibrary } from '../document/own-library.ts';

type Known = Pick<OwnLibrary, 'name' | 'phone' | 'contacts'>;

/** @returns the text with what is known filled in; the very same where it has no such blank */
export function fillBlanks(document: DocumentModel, known: Known | undefined): DocumentModel {
  if (!known) return document;
  const teams = known.contacts.letters.map((line) => ` ${known.name}, ${line}.`).join('');
  const filled = (text: string) =>
    text
      .replaceAll('(force)', () => known.name)
      .replaceAll('(team number)', (blank) => known.phone ?? blank)
      // Behind the number that everybody has, the one that families here have.
      .replace('101 when it can wait.', (said) => said + teams);
  const hasBlank = (inline: Inline): boolean =>
    ('value' in inline && filled(inline.value) !== inline.value) ||
    ('children' in inline && inline.children.some(hasBlank));
  if (![...everyNode(document)].some((node) => inlinesIn(node).some(hasBlank))) return document;
  return document.map((node) => copied(node, filled) as Node);
}

/** A model is plain data, so what holds words is found by name. */
function copied(value: unknown, filled: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => copied(each, filled));
  if (typeof value !== 'object' || value === null) return value;
  const { type } = value as { type?: string };
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      key === 'value' && type === 'text' ? filled(held as string) : copied(held, filled),
    ]),
  );
}
