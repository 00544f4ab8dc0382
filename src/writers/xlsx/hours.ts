/** A programme's hours: its sessions, what goes round each, and a field for how many groups it is given to. */
import { interfaceFor, translator } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import { programmeHours } from '../../tools/programme-hours.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { editionTab, forbiddenRows } from './edition.ts';
import { addressOfCell, workbook, type SheetRow, type SheetCell } from './workbook.ts';

const widths = [14, 46, 16, 16, 16];

export async function hoursXlsx(programme: Resource<'programmes'>, options: PrintOptions): Promise<Uint8Array> {
  const t = translator(interfaceFor(programme.lang));
  const { title, sessions, aroundEachSession: around } = programme.frontMatter;
  const lessons = new Map(programme.lessons.map((lesson) => [lesson.id, lesson]));
  const steps = sessions.flatMap(({ when, lesson }) => {
    const found = lessons.get(lesson);
    return found ? [{ when, title: found.frontMatter.title, minutes: found.minutes }] : [];
  });
  const sum = programmeHours(
    steps.map(({ minutes }) => minutes),
    around,
  );
  const asked = (text: string, value: number): SheetRow => [
    { is: 'name', text, across: 2 },
    undefined,
    { is: 'blank', value },
  ];
  const rows: SheetRow[] = [
    ...forbiddenRows(programme, options, 5),
    [{ is: 'title', text: title, across: 5 }],
    [{ is: 'text', text: t('sums.how'), across: 5 }],
    [],
    asked(t('hours.groups'), 1),
    asked(t('hours.around.police'), around.police),
    asked(t('hours.around.school'), around.school),
    [],
    [
      t('programme.when'),
      t('programme.lesson'),
      t('hours.minutes.children'),
      t('hours.minutes.police'),
      t('hours.minutes.school'),
    ].map((text) => ({ is: 'head', text })),
  ];
  const asks = rows.findIndex((row) => row[2]?.is === 'blank');
  const [groups, police, school] = [0, 1, 2].map((row) => `$C$${asks + row + 1}`);
  const first = rows.length;
  for (const [index, step] of steps.entries()) {
    const minutes = addressOfCell(first + index, 2);
    rows.push([
      { is: 'name', text: step.when },
      { is: 'name', text: step.title },
      { is: 'blank', value: step.minutes },
      { is: 'sum', formula: `${minutes}+${police}`, value: step.minutes + around.police },
      { is: 'sum', formula: `${minutes}+${school}`, value: step.minutes + around.school },
    ]);
  }
  const last = first + steps.length - 1;
  const columns = [2, 3, 4].map((column) => `SUM(${addressOfCell(first, column)}:${addressOfCell(last, column)})`);
  const values = [sum.children, sum.police, sum.school];
  const added = (text: string, formula: (column: string) => string, value: (minutes: number) => number): SheetRow => [
    { is: 'head', text, across: 2 },
    undefined,
    ...columns.map((column, index): SheetCell => ({
      is: 'sum',
      formula: formula(column),
      value: value(values[index]!),
      total: true,
    })),
  ];
  rows.push(
    added(
      t('hours.sum.minutes'),
      (column) => column,
      (minutes) => minutes,
    ),
    added(t('hours.sum.hours'), (column) => `ROUND(${column}/60,2)`, inHours),
    added(t('hours.sum.groups'), (column) => `ROUND(${groups}*${column}/60,2)`, inHours),
  );
  return workbook([{ name: t('programme.hours'), widths, rows }, editionTab(programme, options, [t('hours.about')])]);
}

const inHours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
