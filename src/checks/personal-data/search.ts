/** Looks for personal data everywhere in a library: in pages as written and as read, in lists, in attachments. */
import type { Library } from '../../document/library.ts';
import { everyNode, inlinesIn, type Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { start, type Position } from '../../document/problem.ts';
import { placesIn } from '../../document/where.ts';
import type { YamlText } from '../../document/yaml.ts';
import type { Complaint } from '../rule.ts';
import type { Find, Finder } from './find.ts';

/** More than these of one file tell nobody anything new. */
const mostOfAFile = 20;

type Words = (find: Find) => Pick<Complaint, 'message' | 'help'>;

/**
 * @param finders what to look for
 * @param words what to say about a find; must not repeat it unmasked
 */
export function* search(library: Library, finders: readonly Finder[], words: Words): Generator<Complaint> {
  const find = (text: string) => finders.flatMap((each) => each(text)).sort((a, b) => a.index - b.index);
  for (const { file, text, yaml, document } of library.pages) yield* few(file, inText(text, find, [...yamlStrings(yaml), ...modelStrings(document)]), words);
  for (const { file, text, yaml } of [...library.findings, ...library.referenceFiles]) yield* few(file, inText(text, find, [...yamlStrings(yaml)]), words);
  for (const { file, text } of library.attachments) yield* few(file, text.flatMap(({ where, text: part }) => find(part).map((each) => ({ find: each, at: start, where }))), words);
}

interface Place {
  readonly find: Find;
  readonly at: Position;
  readonly where?: string;
}

function* few(file: string, places: readonly Place[], words: Words): Generator<Complaint> {
  const seen = new Set<string>();
  // Drawings and their stand-ins for old programs say everything twice.
  const once = places.filter(({ find, at, where }) => {
    const key = JSON.stringify([at, where, find.value]);
    return !seen.has(key) && seen.add(key);
  });
  for (const { find, at, where } of once.slice(0, mostOfAFile)) {
    const { message, help } = words(find);
    yield { file, ...at, message: where === undefined ? message : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${message}`, help };
  }
  if (once.length > mostOfAFile) yield { file, ...once[mostOfAFile]!.at, message: `There are ${once.length - mostOfAFile} more of the same kind in this file.`, help: 'Mend those above first, then run the check again.' };
}

/** In the text as written, with exact places; and in its strings as read, for what marks or escapes had split. */
function inText(text: string, find: (text: string) => Find[], strings: Iterable<readonly [value: string, at: () => Position]>): Place[] {
  const places = placesIn(text);
  const written = find(text).map((each): Place => ({ find: each, at: places.at(each.index) }));
  const known = new Set(written.map((place) => plain(place.find.value)));
  const read = [...strings].flatMap(([value, at]) => find(value).filter((each) => !known.has(plain(each.value))).map((each): Place => ({ find: each, at: at() })));
  return [...written, ...read];
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}

function* yamlStrings(yaml: YamlText, data: unknown = yaml.data, path: readonly PropertyKey[] = []): Generator<[string, () => Position]> {
  if (typeof data === 'string') yield [data, () => yaml.at(path)];
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* yamlStrings(yaml, item, [...path, index]);
  else if (data !== null && typeof data === 'object') for (const [key, value] of Object.entries(data)) yield* yamlStrings(yaml, value, [...path, key]);
}

function* modelStrings(document: readonly Node[]): Generator<[string, () => Position]> {
  for (const node of everyNode(document)) {
    const at = () => ({ line: node.line, column: 1 });
    if (node.type === 'block') for (const value of Object.values(node.settings)) if (typeof value === 'string') yield [value, at];
    yield [inlineText(inlinesIn(node)), at];
  }
}
