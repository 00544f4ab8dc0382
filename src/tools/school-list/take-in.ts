/** From a table and what its columns are to schools of the force file, with everything that could not be read. */
import type { School } from '../../schema/force-file.ts';
import { readFigure, type FigureFault } from './figure.ts';
import type { ColumnUse } from './columns.ts';
import { cellName, type ReadTable } from './read-table.ts';

/** Something in one cell that people must look at. Nothing that was there before is changed by it. */
export interface CellFault {
  /** As Excel names it: `C7`; `A2:A4` for merged ones. */
  readonly cell: string;
  /** The words in it. */
  readonly words: string;
  readonly fault: FigureFault | 'no-name' | 'same-name' | 'no-postcode' | 'no-lsoa' | 'no-urn' | 'merged' | 'no-result';
}

export interface TakenIn {
  readonly schools: readonly School[];
  readonly faults: readonly CellFault[];
  /** Names of schools that were left out: closed, or for other ages than 7 to 11. */
  readonly leftOut: readonly string[];
}

/** Children in Year 3 begin it at 7, and those in Year 6 leave it at 11. */
const [youngest, oldest] = [7, 11];

/**
 * @param already schools that are there: one of the same number, or name and postcode, gets the new figures, and keeps
 *   its decision, its reason and every figure that the table does not give
 * @returns the schools that are there first, in their order
 */
export function takeInSchools(table: ReadTable, uses: readonly ColumnUse[], already: readonly School[]): TakenIn {
  const schools = new Map(already.map((school) => [school.id, school]));
  const [faults, leftOut]: [CellFault[], string[]] = [[], []];
  const seen = new Set<string>();
  const column = (use: ColumnUse) => uses.indexOf(use);
  for (const { number, cells } of table.rows) {
    const cell = (use: ColumnUse) => cells[column(use)] ?? '';
    const fault = (use: ColumnUse, kind: CellFault['fault']) =>
      faults.push({ cell: cellName(Math.max(column(use), 0), number), words: cell(use), fault: kind });
    const name = cell('name');
    if (name === '') {
      if (cells.some((each) => each !== '')) fault('name', 'no-name');
      continue;
    }
    if (!isForUs(cell)) {
      leftOut.push(name);
      continue;
    }
    const postcode = asPostcode(cell('postcode'));
    const [urn, lsoa] = [cell('urn').replace(/\.0$/, ''), cell('lsoa').toUpperCase()];
    if (cell('postcode') !== '' && !postcode) fault('postcode', 'no-postcode');
    if (lsoa !== '' && !/^[EW]01\d{6}$/.test(lsoa)) fault('lsoa', 'no-lsoa');
    if (urn !== '' && !/^\d{5,7}$/.test(urn)) fault('urn', 'no-urn');
    const figures: Record<string, number | null> = {};
    for (const use of uses)
      if (use.startsWith('figure:')) {
        const read = readFigure(cell(use));
        if ('fault' in read) fault(use, read.fault);
        else figures[use.slice('figure:'.length)] = read.figure;
      }
    const facts = {
      ...(/^\d{5,7}$/.test(urn) && { urn }),
      ...(postcode && { postcode }),
      ...(/^[EW]01\d{6}$/.test(lsoa) && { lsoa }),
      ...(cell('area') !== '' && { area: cell('area').slice(0, 90) }),
    };
    const known = [...schools.values()].find((school) => isSame(school, { name, ...facts }));
    const id = known?.id ?? newId(name, schools);
    if (seen.has(id)) {
      fault('name', 'same-name');
      continue;
    }
    seen.add(id);
    schools.set(id, {
      ...(known ?? { gates: {}, reason: '' }),
      id,
      name: name.slice(0, 120),
      ...facts,
      figures: { ...known?.figures, ...figures },
    });
  }
  return { schools: [...schools.values()], faults, leftOut };
}

function isForUs(cell: (use: ColumnUse) => string): boolean {
  const status = cell('status').toLowerCase();
  if (status !== '' && !status.startsWith('open')) return false;
  if (/^(secondary|16 plus|nursery)$/i.test(cell('phase'))) return false;
  const [low, high] = [Number(cell('lowest-age') || Number.NaN), Number(cell('highest-age') || Number.NaN)];
  return !(low >= oldest) && !(high <= youngest);
}

type Known = Pick<School, 'name' | 'urn' | 'postcode'>;

function isSame(a: Known, b: Known): boolean {
  if (a.urn !== undefined && b.urn !== undefined) return a.urn === b.urn;
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a.name) === plain(b.name) && (!a.postcode || !b.postcode || a.postcode === b.postcode);
}

/** @returns a postcode as it is written, `AB1 2CD`; undefined where it is none */
export function asPostcode(words: string): string | undefined {
  const plain = words.toUpperCase().replace(/\s/g, '');
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : undefined;
}

function newId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const plain =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 56)
      .replace(/-$/, '') || 'school';
  if (!taken.has(plain)) return plain;
  for (let again = 2; ; again += 1) if (!taken.has(`${plain}-${again}`)) return `${plain}-${again}`;
}
