/** XML piece by piece, strictly: no DOCTYPE, no entities but the five of XML itself, no deep nesting. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Budget } from './budget.ts';
import { Unreadable } from './unreadable.ts';

/** Namespaces under the short names everybody uses for them, in both editions of the standard. */
const short: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.microsoft.com/office/powerpoint/2018/8/main': 'p188',
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
};

export interface Tag {
  /** `w:t`; for a namespace that has no short name here, only `:name`. */
  readonly name: string;
  /** The namespace as written. */
  readonly uri: string;
  /** @param name `w:val`, or `val` for one without a namespace */
  get(name: string): string | undefined;
  /** Every attribute: [`w:val`, value]. */
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

/**
 * @param pieces the bytes of one XML document, UTF-8 or UTF-16
 * @throws Unreadable when it is not XML as documents have it
 */
export async function readXml(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, reader: XmlReader, budget: Budget): Promise<void> {
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw new Unreadable(`A part of this file is not written as it should be (${error.message.replace(/^[\d:]+ /, '').replace(/[.\s]+$/, '').slice(0, 80)}).`);
  });
  parser.on('doctype', () => {
    throw new Unreadable('A part of this file starts with a DOCTYPE, which can make a program read other files or grow without end.', 'Save it again under a new name; Word, PowerPoint and LibreOffice never write one.', 'no-doctype');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) throw new Unreadable('A part of this file is in an encoding that documents do not use.');
  });
  parser.on('opentag', (tag) => {
    const name = shortName(tag.uri, tag.local);
    path.push(name);
    if (path.length > deepest) throw new Unreadable('A part of this file is nested too deeply to be read.');
    reader.open?.(readable(name, tag), path);
  });
  const text = (value: string) => reader.text?.(value, path);
  if (reader.text) parser.on('text', text).on('cdata', text);
  parser.on('closetag', () => {
    reader.close?.(path.at(-1)!, path);
    path.pop();
  });

  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of pieces) {
      budget.xml(piece.length);
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      // Small bites, so that the clock is looked at between them.
      for (let at = 0; at < piece.length; at += 65_536) {
        parser.write(decoder.decode(piece.subarray(at, at + 65_536), { stream: true }));
        budget.hurry();
      }
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('A part of this file is not text in UTF-8.');
    throw error;
  }
}

function shortName(uri: string, local: string): string {
  return `${Object.hasOwn(short, uri) ? short[uri] : ''}:${local}`;
}

function readable(name: string, { uri, attributes }: SaxesTagNS): Tag {
  const all = () => Object.values(attributes).map(({ uri: space, local, value }): [string, string] => [space === '' ? local : shortName(space, local), value]);
  return { name, uri, all, get: (wanted) => all().find(([each]) => each === wanted)?.[1] };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
