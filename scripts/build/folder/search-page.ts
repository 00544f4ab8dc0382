/** The page that searches, for a folder: the box, what was found, and the lists that are always there. */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const found = '<p id="folder-found" role="status"></p><ol id="folder-results" class="plain-list"></ol>';

/** @returns the search page with room for the folder's own results, where those of the site stood */
export function searchPage(html: string): string {
  const document = parse(html);
  const room = elementOf(document, 'search');
  if (!room) return html;
  const answer = elementOf(room, 'answer');
  if (!answer) return html;
  const lists = answer.childNodes.filter((node) => 'attrs' in node && !isOfProgram(node));
  const results = parse(found).childNodes.flatMap(bodyOf);
  room.childNodes = [answer];
  answer.childNodes = [...results, ...lists];
  for (const node of answer.childNodes) node.parentNode = answer;
  return serialize(document);
}

/** What the program of the site fills has a name, or is told to screen readers alone; the lists have neither. */
function isOfProgram({ attrs }: Tree.Element): boolean {
  return attrs.some(
    ({ name, value }) => (name === 'id' && value !== 'browse') || (name === 'role' && value === 'status'),
  );
}

function elementOf(node: Tree.Node, id: string): Tree.Element | undefined {
  if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const element = elementOf(child, id);
    if (element) return element;
  }
  return undefined;
}

function bodyOf(node: Tree.ChildNode): Tree.ChildNode[] {
  if (node.nodeName === 'body') return (node as Tree.Element).childNodes;
  return 'childNodes' in node ? node.childNodes.flatMap(bodyOf) : [];
}
