/** Presentations made by hand for tests, with titles, boxes anywhere, tables, pictures and notes. */
import { namespaces, pptx, relationship, type Extra } from '../../attachments/samples/office.ts';

export interface MadeSlide {
  readonly title?: string;
  /** Lines of the body placeholder; a tab in front sets a line in. */
  readonly body?: readonly string[];
  /** Boxes with their place in points. */
  readonly boxes?: readonly { readonly at: readonly [x: number, y: number]; readonly lines: readonly string[] }[];
  readonly table?: readonly (readonly string[])[];
  /** Any shapes, as the file holds them. */
  readonly inner?: string;
  readonly footer?: string;
  readonly notes?: readonly string[];
  readonly isHidden?: boolean;
  readonly relationships?: string;
}

const emu = 12_700;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lines(all: readonly string[]): string {
  return all
    .map((line) => {
      const words = line.replace(/^\t+/, '');
      const level = line.length - words.length;
      // Cut in the middle, as PowerPoint does.
      const cut = Math.ceil(words.length / 2);
      const runs = [words.slice(0, cut), words.slice(cut)].map((part) =>
        part === '' ? '' : `<a:r><a:rPr lang="en-GB"/><a:t>${escaped(part)}</a:t></a:r>`,
      );
      return `<a:p>${level > 0 ? `<a:pPr lvl="${level}"/>` : ''}${runs.join('')}</a:p>`;
    })
    .join('');
}

function named(kind: string, rest: string): string {
  return `<p:nv${kind}Pr><p:cNvPr id="9" name="Thing"/><p:cNv${kind}Pr/><p:nvPr>${rest}</p:nvPr></p:nv${kind}Pr>`;
}

/** @param place `<p:ph type="title"/>`, or nothing @param at in points */
export function shape(all: readonly string[], place = '', at?: readonly [number, number], size = [400, 40]): string {
  const frame = at
    ? `<a:xfrm><a:off x="${at[0] * emu}" y="${at[1] * emu}"/><a:ext cx="${size[0]! * emu}" cy="${size[1]! * emu}"/></a:xfrm>`
    : '';
  return `<p:sp>${named('Sp', place)}<p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr/>${lines(all)}</p:txBody></p:sp>`;
}

function tableShape(rows: readonly (readonly string[])[]): string {
  const cells = rows
    .map(
      (row) =>
        `<a:tr>${row.map((cell) => `<a:tc><a:txBody>${lines(cell.split('\n'))}</a:txBody></a:tc>`).join('')}</a:tr>`,
    )
    .join('');
  return `<p:graphicFrame>${named('GraphicFrame', '')}<p:xfrm><a:off x="100000" y="2000000"/><a:ext cx="8000000" cy="3000000"/></p:xfrm><a:graphic><a:graphicData><a:tbl>${cells}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** @param alt undefined: nobody wrote any @param id of the relationship to its bytes */
export function pictureShape(id: string, alt?: string, whole = false): string {
  const size = whole ? [9_144_000, 6_858_000] : [3_000_000, 2_000_000];
  const descr = alt === undefined ? '' : ` descr="${alt}"`;
  return `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Picture"${descr}/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="${whole ? 0 : 2_500_000}"/><a:ext cx="${size[0]}" cy="${size[1]}"/></a:xfrm></p:spPr></p:pic>`;
}

function innerOf({ title, body, boxes = [], table, inner = '', footer }: MadeSlide): string {
  return [
    inner,
    ...boxes.map(({ at, lines: words }) => shape(words, '', at)),
    body ? shape(body, '<p:ph idx="1"/>', [50, 150], [600, 300]) : '',
    table ? tableShape(table) : '',
    footer === undefined ? '' : shape([footer], '<p:ph type="ftr" idx="11"/>', [50, 500]),
    footer === undefined ? '' : shape(['3'], '<p:ph type="sldNum" idx="12"/>', [650, 500]),
    title === undefined ? '' : shape([title], '<p:ph type="title"/>', [50, 20]),
  ].join('');
}

const list = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** @returns a .pptx */
export function makeDeck(slides: readonly MadeSlide[], extra: Extra = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  for (const [index, { notes, relationships = '' }] of slides.entries()) {
    const name = `slide${index + 1}.xml`;
    const noted = notes ? relationship('notesSlide', `../notesSlides/${name}`, false) : '';
    parts[`ppt/slides/_rels/${name}.rels`] = list(noted + relationships);
    if (notes)
      parts[`ppt/notesSlides/${name}`] =
        `<p:notes ${namespaces}><p:cSld><p:spTree>${shape([''], '<p:ph type="sldImg"/>')}${shape(notes, '<p:ph type="body" idx="1"/>')}${shape(['7'], '<p:ph type="sldNum" idx="3"/>')}</p:spTree></p:cSld></p:notes>`;
  }
  return pptx(
    slides.map((slide) => ({ inner: innerOf(slide), attributes: slide.isHidden === true ? 'show="0"' : '' })),
    { ...extra, parts: { ...parts, ...extra.parts } },
  );
}
