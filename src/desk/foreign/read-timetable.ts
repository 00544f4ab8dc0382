/** The rows of a timetable, as activities. */
import type { Cell, Table } from '../office/paper.ts';
import type { GatheredActivity } from './gathered.ts';
import { kitInLine } from './kit.ts';
import { announcedPart, labelRole } from './labels.ts';
import type { Line, PlanItem } from './lines.ts';
import { findMinutes, partMinutes, readClock, type ClockTimes } from './minutes.ts';
import { addLine, inBlock, inParagraph, inText } from './nodes.ts';
import { boldStrength, titleIn, type Reading } from './reading.ts';
import { cellWords, type Column, type Timetable } from './timetable.ts';
import { slice } from './styled.ts';

interface Timed {
  readonly activity: GatheredActivity;
  readonly clock: ClockTimes | undefined;
}

export function readTimetable(reader: Reading, { rows }: Table, { columns, names, from }: Timetable): void {
  const timed: Timed[] = [];
  for (const row of rows.slice(0, from))
    for (const cell of row) for (const line of cellWords(cell).split('\n')) reader.labels.add(line.trim());
  /** Rows that a cell of an earlier row still covers, by column. */
  const covered = new Map<number, number>();
  for (const row of rows.slice(from)) {
    const cells = new Map<number, Cell>();
    let column = 0;
    const free = () => {
      while ((covered.get(column) ?? 0) > 0) {
        covered.set(column, covered.get(column)! - 1);
        column += 1;
      }
    };
    for (const cell of row) {
      free();
      cells.set(column, cell);
      for (let each = 0; each < Math.min(cell.across, 60); each += 1)
        if (cell.down > 1) covered.set(column + each, cell.down - 1);
      column += cell.across;
    }
    free();
    if (row.length === 1 && row[0]!.across > 1) readAcross(reader, row[0]!, timed);
    else readRow(reader, cells, columns, names, timed);
  }
  fromClocks(timed, reader);
  reader.activity = undefined;
  reader.cursor = 'page';
}

/** One cell over the whole row: a break, a session, an activity with its minutes, a remark. */
function readAcross(reader: Reading, cell: Cell, timed: Timed[]): void {
  const items = reader.itemsIn(cell);
  const [first, ...more] = items;
  if (
    first?.is === 'line' &&
    (findMinutes(first.text) ?? announcedPart(first.text).part ?? labelRole(first.text)) &&
    first.text.length <= 110
  ) {
    const before = reader.activity;
    reader.open(first.text, boldStrength, more[0]);
    if (reader.activity && reader.activity !== before) timed.push({ activity: reader.activity, clock: undefined });
    reader.read(more);
  } else reader.read(items);
}

function readRow(
  reader: Reading,
  cells: ReadonlyMap<number, Cell>,
  columns: readonly Column[],
  names: readonly string[],
  timed: Timed[],
): void {
  const of = (column: Column) => [...cells].filter(([at]) => columns[at] === column).map(([, cell]) => cell);
  const time = of('time').map(cellWords).join(' ').replace(/\s+/g, ' ').trim();
  const title = of('title').flatMap((cell) => reader.itemsIn(cell));
  const doing = of('activity').flatMap((cell) => reader.itemsIn(cell));
  const heads = title.length > 0 ? title : doing;
  if (heads.length === 0 && time === '') return extras(reader, cells, columns, names);
  const begins =
    time !== '' || title.length > 0 || (of('time').length > 0 && heads[0]?.is === 'line' && heads[0].isBold);
  if (begins || !reader.activity) {
    const clock = readClock(time);
    const found = findMinutes(time) ?? (/^\d{1,2}$/.test(time) ? { minutes: Number(time) } : undefined);
    const said = clock ? '' : partMinutes(time).rest.replace(/^\d{1,2}$/, '');
    const body = name(reader, said, title, doing);
    const activity = reader.activity!;
    if (found && !clock) reader.setMinutes(activity, found);
    if (time !== '') reader.times.push(time);
    timed.push({ activity, clock });
    reader.read(body);
  } else reader.read(doing);
  // A label inside the cell may have led elsewhere; the row is still about this activity.
  if (timed.length > 0 && reader.activity === undefined) reader.activity = timed.at(-1)!.activity;
  reader.cursor = 'activity';
  const who = of('who').map(cellWords).join(', ').replace(/\s+/g, ' ').trim();
  const leads = reader.people.without(who);
  if (leads !== '' && begins && !/^(?:pcso|officer|police|scch)s?$/i.test(leads))
    reader.activity!.who = leads.slice(0, 400);
  else if (leads !== '' && leads !== reader.activity!.who && !begins)
    reader.activity!.body.push(inParagraph(inText(`(${leads})`)));
  else if (leads !== '') reader.labels.add(leads);
  extras(reader, cells, columns, names);
}

/** Begins an activity with the title that the row has somewhere. @returns what is left to be read */
function name(reader: Reading, said: string, title: readonly PlanItem[], doing: readonly PlanItem[]): PlanItem[] {
  const [head, ...more] = title.length > 0 ? title : doing;
  if (head?.is !== 'line') {
    reader.begin(said, boldStrength);
    return [...title, ...doing];
  }
  const heads = announcedPart(head.text);
  const [rest, found] = [partMinutes(head.text).rest, findMinutes(head.text)];
  // A column of parts: the first line of what happens is the title.
  const next = title.length > 0 ? [...more, ...doing] : more;
  if (title.length > 0) {
    const [first, ...others] = next;
    const generic = heads.part !== undefined && heads.prefix === '';
    const own = generic && first?.is === 'line' ? titleIn(first) : undefined;
    const activity = reader.begin(rest.slice(0, 90), boldStrength);
    if (found) reader.setMinutes(activity, found);
    if (said !== '') reader.labels.add(said);
    if (own?.title && first?.is === 'line') {
      reader.labels.add(activity.title);
      activity.title = own.title;
      return remaining(first, own.end, others);
    }
    return next;
  }
  const lead = titleIn({ ...head, text: head.text });
  if (!lead) {
    const first = /^.{3,60}?(?=[.:;!?–—]|\s-\s|$)/u.exec(head.text)?.[0] ?? head.text.slice(0, 60);
    const activity = reader.begin(said === '' ? first : said, boldStrength);
    if (said === '') activity.title = first;
    return [...doing];
  }
  const parted = partMinutes(lead.title);
  const activity = reader.begin(parted.rest || lead.title, boldStrength);
  if (parted.found) reader.setMinutes(activity, parted.found);
  if (said !== '') {
    const part = announcedPart(said).part;
    activity.part ??= part;
    reader.labels.add(said);
  }
  return remaining(head, lead.end, more);
}

function remaining(line: Line, end: number, more: readonly PlanItem[]): PlanItem[] {
  const styled = slice(line.styled, end);
  return styled.text === ''
    ? [...more]
    : [{ ...line, text: styled.text.replace(/\s+/g, ' '), styled, isBold: false, boldEnd: 0 }, ...more];
}

/** What the other columns say about the activity of the row. */
function extras(
  reader: Reading,
  cells: ReadonlyMap<number, Cell>,
  columns: readonly Column[],
  names: readonly string[],
): void {
  for (const [at, cell] of cells) {
    const column = columns[at];
    if (column === undefined || ['time', 'title', 'activity', 'who'].includes(column)) continue;
    const items = reader.itemsIn(cell);
    const lines = items.filter((item): item is Line => item.is === 'line');
    const { activity } = reader;
    if (!activity) {
      reader.read(items);
      continue;
    }
    for (const item of items) if (item.is !== 'line') reader.read([item]);
    if (column === 'kit') activity.kit.push(...lines.flatMap(({ text }) => kitInLine(text)));
    else if (column === 'ask' || column === 'say')
      for (const line of lines) {
        reader.pending = column;
        reader.inActivity(line);
      }
    else if (lines.length > 0) {
      const role = labelRole(names[at] ?? '');
      const children: Parameters<typeof addLine>[0] = [];
      for (const line of lines) addLine(children, line);
      if (role === 'inclusion' || role === 'safeguarding')
        activity.body.push(inBlock('Note', { kind: role }, children));
      else {
        if (names[at]) activity.body.push(inParagraph([{ type: 'strong', children: inText(names[at]) }]));
        activity.body.push(...children);
      }
    }
    reader.pending = undefined;
  }
}

/** Minutes from times of the day, or from minutes that have passed; what are neither is a range. */
function fromClocks(timed: readonly Timed[], reader: Reading): void {
  const plain = timed.flatMap(({ clock }) => (clock && !clock.isSure ? [clock] : []));
  const follow = plain.filter((clock, index) => index > 0 && clock.begin === plain[index - 1]!.end).length;
  const passes = plain.length > 1 && follow >= (plain.length - 1) * 0.6;
  for (const [index, { activity, clock }] of timed.entries()) {
    if (!clock) continue;
    if (!clock.isSure && !passes) reader.setMinutes(activity, { minutes: clock.end!, from: clock.begin });
    else {
      const next = timed.slice(index + 1).find((each) => each.clock)?.clock?.begin;
      const end = clock.end ?? next ?? undefined;
      const minutes = end === undefined ? undefined : end - clock.begin;
      if (minutes !== undefined && minutes > 0 && minutes < 300) activity.minutes = minutes;
    }
  }
}
