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
import { emuPerPoint } from './box.ts';
import { MasterError, partNamed, readLayouts, type MasterLayout } from './master-layouts.ts';
import { relationshipsOf } from './parts.ts';
import type { LayoutName } from './places.ts';

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

/** What may run, or hold something that nobody sees: no master needs it. */
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
  const { width, height, ids } = await readPresentation(partNamed(file, root), budget);
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
    found.set(path, partNamed(file, path));
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
