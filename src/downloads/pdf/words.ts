/** The interface words that the templates ask for by key. A test compares this list with the templates. */
import { translator, type Key } from '../../i18n/index.ts';
import type { Language } from '../../schema/shared.ts';

export const templateWords = [
  'case.costs', 'case.costs.item', 'case.costs.pounds', 'case.costs.total', 'case.facts',
  'certificate.badge', 'certificate.badge.name', 'certificate.badges', 'certificate.badges.adults', 'certificate.date', 'certificate.heading', 'certificate.police', 'certificate.school', 'certificate.sessions', 'certificate.this',
  'criteria', 'criteria.direction', 'criteria.figure', 'criteria.question', 'criteria.weight', 'decides',
  'disclosure.childline', 'disclosure.danger', 'disclosure.do', 'disclosure.do.1', 'disclosure.do.2', 'disclosure.do.3', 'disclosure.do.4', 'disclosure.do.5', 'disclosure.never', 'disclosure.never.1', 'disclosure.never.2', 'disclosure.never.3', 'disclosure.never.4', 'disclosure.say', 'disclosure.say.1', 'disclosure.say.2', 'disclosure.say.3', 'disclosure.title',
  'finding.answer', 'finding.caution', 'finding.sample', 'finding.source',
  'guidance.editions', 'kinds.evidence', 'kit', 'kit.none',
  'lesson.agreeFirst', 'lesson.agreeFirst.who', 'lesson.ask', 'lesson.curriculum', 'lesson.end', 'lesson.home', 'lesson.inclusion', 'lesson.listenFor', 'lesson.outcomes', 'lesson.safeguarding', 'lesson.say', 'lesson.session', 'lesson.slide', 'lesson.teacher', 'lesson.teacher.after', 'lesson.teacher.before', 'lesson.words',
  'note.inclusion', 'note.safeguarding', 'note.tip',
  'print.answers.adults', 'print.cards.how', 'print.current', 'print.glance.from', 'print.glance.length', 'print.glance.total', 'print.glance.what', 'print.separately',
  'programme.choose', 'programme.leavesOut', 'programme.lesson', 'programme.sessions', 'programme.time', 'programme.total', 'programme.when', 'programme.kit',
  'receipts', 'receipts.reviews',
  'sources',
  'teachCard.end', 'teachCard.first', 'teachCard.last', 'teachCard.late', 'teachCard.late.none', 'teachCard.slides', 'teachCard.start',
  'visit.free', 'visit.lead', 'visit.left', 'visit.noChildren', 'visit.roles', 'visit.room', 'visit.school', 'visit.stays', 'visit.title', 'visit.when',
] as const satisfies readonly Key[];

/** @returns every word the templates may ask for, in the language of the interface */
export function wordsFor(lang: Language): Readonly<Record<string, string>> {
  const t = translator(lang);
  return Object.fromEntries(templateWords.map((key) => [key, t(key)]));
}
