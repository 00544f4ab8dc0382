/** The slide master, its layouts and the master of notes, as PowerPoint writes them. */
import { escapeXml, xmlStart } from '../../paper/xml-text.ts';
import { emu, xfrm, type Box } from '../box.ts';
import type { LayoutName } from '../places.ts';
import { looksOf, profileCard, type Look } from './looks.ts';

const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const noGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colour = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
const line = (name: string | undefined) =>
  name === undefined ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="38100">${colour(name)}</a:ln>`;

/** A tail at the lower corner: across and down from the middle, in thousandths of a hundredth of the bubble. */
const bubble = (across: number) =>
  `<a:prstGeom prst="wedgeRoundRectCallout"><a:avLst><a:gd name="adj1" fmla="val ${across}"/><a:gd name="adj2" fmla="val 66000"/><a:gd name="adj3" fmla="val 24000"/></a:avLst></a:prstGeom>`;
const geometry: Readonly<Record<NonNullable<Look['shape']>, string>> = {
  rect: '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
  roundRect: '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 12000"/></a:avLst></a:prstGeom>',
  ellipse: '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>',
  leftBubble: bubble(-43_000),
  rightBubble: bubble(43_000),
};

/** @param layouts how many there are */
export function masterXml(layouts: number): string {
  const [title, words] = looksOf.Words;
  const shapes = [...band(9, 2), ...[title!, words!].map((each, index) => shape(each, index + 2 + bandShapes))];
  const ids = Array.from(
    { length: layouts },
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  );
  return `${xmlStart}<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr>${colour('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${noGroup}${shapes.join('')}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(1, { ...title!, size: 44 }, '+mj-lt')}</p:titleStyle><p:bodyStyle>${Array.from({ length: 9 }, (_, each) => level(each + 1, words!, '+mn-lt')).join('')}</p:bodyStyle><p:otherStyle>${level(1, { ...words!, size: 28 }, '+mn-lt')}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

export function layoutXml(name: LayoutName): string {
  const opening = name === 'Opening';
  const behind = opening ? band(18, 2) : name === 'Profile' ? [card(2)] : [];
  const shapes = [...behind, ...looksOf[name].map((each, index) => shape(each, index + 2 + behind.length))];
  // The master's own band is thinner than the one of the first slide.
  return `${xmlStart}<p:sldLayout ${spaces}${opening ? ' showMasterSp="0"' : ''} preserve="1" userDrawn="1"><p:cSld name="${escapeXml(name)}"><p:spTree>${noGroup}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export function notesMasterXml(): string {
  const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
  return `${xmlStart}<p:notesMaster ${spaces}><p:cSld><p:bg><p:bgPr>${colour('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${noGroup}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(box(54, 54, 432, 243))}${geometry.rect}<a:noFill/><a:ln w="9525">${colour('tx1')}</a:ln></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(box(54, 315, 432, 369))}${geometry.rect}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${level(1, { size: 12, colour: 'tx1' }, '+mn-lt')}</p:notesStyle></p:notesMaster>`;
}

/** How letters look on one level of a list. Signs in front are given by whoever writes the text. */
function level(
  number: number,
  { size, bold, align = 'l', colour: letters = 'tx1' }: Pick<Look, 'size' | 'bold' | 'align' | 'colour'>,
  typeface?: string,
): string {
  const face =
    typeface === undefined
      ? ''
      : `<a:latin typeface="${typeface}"/><a:ea typeface="${typeface.replace('lt', 'ea')}"/><a:cs typeface="${typeface.replace('lt', 'cs')}"/>`;
  return `<a:lvl${number}pPr marL="0" indent="0" algn="${align}" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="${typeface === '+mj-lt' ? 90_000 : 100_000}"/></a:lnSpc><a:buNone/><a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ''} kern="1200">${colour(letters)}${face}</a:defRPr></a:lvl${number}pPr>`;
}

function shape(look: Look, id: number): string {
  const { type, index } = look.place;
  const ph = `<p:ph type="${type}"${type === 'title' ? '' : ` sz="quarter" idx="${index}"`}/>`;
  const filled = look.fill !== undefined || look.line !== undefined;
  const fill = look.fill ? colour(look.fill) : filled ? '<a:noFill/>' : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(look.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${xfrm(look.box)}${geometry[look.shape ?? 'rect']}${fill}${filled ? line(look.line) : ''}</p:spPr><p:txBody><a:bodyPr wrap="square"${insets(look)} anchor="${look.anchor ?? 't'}"><a:normAutofit/></a:bodyPr><a:lstStyle>${level(1, look)}</a:lstStyle><a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(look.prompt)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** A circle has no room for margins. */
function insets({ shape: which, name }: Look): string {
  if (which === 'ellipse') return ' lIns="0" tIns="0" rIns="0" bIns="0"';
  // A letter stands at the left of its panel.
  return name.startsWith('Panel') ? ` lIns="${emu(72)}"` : '';
}

const bandShapes = 2;

/** The band of a police cap: white, and on it the navy squares as one outline. It says nothing to who listens. */
function band(height: number, id: number): string[] {
  const square = emu(height / 2);
  const width = emu(960);
  const squares = Array.from({ length: Math.ceil(width / square) }, (_, index) => {
    const [left, right] = [index * square, Math.min((index + 1) * square, width)];
    const [above, below] = [(index % 2) * square, ((index % 2) + 1) * square];
    const point = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`;
    return `<a:moveTo>${point(left, above)}</a:moveTo><a:lnTo>${point(right, above)}</a:lnTo><a:lnTo>${point(right, below)}</a:lnTo><a:lnTo>${point(left, below)}</a:lnTo><a:close/>`;
  }).join('');
  const part = (number: number, name: string, outline: string, fill: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${number}" name="${name}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrm({ x: 0, y: 0, width: 960, height })}${outline}${colour(fill)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
  return [
    part(id, 'Band', geometry.rect, 'bg1'),
    part(
      id + 1,
      'Squares',
      `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${square * 2}">${squares}</a:path></a:pathLst></a:custGeom>`,
      'tx2',
    ),
  ];
}

/** What a screen reader passes over. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function card(id: number): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Card">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrm(profileCard)}<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 6000"/></a:avLst></a:prstGeom>${colour('bg2')}${line('tx2')}</p:spPr></p:sp>`;
}
