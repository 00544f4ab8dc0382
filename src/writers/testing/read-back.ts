/**
 * Reads a PDF back as a screen reader would, for the tests: what the file says of itself, and its text in the order and
 * the roles of its structure tree. It looks at bytes only and knows nothing of the templates.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';

export interface Element {
  /** The standard role: P, H1, L, TH. */
  readonly role: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly children: readonly (Element | Words)[];
}

export interface Words {
  readonly text: string;
  /** Of these words, where they are not in the language of the document. */
  readonly lang?: string;
}

export interface ReadBack {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
  readonly lang: string | undefined;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** The part of PDF/UA that the file claims. */
  readonly ua: string | undefined;
  readonly outline: readonly string[];
  readonly pages: number;
  readonly tree: Element;
  /** All words of the structure tree. Decoration and footers are not in it. */
  readonly text: string;
  /** The words of each page as they are painted: with its footer. */
  readonly painted: readonly string[];
}

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const look = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.lookup(PDFName.of(key));
  const contents = new Map(pdf.getPages().map((page) => [page.ref, readPage(page)]));
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const roleMap = look(root, 'RoleMap') as PDFDict | undefined;
  const standard = (role: string): string => {
    const mapped = look(roleMap, role);
    return mapped ? standard(nameOf(mapped)) : role;
  };
  const element = (dict: PDFDict, above: PDFObject | undefined, around: string | undefined): Element => {
    const lang = textOf(look(dict, 'Lang')) ?? around;
    const page = dict.get(PDFName.of('Pg')) ?? above;
    const attributes = look(dict, 'A');
    const scope = (attributes instanceof PDFArray ? attributes.asArray() : [attributes])
      .map((each) => look(context.lookupMaybe(each, PDFDict), 'Scope'))
      .find((each) => each);
    const alt = textOf(look(dict, 'Alt'));
    const kids = look(dict, 'K');
    const children = (kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []).flatMap(
      (kid): (Element | Words)[] => {
        const real = context.lookup(kid);
        const marked = (on: PDFObject | undefined, id: PDFObject | undefined) =>
          [...contents]
            .filter(([ref]) => ref === on)
            .flatMap(([, { marks }]) => marks.get((id as PDFNumber).asNumber()) ?? [])
            .map((words) => ({ ...(lang === undefined ? {} : { lang }), ...words }));
        if (real instanceof PDFNumber) return marked(page, real);
        if (!(real instanceof PDFDict)) return [];
        if (nameOf(look(real, 'Type')) === 'MCR') return marked(real.get(PDFName.of('Pg')) ?? page, look(real, 'MCID'));
        return nameOf(look(real, 'Type')) === 'OBJR' ? [] : [element(real, page, lang)];
      },
    );
    return {
      role: standard(nameOf(look(dict, 'S'))),
      ...(alt === undefined ? {} : { alt }),
      ...(scope ? { scope: nameOf(scope) } : {}),
      children,
    };
  };
  const tops = look(root, 'K');
  const top = (tops instanceof PDFArray ? tops.lookup(0, PDFDict) : tops) as PDFDict;
  const tree = element(top, undefined, undefined);
  const metadata = look(catalog, 'Metadata');
  const xmp =
    metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8') : '';
  return {
    title: pdf.getTitle(),
    author: pdf.getAuthor(),
    created: pdf.getCreationDate()?.toISOString(),
    lang: textOf(look(catalog, 'Lang')),
    isMarked: String(look(look(catalog, 'MarkInfo') as PDFDict | undefined, 'Marked')) === 'true',
    showsTitle: String(look(look(catalog, 'ViewerPreferences') as PDFDict | undefined, 'DisplayDocTitle')) === 'true',
    ua: /pdfuaid:part[>="']+(\d)/.exec(xmp)?.[1],
    outline: outlineOf(look(look(catalog, 'Outlines') as PDFDict | undefined, 'First') as PDFDict | undefined),
    pages: pdf.getPageCount(),
    tree,
    text: taggedWords(tree),
    painted: [...contents.values()].map(({ painted }) => painted),
  };
}

/** Every element of a tree with one of these roles, in reading order. */
export function taggedElements(tree: Element, ...roles: readonly string[]): Element[] {
  return [
    ...(roles.includes(tree.role) ? [tree] : []),
    ...tree.children.flatMap((child) => ('role' in child ? taggedElements(child, ...roles) : [])),
  ];
}

/** The words of an element, as they are read out. */
export function taggedWords(tree: Element): string {
  const inline = (element: Element) => /^(Span|Lbl|Link|Em|Strong)$/.test(element.role);
  return tree.children
    .map((child) => ('role' in child ? `${taggedWords(child)}${inline(child) ? '' : '\n'}` : child.text))
    .join('')
    .replace(/\n+/g, '\n')
    .trim();
}

function outlineOf(item: PDFDict | undefined): string[] {
  if (!item) return [];
  const next = (key: string) => item.lookup(PDFName.of(key)) as PDFDict | undefined;
  return [textOf(item.lookup(PDFName.of('Title'))) ?? '', ...outlineOf(next('First')), ...outlineOf(next('Next'))];
}

function nameOf(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : '';
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function readPage(page: PDFPage): { marks: Map<number, Words[]>; painted: string } {
  const fonts = new Map<string, Map<string, string>>();
  const resources = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  for (const [name] of resources?.entries() ?? []) {
    const unicode = resources?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    if (unicode instanceof PDFRawStream)
      fonts.set(name.decodeText(), readUnicode(Buffer.from(decodePDFRawStream(unicode).decode()).toString('latin1')));
  }
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((each) => page.doc.context.lookup(each)) : [contents];
  const source = streams
    .map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '',
    )
    .join('\n');
  return readContents(source, fonts);
}

/** A content stream's texts by the marked content they stand in. */
function readContents(
  source: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): { marks: Map<number, Words[]>; painted: string } {
  const marks = new Map<number, Words[]>();
  const open: { id: number | undefined; lang: string | undefined; actual: string | undefined }[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  let painted = '';
  const put = (text: string) => {
    painted += text;
    const mark = open.findLast(({ id }) => id !== undefined);
    if (mark?.id === undefined) return;
    const words = marks.get(mark.id) ?? [];
    marks.set(mark.id, [...words, mark.lang === undefined ? { text } : { text, lang: mark.lang }]);
  };
  const operands: string[] = [];
  for (const token of tokens(source)) {
    if (token === 'BDC' || token === 'BMC') {
      const all = operands.join(' ');
      const actual = operands[operands.indexOf('/ActualText') + 1 || operands.length];
      open.push({
        id:
          token === 'BDC'
            ? Number(/\/MCID (\d+)/.exec(all)?.[1] ?? Number.NaN) || (/\/MCID 0\b/.test(all) ? 0 : undefined)
            : undefined,
        lang: /\/Lang \(([^)]*)\)/.exec(all)?.[1],
        actual: actual && (bytesOf(actual).startsWith('\xFE\xFF') ? fromUtf16(bytesOf(actual)) : bytesOf(actual)),
      });
      if (actual) put(open.at(-1)?.actual ?? '');
    } else if (token === 'EMC') open.pop();
    else if (token === 'Tf') font = fonts.get(operands.at(-2)?.slice(1) ?? '') ?? new Map();
    else if (token === 'Tj' || token === 'TJ') {
      const shown = operands
        .filter((each) => /^[(<]/.test(each))
        .map((each) => bytesOf(each).replace(/[\s\S]{2}/g, (glyph) => font.get(glyph) ?? '\uFFFD'))
        .join('');
      if (!open.some(({ actual }) => actual !== undefined)) put(shown);
    } else if (!/^[A-Za-z'"*]+[01*]?$/.test(token) || /^(true|false|null)$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'ET') painted += '\n';
    operands.length = 0;
  }
  return { marks, painted };
}

/** A content stream's operands and operators. A string may hold brackets, as long as each that opens closes. */
function* tokens(source: string): Generator<string> {
  const next = /<<|>>|<[0-9A-Fa-f\s]*>|[[\]()]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;
  for (let found = next.exec(source); found; found = next.exec(source)) {
    if (found[0] !== '(') {
      yield found[0];
      continue;
    }
    let end = next.lastIndex;
    for (let depth = 1; depth > 0 && end < source.length; end++) {
      if (source[end] === '\\') end++;
      else if (source[end] === '(') depth++;
      else if (source[end] === ')') depth--;
    }
    yield source.slice(found.index, end);
    next.lastIndex = end;
  }
}

function bytesOf(string: string): string {
  if (string.startsWith('<')) return Buffer.from(string.replace(/[<>\s]/g, ''), 'hex').toString('latin1');
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return string
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    );
}

function fromUtf16(bytes: string): string {
  return Buffer.from(bytes.replace(/^\xFE\xFF/, ''), 'latin1')
    .swap16()
    .toString('utf16le');
}

/** A font's table from glyph (two bytes) to text. */
function readUnicode(table: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  const text = (hex: string) => fromUtf16(Buffer.from(hex, 'hex').toString('latin1'));
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      glyphs.set(Buffer.from(glyph, 'hex').toString('latin1'), text(hex));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++) {
        const offset = glyph - Number.parseInt(from, 16);
        glyphs.set(
          String.fromCharCode(glyph >> 8, glyph & 255),
          String.fromCodePoint((text(hex).codePointAt(0) ?? 0) + offset),
        );
      }
    }
  }
  return glyphs;
}
