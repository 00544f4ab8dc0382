/** The first line of a box: what it is, and its settings in words. `Activity: Be seen · 10 minutes · main`. */
import { blocks, type BlockName } from '../../schema/blocks.ts';
import { boxNamed, boxWords, type BoxName } from './names.ts';
import { plainSigns } from './plain-signs.ts';

export type Settings = Readonly<Record<string, string>>;

/** The setting that follows the name, where it is not the title. */
const first: Partial<Record<BoxName, string>> = {
  Note: 'kind',
  Chart: 'finding',
  Figure: 'src',
  Picture: 'name',
  Attachment: 'file',
  Label: 'picture',
  Map: 'picture',
  Sort: 'heaps',
  Draw: 'outline',
};
/** Settings whose value says what it is. */
const bare: Partial<Record<BoxName, string>> = { Activity: 'part' };

const firstOf = (name: BoxName) => first[name] ?? 'title';
const keysOf = (name: BoxName): readonly string[] =>
  name === 'Quotation' ? [] : Object.keys(blocks[name].settings.shape);

/** @returns the line that stands above a box */
export function boxLabel(name: BoxName, settings: Settings): string {
  const head = settings[firstOf(name)];
  const rest = Object.entries(settings).flatMap(([key, value]) => {
    if (key === firstOf(name)) return [];
    if (key === 'minutes' && /^\d+$/.test(value)) return [value === '1' ? '1 minute' : `${value} minutes`];
    return [key === bare[name] ? value : `${key}: ${value}`];
  });
  return [head === undefined ? boxWords(name) : `${boxWords(name)}: ${head}`, ...rest].map(plainSigns).join(' · ');
}

export interface ReadLabel {
  readonly name: BoxName;
  readonly settings: Settings;
  /** Parts of it that say nothing we know. */
  readonly unclear: readonly string[];
}

/** Names that a plain paragraph could begin with, too: a label of them ends there or goes on with a sign. */
const labelled = /^\s*([A-Za-z]+(?: [a-z]+){0,2})\s*(?:$|:|·|-)\s*(.*)$/;

/** @returns what a label says; undefined where it is none. Dashes, quotes and spaces of Word's do not matter. */
export function readLabel(line: string): ReadLabel | undefined {
  const text = plainSigns(line)
    .replace(/[•∙⋅‧]/g, '·')
    .replace(/^\s*([A-Za-z ]+?)\s*[–—]\s/, '$1: ')
    .trim();
  const found = labelled.exec(text);
  const name = found && boxNamed(found[1]!);
  if (!name) return undefined;
  const keys = keysOf(name);
  const settings: Record<string, string> = {};
  const unclear: string[] = [];
  const parts = found[2]!.split(/\s*·\s*/).filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const [, minutes] = /^(\d+)\s*(?:m|min|mins|minute|minutes)\.?$/i.exec(part) ?? [];
    const [, key = '', value = ''] = /^([a-z]+)\s*:\s*(.+)$/i.exec(part) ?? [];
    if (minutes !== undefined && keys.includes('minutes') && settings.minutes === undefined) settings.minutes = minutes;
    else if (keys.includes(key.toLowerCase()) && settings[key.toLowerCase()] === undefined)
      settings[key.toLowerCase()] = value.trim();
    else if (index === 0 && hasHead(text) && keys.includes(firstOf(name))) settings[firstOf(name)] = headOf(name, part);
    else if (bare[name] !== undefined && settings[bare[name]] === undefined) settings[bare[name]] = part.toLowerCase();
    else unclear.push(part);
  }
  const inOrder = Object.fromEntries(keys.flatMap((key) => (key in settings ? [[key, settings[key]!]] : [])));
  return { name, settings: inOrder, unclear };
}

/** Whether something follows the name at once, before any dot. */
function hasHead(label: string): boolean {
  return /^[A-Za-z ]+\s*[:-]/.test(label);
}

/** A kind of note is a word of ours, and people write it with a capital. */
function headOf(name: BoxName, part: string): string {
  return name === 'Note' ? part.toLowerCase() : part;
}

/** @returns whether a block stands as one line, because nothing is inside it */
export function isPlaced(name: BoxName): name is BlockName {
  return name !== 'Quotation' && blocks[name].holds === 'empty';
}

/** @returns a block without anything inside, as the line that stands in its place: `[Picture: torch]` */
export function placedLine(name: BlockName, settings: Settings): string {
  return `[${boxLabel(name, settings)}]`;
}

/** @returns what stands in such a line; undefined where it is none */
export function readPlaced(line: string): ReadLabel | undefined {
  const [, inside] = /^\s*\[(.+)\]\s*$/s.exec(line) ?? [];
  const label = inside === undefined ? undefined : readLabel(inside);
  return label && isPlaced(label.name) ? label : undefined;
}
