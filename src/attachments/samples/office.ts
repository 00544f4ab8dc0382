/** Word and PowerPoint documents, made by hand: the least that Word and PowerPoint open, with whatever is put in. */
import { zipSync } from 'fflate';
import { ascii, big, concat } from './bytes.ts';

export interface Extra {
  /** Other parts by name, or other contents for those there are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Content types of other parts, by name. */
  readonly types?: Readonly<Record<string, string>>;
  /** Relationships of the main part. */
  readonly relationships?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** One relationship. @param kind `hyperlink`, `image` */
export function relationship(kind: string, target: string, external = true, id = `r${kind}`): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

function relationships(inner: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function document(
  main: string,
  mainType: string,
  own: Readonly<Record<string, string>>,
  ownTypes: Readonly<Record<string, string>>,
  { parts = {}, types = {} }: Extra,
): Uint8Array {
  const overrides = { [main]: mainType, ...ownTypes, ...types };
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${Object.entries(
      overrides,
    )
      .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships(relationship('officeDocument', main, false)),
    ...own,
    ...parts,
  };
  const files = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(2026, 0, 1), level: 1 });
}

/** A Word document. @param body what stands in `w:body`; a text without tags becomes a paragraph */
export function docx(body = 'Hold up the two coats.', extra: Extra = {}): Uint8Array {
  const inner = body.startsWith('<') ? body : `<w:p><w:r><w:t>${body}</w:t></w:r></w:p>`;
  return document(
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    {
      'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${inner}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relationships(extra.relationships ?? ''),
    },
    {},
    extra,
  );
}

/** A presentation of some slides. @param slides what stands in each slide: attributes of `p:sld`, and a text */
export function pptx(
  slides: readonly { attributes?: string; text?: string; inner?: string }[],
  extra: Extra = {},
): Uint8Array {
  const shape = (text: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const own = Object.fromEntries(
    slides.map(({ attributes = '', text = '', inner = shape(text) }, index) => [
      `ppt/slides/slide${index + 1}.xml`,
      `${declaration}<p:sld ${namespaces} ${attributes}><p:cSld><p:spTree>${inner}</p:spTree></p:cSld></p:sld>`,
    ]),
  );
  const types = Object.fromEntries(
    Object.keys(own).map((name) => [name, 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml']),
  );
  return document(
    'ppt/presentation.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    {
      'ppt/presentation.xml': `${declaration}<p:presentation ${namespaces}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': relationships(
        `${slides.map((_, index) => relationship('slide', `slides/slide${index + 1}.xml`, false, `s${index + 1}`)).join('')}${extra.relationships ?? ''}`,
      ),
      ...own,
    },
    types,
    extra,
  );
}

/** docProps/core.xml with an author, to be put among the parts. */
export function coreProperties(author: string): Extra {
  return {
    parts: {
      'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    },
    types: { 'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml' },
  };
}

/** A typeface as Word embeds it: 32 scrambled bytes, then the list of its tables. */
export function typeface(): Uint8Array {
  const tables = ['cvt ', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];
  const row = (name: string) => concat(ascii(name), big(0, 4), big(0, 4), big(0, 4));
  return concat(new Uint8Array(44).fill(0xa7), ...tables.map(row), new Uint8Array(100));
}
