/** The tables of a plan: timetables, labels and what belongs to them, lists of words or kit, and tables of data. */
import type { Cell, Table } from '../office/paper.ts';
import { takeLine } from './gather-lines.ts';
import { labelRole, plainLabel } from './labels.ts';
import { inParagraph, inTable, inText } from './nodes.ts';
import { readTimetable } from './read-timetable.ts';
import { boldStrength, type Reading } from './reading.ts';
import { cellWords, isLabelled, timetableIn } from './timetable.ts';

export function readPlanTable(reader: Reading, table: Table): void {
  const timetable = timetableIn(table);
  if (timetable) readTimetable(reader, table, timetable);
  else if (table.rows.every((row) => row.length === 1))
    for (const [cell] of table.rows) reader.read(reader.itemsIn(cell!));
  else if (isReadByColumns(reader, table)) return;
  else if (isLabelled(table)) readLabelled(reader, table);
  else if (isReadAsList(reader, table)) return;
  else {
    const node = inTable(table, reader.people);
    if (node) reader.sink().push(node);
    for (const item of table.rows.flat().flatMap((cell) => reader.itemsIn(cell)))
      if (item.is === 'picture') reader.picture(item.picture);
  }
}

/** Labels in the first column (and the third), and what belongs to them beside. */
function readLabelled(reader: Reading, { rows }: Table): void {
  for (const row of rows) {
    if (row.length === 1) {
      reader.read(reader.itemsIn(row[0]!));
      continue;
    }
    for (let at = 0; at < row.length; at += 2) {
      const label = reader.people.without(cellWords(row[at]!).replace(/\s+/g, ' '));
      const items = row[at + 1] ? reader.itemsIn(row[at + 1]!) : [];
      if (plainLabel(label) !== '') reader.open(label, boldStrength);
      else if (label !== '') reader.sink().push(inParagraph(inText(label)));
      const [first, ...more] = items;
      if (
        reader.activity &&
        reader.cursor === 'activity' &&
        first?.is === 'line' &&
        reader.activity.body.length === 0
      ) {
        reader.nameFrom(first);
        reader.read(more);
      } else if (label !== '' && reader.cursor !== 'page' && reader.cursor !== 'start')
        for (const item of items)
          if (item.is === 'line') takeLine(reader, item);
          else reader.read([item]);
      else reader.read(items);
    }
  }
}

/** Objectives | Success criteria | Resources, each above what belongs to it. */
function isReadByColumns(reader: Reading, { rows }: Table): boolean {
  const isLabel = (cell: Cell | undefined) => cell !== undefined && labelRole(cellWords(cell)) !== undefined;
  const top = rows.findIndex((row) => row.length > 1 && row.every(isLabel));
  const [above, head, more] = [rows.slice(0, Math.max(0, top)), rows[top], rows.slice(top + 1)];
  const isTitle = (row: readonly Cell[]) => row.slice(1).every((cell) => cellWords(cell) === '');
  if (!head || more.length === 0 || !above.every(isTitle) || more.every(([first]) => isLabel(first))) return false;
  for (const [first] of above) if (first) reader.read(reader.itemsIn(first));
  const labels = head.map((cell) => cellWords(cell).replace(/\s+/g, ' '));
  for (const [at, label] of labels.entries()) {
    reader.open(label, boldStrength);
    for (const row of more)
      for (const item of row[at] ? reader.itemsIn(row[at]) : [])
        if (item.is === 'line') takeLine(reader, item);
        else reader.read([item]);
  }
  reader.cursor = 'page';
  return true;
}

/** Words and meanings, or things and how many, as a table. */
function isReadAsList(reader: Reading, { rows }: Table): boolean {
  const words = rows.map((row) => row.map((cell) => reader.people.without(cellWords(cell).replace(/\s+/g, ' '))));
  const [head = []] = words;
  const isHeader = /^(?:(?:key )?(?:words?|terms?|vocabulary|item|resource|equipment)|gair|eitem)$/iu.test(
    head[0] ?? '',
  );
  const isWords =
    reader.cursor === 'vocabulary' ||
    (/^(?:(?:key )?(?:words?|terms?|vocabulary)|gair)$/iu.test(head[0] ?? '') &&
      /mean|defin|ystyr/i.test(head[1] ?? ''));
  if (!isWords && !(reader.cursor === 'kit')) return false;
  if (isHeader) for (const each of head) reader.labels.add(each);
  for (const [first = '', second = '', ...more] of isHeader ? words.slice(1) : words) {
    if (first === '' && second === '') continue;
    if (isWords) reader.at.vocabulary.push({ word: first, meaning: [second, ...more].filter(Boolean).join(' ') });
    else
      reader.at.kit.push({
        item: [/^\d+$/.test(second) ? `${second} ${first}` : [first, second].filter(Boolean).join(', '), ...more]
          .filter(Boolean)
          .join(', '),
      });
  }
  return true;
}
