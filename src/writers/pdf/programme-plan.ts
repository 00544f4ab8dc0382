/** A programme's plan: its sessions in order, the hours they take from each side, and what to bring to each. */
import { listed, interfaceFor } from '../../i18n/index.ts';
import { kitFrom } from '../../schema/lesson.ts';
import { programmeHours } from '../../tools/programme-hours.ts';
import type { Printable } from '../../resource/printable.ts';
import { aboutOf } from './about.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function programmePlanPdf(resource: Printable<'programmes'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const { frontMatter, lang } = resource;
  const sessions = frontMatter.sessions.map(({ when, lesson: id, note }) => ({
    when,
    note: note ?? null,
    lesson: resource.lessons.find((lesson) => lesson.id === id)!,
  }));
  const hours = programmeHours(
    sessions.map(({ lesson }) => lesson.minutes),
    frontMatter.aroundEachSession,
  );
  const clock = (minutes: number) => t('hours.minutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  const around = (minutes: number) => t('minutes', { count: minutes });
  const programme = {
    summary: sheet.words('summary', frontMatter.summary),
    facts: [
      [t('programme.sessions'), t('programme.count', { count: sessions.length })],
      [t('programme.hours.children'), clock(hours.children)],
      [t('programme.hours.police'), clock(hours.police)],
      [t('programme.hours.school'), clock(hours.school)],
    ],
    wideFacts: sheet.words('title', [
      [t('years'), listed(interfaceFor(lang), frontMatter.years.map(String))],
      [
        t('programme.hours'),
        t('programme.hours.assumption', {
          police: around(frontMatter.aroundEachSession.police),
          school: around(frontMatter.aroundEachSession.school),
        }),
      ],
      ...(frontMatter.sensitivity === 'everyday'
        ? []
        : [
            [
              t('sensitivity'),
              `${t(`sensitivity.${frontMatter.sensitivity}`)}. ${t(`sensitivity.${frontMatter.sensitivity}.means`)}`,
            ],
          ]),
      [t('stage'), t(`stage.${frontMatter.stage}.means`)],
      [t('sharedBy'), resource.sharedBy],
    ]),
    chooseWhen: sheet.words('chooseWhen', frontMatter.chooseWhen),
    leavesOut: sheet.words('leavesOut', frontMatter.leavesOut),
    sessions: sheet.words(
      'sessions',
      sessions.map(({ when, note, lesson }) => ({
        when,
        note,
        title: lesson.frontMatter.title,
        summary: lesson.frontMatter.summary,
        agree:
          lesson.frontMatter.sensitivity === 'everyday' ? null : t(`sensitivity.${lesson.frontMatter.sensitivity}`),
        minutes: t('minutes.short', { count: lesson.minutes }),
      })),
    ),
    total: clock(hours.children),
    nodes: sheet.text(resource.document),
    kit: sheet.words(
      'sessions',
      sessions.map(({ when, lesson }) => ({
        when,
        title: lesson.frontMatter.title,
        groups: kitFrom
          .map((from) => ({
            from: t(`kit.from.${from}`),
            items: lesson.frontMatter.kit.filter((each) => each.from === from).map(({ item }) => item),
          }))
          .filter(({ items }) => items.length > 0),
      })),
    ),
  };
  return sheet.print('programme-plan', 'print.programme-plan', { programme, about: aboutOf(resource) });
}
