/** The colours and typefaces that a slide's own are named after. */
import { xmlStart } from '../../paper/xml-text.ts';
import { colours, type Colour } from '../../paper/colours.ts';

/** Named in the theme by what they are for. Accent 2 and 4 are those of true and false. */
const slidePlaces: readonly (readonly [string, Colour])[] = [
  ['dk1', 'text'],
  ['lt1', 'paper'],
  ['dk2', 'ink'],
  ['lt2', 'panel'],
  ['accent1', 'kind-lessons'],
  ['accent2', 'kind-guidance'],
  ['accent3', 'kind-frameworks'],
  ['accent4', 'kind-case-studies'],
  ['accent5', 'kind-programmes'],
  ['accent6', 'kind-templates'],
  ['hlink', 'link'],
  ['folHlink', 'link-hover'],
];

/** Every PowerPoint has it, and LibreOffice has a face of the same widths: a deck carries no typeface with it. */
const typeface = 'Calibri';

export function themeXml(): string {
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (one: string) => one.repeat(3);
  const scheme = slidePlaces
    .map(([slot, name]) => `<a:${slot}><a:srgbClr val="${colours[name].slice(1).toUpperCase()}"/></a:${slot}>`)
    .join('');
  const font = (name: string) =>
    `<a:${name}Font><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}Font>`;
  return `${xmlStart}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="The Mini-Police Library"><a:themeElements><a:clrScheme name="The Mini-Police Library">${scheme}</a:clrScheme><a:fontScheme name="The Mini-Police Library">${font('major')}${font('minor')}</a:fontScheme><a:fmtScheme name="Flat"><a:fillStyleLst>${three(solid)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="25400" cap="rnd" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/><a:round/></a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
