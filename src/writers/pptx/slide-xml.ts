/** One slide and its notes, as PowerPoint writes them. */
import { escapeXml, xmlStart, xmlText } from '../paper/xml-text.ts';
import { emu, xfrm, type Box } from './box.ts';
import type { ComposedSlide, Shape, Text } from './composed.ts';
import { paragraphXml, textBody } from './drawing-text.ts';
import { slidePlaces, type Place } from './places.ts';
import type { MasterLayout } from './master-layouts.ts';
import type { WallPicture } from './slide-body.ts';
import type { NoteLine } from './spoken.ts';
import { tableXml } from './table-xml.ts';

/** What the words of a slide are in, and what its shapes are called. */
export interface Tongue {
  /** Language of the resource: en-GB. */
  readonly own: string;
  /** Language of the interface. */
  readonly ours: string;
  /** Of a table and of a picture, for whoever asks what stands on the slide. */
  readonly table: string;
  readonly picture: string;
}

/** @returns the relationships by which a picture, and the drawing it was made from, are found */
export type AddPicture = (picture: WallPicture) => { readonly picture: string; readonly drawing?: string };

const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const tree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const ph = ({ type, index }: Place) =>
  type === 'title' ? '<p:ph type="title"/>' : `<p:ph type="${type}" sz="quarter" idx="${index}"/>`;

/** @returns the slide; its shapes are numbered from 2, in the order in which they are read */
export function slideXml(
  { title, shapes }: ComposedSlide,
  layout: Pick<MasterLayout, 'outline'>,
  tongue: Tongue,
  add: AddPicture,
): string {
  let last = 1;
  const next = () => (last += 1);
  const titled: Shape = {
    kind: 'text',
    place: slidePlaces.title,
    ...(title.box && { box: title.box }),
    text: { lines: [{ level: 0, runs: [{ text: title.text }] }], size: title.size },
  };
  const all = [titled, ...shapes].map((shape) => shapeXml(shape, layout, tongue, add, next));
  return `${xmlStart}<p:sld ${spaces}><p:cSld><p:spTree>${tree}${all.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function shapeXml(
  shape: Shape,
  layout: Pick<MasterLayout, 'outline'>,
  tongue: Tongue,
  add: AddPicture,
  next: () => number,
): string {
  switch (shape.kind) {
    case 'text': {
      const name = shape.place.type === 'title' ? 'Title' : `Text ${shape.place.index}`;
      return `<p:sp><p:nvSpPr><p:cNvPr id="${next()}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph(shape.place)}</p:nvPr></p:nvSpPr>${placed(shape.box, layout.outline(shape.place))}${textBody(paragraphs(shape.text, tongue), margins(shape.text))}</p:sp>`;
    }
    case 'caption':
      return `<p:sp><p:nvSpPr><p:cNvPr id="${next()}" name="${escapeXml(shape.name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(shape.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${textBody(paragraphs(shape.text, tongue), '<a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr>')}</p:sp>`;
    case 'picture':
      return pictureXml(shape, tongue, add, next());
    case 'table': {
      const name = escapeXml(tongue.table);
      return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${next()}" name="${name}" descr="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${ph(shape.place)}</p:nvPr></p:nvGraphicFramePr>${xfrm(shape.box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(shape.table, tongue.own)}</a:graphicData></a:graphic></p:graphicFrame>`;
    }
    case 'discs':
      return discsXml(shape, next);
  }
}

function margins({ inside }: Text): string | undefined {
  if (!inside) return undefined;
  const top = inside.top === undefined ? '' : ` tIns="${emu(inside.top)}"`;
  return `<a:bodyPr lIns="${emu(inside.left)}"${top}><a:normAutofit/></a:bodyPr>`;
}

function paragraphs({ lines, size, after = 0, ours }: Text, tongue: Tongue): string[] {
  return lines.map((line) => paragraphXml(line, ours ? tongue.ours : tongue.own, size, after));
}

/** Where a shape has no box of its own, its layout says where it stands. */
function placed(box: Box | undefined, outline: string): string {
  return `<p:spPr>${box ? xfrm(box) : ''}${outline}</p:spPr>`;
}

function pictureXml(
  { place: at, box, picture }: Extract<Shape, { kind: 'picture' }>,
  tongue: Tongue,
  add: AddPicture,
  id: number,
): string {
  const { picture: relation, drawing } = add(picture);
  const svg =
    drawing === undefined
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${drawing}"/></a:ext></a:extLst>`;
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escapeXml(tongue.picture)}" descr="${escapeXml(xmlText(picture.alt))}"/><p:cNvPicPr><a:picLocks${at ? ' noGrp="1"' : ''} noChangeAspect="1"/></p:cNvPicPr>${at ? `<p:nvPr>${ph(at)}</p:nvPr>` : '<p:nvPr/>'}</p:nvPicPr><p:blipFill><a:blip r:embed="${relation}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrm(box)}${at ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'}</p:spPr></p:pic>`;
}

/** In rows of ten, in the middle of their room: read out as one. */
function discsXml({ box, count, name }: Extract<Shape, { kind: 'discs' }>, next: () => number): string {
  const columns = Math.min(count, 10);
  const rows = Math.ceil(count / columns);
  const step = Math.min(box.height / rows, box.width / columns, 64);
  const [left, top] = [box.x + (box.width - step * columns) / 2, box.y + (box.height - step * rows) / 2];
  const around = { x: left, y: top, width: step * columns, height: step * rows };
  const [group, label] = [next(), escapeXml(name)];
  const discs = Array.from({ length: count }, (_, index) => {
    const at = {
      x: left + (index % columns) * step + step * 0.1,
      y: top + Math.floor(index / columns) * step + step * 0.1,
      width: step * 0.8,
      height: step * 0.8,
    };
    return `<p:sp><p:nvSpPr><p:cNvPr id="${next()}" name="${index + 1}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(at)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:ln w="38100"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  });
  const inside = `<a:chOff x="${emu(left)}" y="${emu(top)}"/><a:chExt cx="${emu(around.width)}" cy="${emu(around.height)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${group}" name="${label}" descr="${label}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${xfrm(around).replace('</a:xfrm>', `${inside}</a:xfrm>`)}</p:grpSpPr>${discs.join('')}</p:grpSp>`;
}

/** Points, so that most notes go on one page with their slide. */
const notesSize = 12;

/** @returns the page of notes to a slide */
export function notesXml(notes: readonly NoteLine[], { own, ours }: Pick<Tongue, 'own' | 'ours'>): string {
  const lines = notes.map(({ text, label, ours: isOurs }) =>
    paragraphXml({ level: 0, runs: [{ text: xmlText(text) }] }, isOurs ? ours : own, notesSize, label ? 0 : 4, label),
  );
  return `${xmlStart}<p:notes ${spaces}><p:cSld><p:spTree>${tree}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>${textBody(lines, '<a:bodyPr/>')}</p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
