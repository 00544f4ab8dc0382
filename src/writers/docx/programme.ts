/** A programme's plan: its hours, its sessions in order, and its text. */
import { TextRun } from 'docx';
import type { WritingOptions } from '../paper/materials.ts';
import type { Printable } from '../../resource/printable.ts';
import { programmeHours } from '../../tools/programme-hours.ts';
import { endMatter, fact, facts, lineList, section, titleBlock, wideFact } from './front.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { spacer, wholePage } from './pieces.ts';
import { table, type Cell } from './table.ts';
import { noteTargets, writeDocx } from './write-docx.ts';

/** @throws WriterError for content that cannot be written */
export async function programmeDocx(resource: Printable<'programmes'>, options: WritingOptions): Promise<Uint8Array> {
  const { frontMatter, lessons, document } = resource;
  const { sessions, aroundEachSession: around, chooseWhen, leavesOut } = frontMatter;
  const m = Manuscript.of(resource, options);
  noteTargets(m, resource.document);
  const { t } = m;
  const steps = sessions.map((session) => {
    const lesson =
      lessons.find(({ id }) => id === session.lesson) ?? m.refuse(1, `The lesson ${session.lesson} is not there.`);
    return { ...session, lesson };
  });
  const hours = programmeHours(
    steps.map(({ lesson }) => lesson.minutes),
    around,
  );
  const clock = (minutes: number) => t('hours.minutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  const ours = (text: string): Cell => ({ runs: [frameRun(m, text)], text });
  const rows = steps.map(({ when, note, lesson }): Cell[] => [
    { runs: [plainRun(when)], text: when },
    {
      runs: [
        plainRun(lesson.frontMatter.title, { bold: true }),
        ...(note === undefined ? [] : [new TextRun({ break: 1 }), plainRun(note)]),
      ],
      text: note ?? lesson.frontMatter.title,
    },
    ours(t('minutes.short', { count: lesson.minutes })),
  ]);
  const kind = t('print.programme-plan');
  return writeDocx(m, kind, [
    ...titleBlock(m, resource, kind),
    ...facts(m, resource),
    section(m, 'programme.hours'),
    fact(m, t('programme.sessions'), [frameRun(m, t('programme.count', { count: sessions.length }))], wideFact),
    fact(m, t('programme.hours.children'), [frameRun(m, clock(hours.children))], wideFact),
    fact(m, t('programme.hours.police'), [frameRun(m, clock(hours.police))], wideFact),
    fact(m, t('programme.hours.school'), [frameRun(m, clock(hours.school))], wideFact),
    {
      style: 'Small',
      children: [
        frameRun(
          m,
          t('programme.hours.assumption', {
            police: t('minutes', { count: around.police }),
            school: t('minutes', { count: around.school }),
          }),
        ),
      ],
    },
    section(m, 'programme.sessions'),
    table(
      {
        head: [ours(t('programme.when')), ours(t('programme.lesson')), ours(t('programme.time'))],
        rows: [...rows, [ours(t('programme.total')), ours(''), ours(clock(hours.children))]],
        align: [null, null, 'right'],
        total: true,
      },
      wholePage,
    ),
    spacer,
    section(m, 'programme.choose'),
    ...lineList(chooseWhen),
    section(m, 'programme.leavesOut'),
    ...lineList(leavesOut),
    ...(await writeNodes(m, document)),
    ...endMatter(m, resource),
  ]);
}
