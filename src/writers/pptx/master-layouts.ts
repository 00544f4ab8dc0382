/** The layouts of a master: where their placeholders stand, and how these are shaped. */
import type { Budget } from '../../attachments/budget.ts';
import type { Package, Part } from '../../attachments/office/package.ts';
import { readXml } from '../../attachments/xml.ts';
import { unzip } from '../../attachments/zip.ts';
import { escapeXml } from '../paper/xml-text.ts';
import { emuPerPoint, type Box } from './box.ts';
import { layoutNames, layoutPlaces, type LayoutName, type Place, type PlaceType } from './places.ts';

/** A master that cannot be used: the message says why, and what to do. */
export class MasterError extends Error {}

export interface MasterLayout {
  /** `ppt/slideLayouts/slideLayout3.xml` */
  readonly path: string;
  /** @returns where a placeholder stands, in points */
  box(place: Place): Box;
  /** @returns its outline, as PowerPoint writes it: LibreOffice forgets to take it from the layout */
  outline(place: Place): string;
}

const startAgain =
  "Begin with the library's own, src/writers/pptx/master/mini-police.pptx, restyle it in PowerPoint (LibreOffice writes layouts of its own), and keep the names of its layouts.";
/** @throws MasterError where the file has no such part */
export function partNamed({ parts }: Package, path: string): Part {
  const part = parts.find(({ name }) => name === path);
  if (!part) throw new MasterError(`The master is not a PowerPoint file: it has no ${path || 'presentation'}.`);
  return part;
}

/** @throws MasterError that names the layout, or the placeholder, that is missing */
export async function readLayouts(
  file: Package,
  masters: readonly { readonly path: string }[],
  budget: Budget,
): Promise<Record<LayoutName, MasterLayout>> {
  const byName = new Map<string, MasterLayout>();
  for (const { path } of masters) {
    const master = await readPlaces(partNamed(file, path), budget);
    for (const { kind, target } of file.relationships.get(path) ?? []) {
      if (kind !== 'slideLayout') continue;
      const { name, boxes, outlines } = await readPlaces(partNamed(file, target), budget);
      const box = ({ type, index }: Place) => boxes.get(`${type} ${index}`) ?? master.ofType.get(type);
      // PowerPoint puts a number in front where a layout was copied in.
      const plain = name.replace(/^\d+_/, '').trim();
      if (!byName.has(plain)) byName.set(plain, layoutOf(plain, target, { boxes, outlines }, box));
    }
  }
  const missing = layoutNames.filter((name) => !byName.has(name));
  if (missing.length > 0)
    throw new MasterError(
      `The master has no layout called ${missing.map((name) => `"${name}"`).join(', ')}. ${startAgain}`,
    );
  return Object.fromEntries(layoutNames.map((name) => [name, byName.get(name)!])) as Record<LayoutName, MasterLayout>;
}

function layoutOf(
  name: string,
  path: string,
  own: Pick<Places, 'boxes' | 'outlines'>,
  box: (place: Place) => Box | undefined,
): MasterLayout {
  for (const place of layoutPlaces[name as LayoutName] ?? [])
    if (!own.boxes.has(`${place.type} ${place.index}`) || !box(place))
      throw new MasterError(
        `The layout "${name}" of the master has no placeholder ${words[place.type]}${place.type === 'title' ? '' : ` with the number ${place.index}`}. ${startAgain}`,
      );
  return {
    path,
    box: (place) => box(place)!,
    outline: ({ type, index }) => own.outlines.get(`${type} ${index}`) ?? '',
  };
}

const words: Readonly<Record<PlaceType, string>> = {
  title: 'for a title',
  body: 'for text',
  pic: 'for a picture',
  tbl: 'for a table',
};

interface Places {
  readonly name: string;
  /** By type and number; undefined where the master says where it stands. */
  readonly boxes: ReadonlyMap<string, Box | undefined>;
  readonly ofType: ReadonlyMap<string, Box>;
  readonly outlines: ReadonlyMap<string, string>;
}

const none = { type: '', index: 0, shape: '' };

/** The placeholders of a layout or of the master, and where they stand. */
async function readPlaces({ entry }: Part, budget: Budget): Promise<Places> {
  const boxes = new Map<string, Box | undefined>();
  const ofType = new Map<string, Box>();
  let name = '';
  let guides: string[] = [];
  const outlines = new Map<string, string>();
  let now: Partial<Record<'off' | 'ext', readonly number[]>> & { type: string; index: number; shape: string } = none;
  await readXml(
    unzip(entry, budget),
    {
      open: (tag, path) => {
        if (tag.name === 'p:cSld') name = tag.get('name') ?? '';
        if (tag.name === 'p:ph') {
          const type = (tag.get('type') ?? 'obj').replace('ctrTitle', 'title').replace('subTitle', 'body');
          now = { type, index: type === 'title' ? 0 : Number(tag.get('idx') ?? 0), shape: '' };
        }
        if (now === none) return;
        if (tag.name === 'a:prstGeom') now.shape = tag.get('prst') ?? '';
        if (tag.name === 'a:gd' && path.includes('a:prstGeom'))
          guides.push(`<a:gd name="${escapeXml(tag.get('name') ?? '')}" fmla="${escapeXml(tag.get('fmla') ?? '')}"/>`);
        if (path.at(-2) !== 'a:xfrm') return;
        if (tag.name === 'a:off') now.off = [tag.get('x'), tag.get('y')].map(Number);
        if (tag.name === 'a:ext') now.ext = [tag.get('cx'), tag.get('cy')].map(Number);
      },
      close: (closed) => {
        if (closed !== 'p:sp' || now === none) return;
        const box = boxOf(now.off, now.ext);
        const key = `${now.type} ${now.index}`;
        boxes.set(key, box);
        if (now.shape !== '' && now.shape !== 'rect')
          outlines.set(
            key,
            `<a:prstGeom prst="${escapeXml(now.shape)}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`,
          );
        if (box && !ofType.has(now.type)) ofType.set(now.type, box);
        now = none;
        guides = [];
      },
    },
    budget,
  );
  return { name, boxes, ofType, outlines };
}

function boxOf(off: readonly number[] | undefined, ext: readonly number[] | undefined): Box | undefined {
  const [x, y] = off ?? [];
  const [width, height] = ext ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x: x / emuPerPoint, y: y / emuPerPoint, width: width / emuPerPoint, height: height / emuPerPoint };
}
