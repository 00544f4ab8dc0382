/**
 * XML as documents have it and no more: no DOCTYPE, no entities but the five of XML itself, no deep nesting. Attributes
 * are taken apart only when somebody asks for them, which makes it ten times as fast as a parser that cannot know (a
 * long document has fifteen megabytes of XML; saxes takes five seconds for them).
 */
import type { Budget } from './budget.ts';
import { joined } from './inflate.ts';
import { Malformed, Unreadable } from './unreadable.ts';

/** Namespaces under the short names everybody uses for them, in both editions of the standard. */
const short: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.microsoft.com/office/powerpoint/2018/8/main': 'p188',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'types',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'custom',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.metadataworkinggroup.com/schemas/regions/': 'regions',
};

export interface Tag {
  /** `w:t`; for a namespace that has no short name here, only `:name`. */
  readonly name: string;
  /** @param name `w:val`, or `val` for one without a namespace */
  get(name: string): string | undefined;
  /** Every attribute but those that declare namespaces: [`w:val`, value]. */
  all(): [name: string, value: string][];
}

export interface XmlReader {
  /** @param path the tags it stands in, the outermost first, itself last */
  open?(tag: Tag, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
}

/** Tables in text boxes in tables stand sixty deep in real documents. */
const deepest = 500;

const openTag = /<([^\s<>/"'=!?&]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([^\s<>/"'=!?&]+)\s*>/y;
const attribute = /([^\s<>/"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * @param pieces the bytes of one XML document, UTF-8 or UTF-16
 * @throws Malformed when it is not XML, Unreadable when it is more than documents have
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: XmlReader,
  budget: Budget,
): Promise<void> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) {
    budget.xml(piece.length);
    all.push(piece);
  }
  scan(decoded(joined(all)), reader);
}

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed('A part of this file is not text in UTF-8.');
  }
  const said = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(said))
    throw new Malformed('A part of this file is in an encoding that documents do not use.');
  return text;
}

function scan(text: string, reader: XmlReader): void {
  const open: string[] = [];
  const path: string[] = [];
  let scope = new Scope(new Map());
  const scopes: Scope[] = [];
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    if (next < 0) break;
    if (next > at && reader.text && path.length > 0) reader.text(unescaped(text.slice(at, next)), path);
    const kind = text[next + 1];
    if (kind === '/') {
      closeTag.lastIndex = next;
      const match = closeTag.exec(text);
      if (!match || match[1] !== open.pop()) throw wrong('a tag is not closed where it should be');
      at = closeTag.lastIndex;
      leave();
    } else if (kind === '!' || kind === '?') {
      at = pass(next);
    } else {
      openTag.lastIndex = next;
      const match = openTag.exec(text);
      if (!match) throw wrong('a tag is not written as it should be');
      at = openTag.lastIndex;
      enter(match[1]!, match[2]!);
      if (match[3] === '/') {
        open.pop();
        leave();
      }
    }
  }
  if (open.length > 0 || at === 0) throw wrong('it is not all there');

  function enter(name: string, attributes: string): void {
    scopes.push(scope);
    if (attributes.includes('xmlns')) scope = scope.with(attributes);
    open.push(name);
    const tag = new ScannedTag(scope, name, attributes);
    path.push(tag.name);
    if (path.length > deepest) throw new Unreadable('A part of this file is nested too deeply to be read.');
    reader.open?.(tag, path);
  }

  function leave(): void {
    reader.close?.(path.at(-1)!, path);
    path.pop();
    scope = scopes.pop()!;
  }

  /** Passes over comments and instructions, and reads what stands unescaped. @returns where it ends */
  function pass(from: number): number {
    const cdata = text.startsWith('<![CDATA[', from);
    const end = cdata ? ']]>' : text.startsWith('<!--', from) ? '-->' : text.startsWith('<?', from) ? '?>' : undefined;
    if (end === undefined && !/^<!doctype/i.test(text.slice(from, from + 9)))
      throw wrong('a tag is not written as it should be');
    if (end === undefined)
      throw new Unreadable(
        'A part of this file starts with a DOCTYPE, which can make a program read other files or grow without end.',
        'Save it again under a new name; Word, PowerPoint and LibreOffice never write one.',
        'no-doctype',
      );
    const stop = text.indexOf(end, from + 4);
    if (stop < 0) throw wrong('it is not all there');
    if (cdata && path.length > 0) reader.text?.(text.slice(from + 9, stop), path);
    return stop + end.length;
  }
}

function wrong(why: string): Malformed {
  return new Malformed(`A part of this file is not written as it should be: ${why}.`);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([^;]{0,20}));|&/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      if (name === undefined || !Object.hasOwn(entities, name))
        throw wrong('it uses a shorthand that is explained nowhere');
      return entities[name]!;
    },
  );
}

/** What the prefixes mean here. */
class Scope {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  with(attributes: string): Scope {
    const declared = [...attributes.matchAll(attribute)].flatMap(
      ([, name = '', double, single]): [string, string][] => {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
        return [[name.slice(6), unescaped(double ?? single ?? '')]];
      },
    );
    return declared.length === 0 ? this : new Scope(new Map([...this.#uris, ...declared]));
  }

  /** `w:t` under the short name of its namespace, whatever prefix is written. */
  short(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const uri = this.#uris.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    const made = `${Object.hasOwn(short, uri) ? short[uri] : ''}:${name.slice(colon + 1)}`;
    this.#names.set(name, made);
    return made;
  }
}

class ScannedTag implements Tag {
  readonly name: string;
  readonly #scope: Scope;
  readonly #attributes: string;
  #read: [string, string][] | undefined;

  constructor(scope: Scope, written: string, attributes: string) {
    this.#scope = scope;
    this.#attributes = attributes;
    this.name = scope.short(written);
  }

  get(name: string): string | undefined {
    return this.all().find(([each]) => each === name)?.[1];
  }

  all(): [string, string][] {
    // Several readers ask the same tag, and a hostile one has a million attributes.
    return (this.#read ??= this.#attributesAsRead());
  }

  #attributesAsRead(): [string, string][] {
    return [...this.#attributes.matchAll(attribute)].flatMap(([, name = '', double, single]): [string, string][] => {
      if (name === 'xmlns' || name.startsWith('xmlns:')) return [];
      return [[name.includes(':') ? this.#scope.short(name) : name, unescaped(double ?? single ?? '')]];
    });
  }
}
