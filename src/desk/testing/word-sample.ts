/** Small Word files for tests: paragraphs, tables, pictures and what stands beside them, as forces write them. */
import { docx, relationship, type Extra } from '../../attachments/samples/office.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text with `**bold**` parts, `\n` as line breaks and `\t` as tabs. */
function runs(text: string): string {
  return text
    .split(/(\*\*.+?\*\*)/)
    .filter(Boolean)
    .map((part) => {
      const bold = part.startsWith('**') && part.endsWith('**') && part.length > 4;
      const words = bold ? part.slice(2, -2) : part;
      const inner = words
        .split(/([\n\t\f])/)
        .map((each) => {
          if (each === '\n') return '<w:br/>';
          if (each === '\f') return '<w:br w:type="page"/>';
          return each === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(each)}</w:t>`;
        })
        .join('');
      return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${inner}</w:r>`;
    })
    .join('');
}

/** A paragraph. @param style the id of a style: Title, Heading1, ListBullet, ListNumber */
function p(text: string, style = ''): string {
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs(text)}</w:p>`;
}

const h = (depth: number, text: string) => p(text, `Heading${depth}`);
const bullets = (...lines: readonly string[]) => lines.map((line) => p(line, 'ListBullet')).join('');
const steps = (...lines: readonly string[]) => lines.map((line) => p(line, 'ListNumber')).join('');

/** A table. A cell is text (a paragraph a line), or markup that begins with a tag. */
function table(...rows: readonly (readonly string[])[]): string {
  const cell = (inner: string) => {
    const markup = inner.startsWith('<w:')
      ? inner
      : inner
          .split('\n')
          .map((line) => p(line))
          .join('');
    return `<w:tc>${markup.endsWith('</w:tbl>') ? `${markup}<w:p/>` : markup}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture in a paragraph of its own. @param alt what it says that it shows */
function picture(alt: string, id = 'rPicture'): string {
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="7" name="Picture 7" descr="${escaped(alt)}"/><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A text box as Word writes it, for new programs and for old ones. */
function textBox(...lines: readonly string[]): string {
  const inner = `<w:txbxContent>${lines.map((line) => p(line)).join('')}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** What a body is made of. */
export const inWord = { runs, p, h, bullets, steps, table, picture, textBox };

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles = `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title')}${[1, 2, 3].map((depth) => style(`Heading${depth}`, `heading ${depth}`, `<w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`)).join('')}${style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')}${style('ListNumber', 'List Number', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>')}</w:styles>`;
const list = (id: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`;
const numbering = `<w:numbering xmlns:w="${main}">${list(1, 'bullet')}${list(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

export interface BesideSample {
  readonly header?: string;
  readonly footer?: string;
  /** Of the properties. */
  readonly author?: string;
  readonly language?: string;
  readonly comments?: readonly string[];
  /** The bytes of a picture, which `picture` shows. */
  readonly png?: Uint8Array;
  /** Addresses of links, by id. */
  readonly links?: Readonly<Record<string, string>>;
}

/** @param body paragraphs and tables, made above */
export function wordFile(body: string, beside: BesideSample = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { 'word/styles.xml': styles, 'word/numbering.xml': numbering };
  const types: Record<string, string> = { 'word/styles.xml': type('styles'), 'word/numbering.xml': type('numbering') };
  let related = relationship('styles', 'styles.xml', false) + relationship('numbering', 'numbering.xml', false);
  const add = (kind: string, content: string) => {
    parts[`word/${kind}1.xml`] = content;
    types[`word/${kind}1.xml`] = type(kind);
    related += relationship(kind, `${kind}1.xml`, false);
  };
  if (beside.header !== undefined) add('header', `<w:hdr xmlns:w="${main}">${p(beside.header)}</w:hdr>`);
  if (beside.footer !== undefined) add('footer', `<w:ftr xmlns:w="${main}">${p(beside.footer)}</w:ftr>`);
  if (beside.comments)
    add(
      'comments',
      `<w:comments xmlns:w="${main}">${beside.comments.map((text, id) => `<w:comment w:id="${id}">${p(text)}</w:comment>`).join('')}</w:comments>`,
    );
  if (beside.png) {
    parts['word/media/image1.png'] = beside.png;
    related += relationship('image', 'media/image1.png', false, 'rPicture');
  }
  for (const [id, address] of Object.entries(beside.links ?? {}))
    related += relationship('hyperlink', address, true, id);
  if (beside.author !== undefined || beside.language !== undefined) {
    parts['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escaped(beside.author ?? '')}</dc:creator><dc:language>${beside.language ?? ''}</dc:language></cp:coreProperties>`;
    types['docProps/core.xml'] = 'application/vnd.openxmlformats-package.core-properties+xml';
  }
  const extra: Extra = { parts, types, relationships: related };
  return docx(body.startsWith('<') ? body : p(body), extra);
}
