/** Looks for personal data everywhere in a library: in pages as written and as read, in lists, in attachments. */
import { writtenTexts, type Library } from '../../document/library.ts';
import { everyNode, inlinesIn, type Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { start, type Position } from '../../document/problem.ts';
import { stringsIn, type WrittenText } from '../../document/strings.ts';
import { placesIn } from '../../document/where.ts';
import type { YamlText } from '../../document/yaml.ts';
import { inPlaces, type Complaint } from '../rule.ts';
import type { Find, Finder } from './find.ts';

/** More than these of one file tell nobody anything new. */
const mostOfAFile = 20;

type Words = (find: Find) => Pick<Complaint, 'message' | 'help'>;

/**
 * @param finders what to look for
 * @param words what to say about a find; must not repeat it unmasked
 * @param inFiles what to look for in attachments, where that is more
 */
export function* search(
  library: Library,
  finders: readonly Finder[],
  words: Words,
  inFiles: readonly Finder[] = finders,
): Generator<Complaint> {
  const by = (all: readonly Finder[]) => (text: string) =>
    all.flatMap((each) => each(text)).sort((a, b) => a.index - b.index);
  const find = by(finders);
  const findInFile = by(inFiles);
  for (const written of writtenTexts(library))
    yield* few(written.file, inText(written.text, find, spelledOtherwise(written)), words);
  for (const { file, text } of library.attachments) {
    const places = text.flatMap(({ where, text: part }) =>
      findInFile(part).map((each) => ({ find: each, at: start, where: [where] })),
    );
    yield* few(file, together(places), words);
  }
}

/** What stands in several places of a file is told once, with its places. */
function together(places: readonly Place[]): Place[] {
  const byValue = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.find.is} ${plain(place.find.value)}`;
    byValue.set(key, [...(byValue.get(key) ?? []), place]);
  }
  return [...byValue.values()].map((same) => ({ ...same[0]!, where: same.flatMap(({ where }) => where ?? []) }));
}

interface Place {
  readonly find: Find;
  readonly at: Position;
  /** Of an attachment: the places inside it. */
  readonly where?: readonly string[];
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
    yield { file, ...at, message: inPlaces(where ?? [], message), help };
  }
  if (once.length > mostOfAFile)
    yield {
      file,
      ...once[mostOfAFile]!.at,
      message: `There are ${once.length - mostOfAFile} more of the same kind in this file.`,
      help: 'Mend those above first, then run the check again.',
    };
}

/** In the text as written, with exact places; and in its strings as read, for what marks or escapes had split. */
function inText(text: string, find: (text: string) => Find[], strings: readonly ReadString[]): Place[] {
  const places = placesIn(text);
  const written = find(text).map((each): Place => ({ find: each, at: places.at(each.index) }));
  const known = new Set(written.map((place) => plain(place.find.value)));
  const read = strings.flatMap(({ value, at }) =>
    find(value)
      .filter((each) => !known.has(plain(each.value)))
      .map((each): Place => ({ find: each, at: at() })),
  );
  return [...written, ...read];
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}

interface ReadString {
  readonly value: string;
  readonly at: () => Position;
}

/** Several rules look through the same strings. */
const found = new WeakMap<WrittenText, readonly ReadString[]>();

/**
 * @returns the strings that do not stand in the file letter for letter, between spaces: the others are looked through
 * with the file
 */
function spelledOtherwise(written: WrittenText): readonly ReadString[] {
  const { text, yaml, document } = written;
  const known = found.get(written);
  if (known) return known;
  // They come in the order of the file, so that each is looked for where the last one stood, and then everywhere.
  let last = 0;
  const standsIn = (value: string): boolean =>
    [last, 0].some((from) => {
      const index = text.indexOf(value, from);
      const stands = index >= 0 && isSpace(text[index - 1]) && isSpace(text[index + value.length]);
      if (stands) last = index;
      return stands;
    });
  const strings = [...yamlStrings(yaml), ...modelStrings(document ?? [])].filter(({ value }) => !standsIn(value));
  found.set(written, strings);
  return strings;
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\n';
}

function* yamlStrings(yaml: YamlText): Generator<ReadString> {
  for (const { value, path } of stringsIn(yaml.data)) yield { value, at: () => yaml.at(path) };
}

function* modelStrings(document: readonly Node[]): Generator<ReadString> {
  for (const node of everyNode(document)) {
    const at = () => ({ line: node.line, column: 1 });
    if (node.type === 'block')
      for (const value of Object.values(node.settings)) if (typeof value === 'string') yield { value, at };
    yield { value: inlineText(inlinesIn(node)), at };
  }
}
