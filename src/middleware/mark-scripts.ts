/**
 * Words in another script than ours, as a browser and a screen reader want them: in an element that says their language
 * and their direction, and whole blocks that begin at the right. It looks at finished pages, so that no component can
 * forget it. Each run stands apart from its neighbours, so that none can change the order of what is beside it.
 */
import {
  defaultTreeAdapter as tree,
  html as names,
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { cutByScript, languageOf, runsRightToLeft, writingSystemsIn } from '../document/writing-systems.ts';

/** Elements whose words are no part of the page, or can hold no element. */
const untouched = new Set(['head', 'script', 'style', 'template', 'svg', 'textarea', 'select', 'title']);
/** Elements that words run through as if they were not there. */
const running = new Set(
  'a abbr b bdi br button cite code del em i ins kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Whose marks and columns stand on the side where their words begin. */
const sided = new Set(['ul', 'ol', 'table', 'blockquote']);

/**
 * @param page the whole of a page
 * @returns the page with its scripts marked; the very same where all of it is in our own
 */
export function markScripts(page: string): string {
  if (writingSystemsIn(page).length === 0) return page;
  const document = parse(page);
  const html = document.childNodes.find((node) => tree.isElementNode(node) && node.tagName === 'html');
  if (html)
    markBlock(
      html as Tree.Element,
      wordsIn(html as Tree.Element, () => true),
      false,
    );
  return serialize(document);
}

/**
 * @param around the words of the page, which tell the language of a single one
 * @param inRightward whether it stands in a list or a table that begins at the right
 */
function markBlock(block: Tree.Element, around: string, inRightward: boolean): void {
  const own = wordsIn(block, (inner) => running.has(inner.tagName));
  const isRightward = sided.has(block.tagName) && runsRightToLeft(wordsIn(block, () => true));
  const fromTheRight = inRightward || isRightward || runsRightToLeft(own);
  const lang = languageOfAll(own, around);
  if (fromTheRight && !inRightward) set(block, 'dir', 'rtl');
  if (lang) set(block, 'lang', lang);
  markWords(
    block,
    (text) => (lang ? undefined : spansOf(text, own, fromTheRight, around)),
    (inner) => markBlock(inner, around, inRightward || isRightward),
  );
}

/** @returns the language of words that are all in one script; nothing where other letters are among them */
function languageOfAll(words: string, around: string): string | undefined {
  const [system, ...more] = writingSystemsIn(words);
  const isAll = (words.match(/\p{L}/gu) ?? []).every((letter) => writingSystemsIn(letter).length > 0);
  return system && more.length === 0 && isAll ? languageOf(system, words, around) : undefined;
}

/** Marks the words of a block, and the blocks in it. */
function markWords(
  element: Tree.Element,
  spans: (text: string) => Tree.ChildNode[] | undefined,
  markInner: (block: Tree.Element) => void,
): void {
  for (const node of [...element.childNodes]) {
    if (tree.isTextNode(node)) replace(node, spans(node.value) ?? [node]);
    else if (tree.isElementNode(node) && running.has(node.tagName)) markWords(node, spans, markInner);
    else if (tree.isElementNode(node) && !untouched.has(node.tagName)) markInner(node);
  }
}

function spansOf(text: string, own: string, fromTheRight: boolean, around: string): Tree.ChildNode[] {
  return cutByScript(text, fromTheRight).map((run): Tree.ChildNode => {
    const words = tree.createTextNode(run.text);
    if (run.direction === undefined) return words;
    const lang = run.system && languageOf(run.system, run.text, `${own} ${around}`);
    const span = tree.createElement('span', names.NS.HTML, [
      ...(lang ? [{ name: 'lang', value: lang }] : []),
      { name: 'dir', value: run.direction },
    ]);
    tree.appendChild(span, words);
    return span;
  });
}

function replace(node: Tree.TextNode, others: readonly Tree.ChildNode[]): void {
  if (others.length === 1 && (others[0] === node || tree.isTextNode(others[0]!))) return;
  const parent = node.parentNode!;
  for (const other of others) tree.insertBefore(parent, other, node);
  tree.detachNode(node);
}

/** @returns the words of an element, with those of the elements in it that are asked for */
function wordsIn(element: Tree.Element, asked: (inner: Tree.Element) => boolean): string {
  return element.childNodes
    .map((node) =>
      tree.isTextNode(node)
        ? node.value
        : tree.isElementNode(node) && !untouched.has(node.tagName) && asked(node)
          ? wordsIn(node, asked)
          : ' ',
    )
    .join('');
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** What somebody has said already stays. */
function set(element: Tree.Element, name: string, value: string): void {
  if (attribute(element, name) === undefined) element.attrs.push({ name, value });
}
