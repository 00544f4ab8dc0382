/** YAML read strictly, with positions: no anchors, aliases, tags or merge keys, no duplicate keys, real strings. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { start, type Position, type Refusal } from './problem.ts';

export type Path = readonly PropertyKey[];

export interface YamlText {
  /** Plain data, or undefined where the text cannot be read. */
  readonly data: unknown;
  readonly refusals: readonly Refusal[];
  /** Where a value begins: the nearest one that exists along the path. */
  at(path: Path): Position;
  /** Where the key that ends the path is written, for complaints about the key itself. */
  atKey(path: Path): Position;
}

const rule = 'front-matter-reads';

/** How deep lists and groups of keys may stand inside each other. The deepest key of a schema stands four deep. */
const deepest = 8;
const tooDeep = {
  message: 'Lists and keys stand too deep inside each other to be read.',
  help: 'Use lists and keys as in content/_starters, at most four deep.',
};

/**
 * @param text YAML
 * @param linesBefore how many lines of the file stand above it
 */
export function readYaml(text: string, linesBefore = 0): YamlText {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const nowhere = {
    data: undefined,
    at: () => ({ ...start, line: linesBefore + 1 }),
    atKey: () => ({ ...start, line: linesBefore + 1 }),
  };
  let document: Document;
  const refusals: Refusal[] = [];
  try {
    document = parseDocument(text, { ...settings, lineCounter: counter }) as Document;
    const errors = [...document.errors, ...document.warnings];
    if (errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) throw new RangeError('nested too deeply');
    for (const error of errors) refusals.push({ rule, ...position(error.pos[0]), ...words(error) });
    refusals.push(...forbidden(document, position));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...nowhere, refusals: [{ rule, ...start, line: linesBefore + 1, ...tooDeep }] };
  }
  if (refusals.length > 0) return { ...nowhere, refusals: onceALine(refusals) };

  return { data: document.toJS({ maxAliasCount: 0 }), refusals, ...placesInYaml(text, linesBefore) };
}

const settings = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  merge: false,
  prettyErrors: false,
} as const;

/**
 * The text is read again when somebody first asks where something stands: to keep the tree of a thousand pages takes a
 * third of the memory.
 * @param text YAML of which nothing is refused
 * @param linesBefore how many lines of the file stand above it
 */
export function placesInYaml(text: string, linesBefore = 0): Pick<YamlText, 'at' | 'atKey'> {
  const counter = new LineCounter();
  let tree: Document | undefined;
  const document = () => (tree ??= parseDocument(text, { ...settings, lineCounter: counter }) as Document);
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document().getIn(path.slice(0, length) as unknown[], true);
      const offset = isNode(node) ? node.range?.[0] : undefined;
      if (offset !== undefined) return position(offset);
    }
    return { ...start, line: linesBefore + 1 };
  };
  const atKey = (path: Path): Position => {
    const parent = path.length > 1 ? document().getIn(path.slice(0, -1) as unknown[], true) : document().contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? position(pair.key.range[0]) : at(path);
  };
  return { at, atKey };
}

function forbidden(document: Document, position: (offset: number) => Position): Refusal[] {
  const found: Refusal[] = [];
  const add = (offset: number | undefined, message: string, help: string) =>
    found.push({ rule, ...position(offset ?? 0), message, help });
  visit(document, (_, node, path) => {
    if (isCollection(node) && path.filter(isCollection).length >= deepest) {
      add(node.range?.[0], tooDeep.message, tooDeep.help);
      return visit.SKIP;
    }
    if (isPair(node)) {
      const key = isScalar(node.key) ? node.key.value : undefined;
      const offset = isNode(node.key) ? node.key.range?.[0] : undefined;
      if (typeof key !== 'string')
        add(offset, 'A key must be a word.', 'Write a word, a colon and a space before the value.');
      else if (key === '<<')
        add(
          offset,
          'Merge keys (<<) are not used here, because a reader cannot see what they bring in.',
          'Write the keys out.',
        );
      else if (key === '__proto__')
        add(offset, 'The key __proto__ has a meaning for programs and is refused.', 'Remove the line.');
      return undefined;
    }
    if (isAlias(node))
      add(
        node.range?.[0],
        'Aliases (*name) are not used here, because a small page could grow without end.',
        'Write the value out. For text that starts with *, put it in quotes.',
      );
    else if ((isScalar(node) || isCollection(node)) && node.anchor)
      add(
        node.range?.[0],
        'Anchors (&name) are not used here.',
        'Remove the & and the name. For text that starts with &, put it in quotes.',
      );
    else if ((isScalar(node) || isCollection(node)) && node.tag)
      add(
        node.range?.[0],
        'Tags (!name) are not used here.',
        'Remove the ! and the name. For text that starts with !, put it in quotes.',
      );
    return undefined;
  });
  return found;
}

/** The parser can trip over one slip several times; a person needs to read about it once. In reading order. */
function onceALine(refusals: readonly Refusal[]): Refusal[] {
  const inOrder = [...refusals].sort((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.filter(
    (refusal, index) =>
      inOrder.findIndex((other) => other.line === refusal.line && other.message === refusal.message) === index,
  );
}

/** The parser's errors in our own words, by its stable codes. */
function words({ code }: YAMLError): { message: string; help: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'This key is given twice, so one of the two would be lost.', help: 'Keep one of them.' };
    case 'TAB_AS_INDENT':
      return { message: 'This line starts with a tab.', help: 'Use two spaces for each step in.' };
    case 'BAD_INDENT':
      return {
        message: 'This line is not in line with those above it.',
        help: 'Give lines of the same list or group the same number of spaces before them.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'There is a colon and a space inside this text, so it reads as a second key.',
        help: 'Put the whole text in double quotes.',
      };
    case 'MISSING_CHAR':
      return {
        message: 'A quotation mark, bracket or colon is missing here.',
        help: 'Close every quotation mark and bracket, and write a colon and a space after each key.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'There is a backslash in this quoted text that means nothing.',
        help: 'Use single quotes, or write the backslash twice.',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        message: 'Tags (!name) are not used here.',
        help: 'Remove the ! and the name. For text that starts with !, put it in quotes.',
      };
    case 'BAD_ALIAS':
      return {
        message: 'The signs * and & have a meaning of their own here.',
        help: 'Put text that starts with * or & in double quotes.',
      };
    default:
      return {
        message: 'This line cannot be read as "key: value" or as a "- item" of a list.',
        help: 'Compare it with content/_starters, and put text with signs such as : # { } [ ] @ in double quotes.',
      };
  }
}
