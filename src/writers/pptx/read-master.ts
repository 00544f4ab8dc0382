/**
 * A master to write slides on: the library's own, or one that a force has restyled. Its slides are left out, and so is
 * what they brought; what its layouts need stays as it is.
 */
import { Budget } from '../../attachments/budget.ts';
import { openPackage, type Package, type Part } from '../../attachments/office/package.ts';
import { Unreadable } from '../../attachments/unreadable.ts';
import { readXml } from '../../attachments/xml.ts';
import { unzip } from '../../attachments/zip.ts';
import { readParts } from '../paper/deterministic-zip.ts';
import { escapeXml } from '../paper/xml-text.ts';
import { emuPerPoint, type Box } from './box.ts';
import { relationshipsOf } from './parts.ts';
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

export interface Master {
  /** What is copied into each deck, with its relationships, by path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The content types of those that are no pictures. */
  readonly types: ReadonlyMap<string, string>;
  readonly layouts: Readonly<Record<LayoutName, MasterLayout>>;
  readonly masters: readonly { readonly id: string; readonly path: string }[];
  readonly notesMaster: string | undefined;
  /** Beside the presentation: its theme, its properties, its styles of tables. */
  readonly beside: readonly { readonly kind: 'theme' | 'presProps' | 'tableStyles'; readonly path: string }[];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const startAgain =
  "Begin with the library's own, src/writers/pptx/master/mini-police.pptx, and keep the names of its layouts.";
/** What a deck is opened with, and nothing of it was asked for. */
const refusedKinds = new Set(['oleObject', 'package', 'control', 'vbaProject', 'audio', 'video', 'media']);
const read = new WeakMap<Uint8Array, Promise<Master>>();

/**
 * @param bytes a PowerPoint file
 * @throws MasterError
 */
export function readMaster(bytes: Uint8Array): Promise<Master> {
  const known = read.get(bytes) ?? readOnce(bytes);
  read.set(bytes, known);
  return known;
}

async function readOnce(bytes: Uint8Array): Promise<Master> {
  try {
    return await openMaster(bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw new MasterError(`The master cannot be read. ${error.message}`);
    throw error;
  }
}

async function openMaster(bytes: Uint8Array): Promise<Master> {
  const budget = new Budget();
  const file = await openPackage(bytes, budget);
  const root = file.relationships.get('')?.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const { width, height, ids } = await readPresentation(partOf(file, root), budget);
  const relations = file.relationships.get(root) ?? [];
  const masters = ids.map(({ id, relation }) => ({
    id,
    path: relations.find((each) => each.id === relation)?.target ?? '',
  }));
  const notesMaster = relations.find(({ kind }) => kind === 'notesMaster')?.target;
  const beside = relations.flatMap(({ kind, target: path }) =>
    kind === 'theme' || kind === 'presProps' || kind === 'tableStyles' ? [{ kind, path } as const] : [],
  );
  const kept = reachable(file, [
    ...masters.map(({ path }) => path),
    ...(notesMaster === undefined ? [] : [notesMaster]),
    ...beside.map(({ path }) => path),
  ]);
  const unpacked = readParts(bytes);
  const withRelations = kept.flatMap(({ name }) => [name, relationshipsOf(name)]);
  return {
    parts: new Map(withRelations.flatMap((path) => (unpacked.has(path) ? [[path, unpacked.get(path)!] as const] : []))),
    types: new Map(kept.filter(({ type }) => !type.startsWith('image/')).map(({ name, type }) => [name, type])),
    layouts: await readLayouts(file, masters, budget),
    masters,
    notesMaster,
    beside,
    width,
    height,
  };
}

function partOf({ parts }: Package, path: string): Part {
  const part = parts.find(({ name }) => name === path);
  if (!part) throw new MasterError(`The master is not a PowerPoint file: it has no ${path || 'presentation'}.`);
  return part;
}

async function readPresentation(
  { entry }: Part,
  budget: Budget,
): Promise<{ width: number; height: number; ids: readonly { id: string; relation: string }[] }> {
  const ids: { id: string; relation: string }[] = [];
  let [width, height] = [0, 0];
  await readXml(
    unzip(entry, budget),
    {
      open: (tag) => {
        if (tag.name === 'p:sldMasterId') ids.push({ id: tag.get('id') ?? '', relation: tag.get('r:id') ?? '' });
        if (tag.name === 'p:sldSz')
          [width, height] = [Number(tag.get('cx')) / emuPerPoint, Number(tag.get('cy')) / emuPerPoint];
      },
    },
    budget,
  );
  if (!(width > 0 && height > 0))
    throw new MasterError('The master is not a PowerPoint file: its slides have no size.');
  return { width, height, ids };
}

/** What the masters need, and nothing that a slide of the file needed. */
function reachable(file: Package, from: readonly string[]): Part[] {
  const found = new Map<string, Part>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.set(path, partOf(file, path));
    for (const { kind, target, external } of file.relationships.get(path) ?? []) {
      if (external && kind === 'hyperlink') continue;
      if (external || refusedKinds.has(kind))
        throw new MasterError(
          `The master holds something that is no text, shape or picture (${kind}${external ? `: ${target}` : ''}). Take it out of its slide master and layouts.`,
        );
      add(target);
    }
  };
  for (const path of from) add(path);
  return [...found.values()];
}

async function readLayouts(
  file: Package,
  masters: readonly { readonly path: string }[],
  budget: Budget,
): Promise<Record<LayoutName, MasterLayout>> {
  const byName = new Map<string, MasterLayout>();
  for (const { path } of masters) {
    const master = await readPlaces(partOf(file, path), budget);
    for (const { kind, target } of file.relationships.get(path) ?? []) {
      if (kind !== 'slideLayout') continue;
      const { name, boxes, outlines } = await readPlaces(partOf(file, target), budget);
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
