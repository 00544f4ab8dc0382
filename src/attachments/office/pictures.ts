/** Which pictures a part shows, in which order, and how much of each was cut away and is still there. */
import type { Findings } from '../findings.ts';
import type { Tag, XmlReader } from '../xml.ts';

/** Of its area. Less is cut off by the frames that PowerPoint brings along. */
const mostCut = 0.05;

const help =
  'Select a picture, then Picture Format, Compress Pictures, and tick "Delete cropped areas of pictures". Then save.';

/** @param used hears the id of the relationship of each picture, in the order of the part */
export function pictureReader(where: string, findings: Findings, used: (id: string) => void): XmlReader {
  const judge = (cut: number) => {
    if (cut >= mostCut)
      findings.hazard(
        'no-cropped-pictures',
        `A picture is cropped: ${tenths(cut)} of it, which nobody sees, is still inside.`,
        help,
        where,
      );
  };
  return {
    open: (tag, path) => {
      if (tag.name === 'a:blip' || /:svgBlip$/.test(tag.name)) used(tag.get('r:embed') ?? tag.get('r:link') ?? '');
      else if (tag.name === 'v:imagedata' || tag.name === 'v:fill') {
        used(tag.get('r:id') ?? tag.get('o:relid') ?? '');
        judge(cutBy(['croptop', 'cropbottom', 'cropleft', 'cropright'].map((name) => ofVml(tag.get(name)))));
      } else if (tag.name === 'a:srcRect' && isOfPicture(path)) judge(cutBy(sidesOf(tag)));
      // The picture is larger than the shape it fills.
      else if (tag.name === 'a:fillRect' && isOfPicture(path.slice(0, -1)))
        judge(1 - 1 / area(sidesOf(tag).map((side) => Math.max(0, -side))));
      else if (/:backgroundRemoval$/.test(tag.name))
        findings.hazard(
          'no-cropped-pictures',
          'The background of a picture is taken away, and is still inside.',
          'Right-click the picture, Save as Picture, and put the saved one in its place.',
          where,
        );
    },
  };
}

function isOfPicture(path: readonly string[]): boolean {
  return /:blipFill$/.test(path.at(-2) ?? '');
}

/** Top, bottom, left, right, as parts of the whole: in thousandths of a percent, or in percent. */
function sidesOf(tag: Tag): number[] {
  return ['t', 'b', 'l', 'r'].map((side) => {
    const written = tag.get(side) ?? '0';
    return (Number.parseFloat(written) || 0) / (written.endsWith('%') ? 100 : 100_000);
  });
}

/** `6554f` counts in 65,536ths, `0.1` in ones. */
function ofVml(written = '0'): number {
  return (Number.parseFloat(written) || 0) / (written.endsWith('f') ? 65_536 : 1);
}

/** @param sides what is cut off at the top, bottom, left and right. @returns how much of the whole that is */
function cutBy(sides: readonly number[]): number {
  const [top = 0, bottom = 0, left = 0, right = 0] = sides.map((side) => Math.min(1, Math.max(0, side)));
  return 1 - Math.max(0, 1 - top - bottom) * Math.max(0, 1 - left - right);
}

function area([top = 0, bottom = 0, left = 0, right = 0]: readonly number[]): number {
  return (1 + top + bottom) * (1 + left + right);
}

function tenths(part: number): string {
  const count = Math.round(part * 10);
  return count < 1 ? 'a part' : count > 9 ? 'nearly all' : count === 1 ? 'a tenth' : `${count} tenths`;
}
