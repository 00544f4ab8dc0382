/** What is told minute by minute: the text before a session, its activities, the text after it, its cards. */
import { lessonParts } from '../../document/lesson-parts.ts';
import { itemsBefore } from '../../document/lesson-version.ts';
import type { Node } from '../../document/model.ts';
import { slotFor, timeline } from '../../document/timings.ts';
import { fact, ours } from './lines.ts';
import type { Fact } from './section.ts';
import { tells, type Telling } from './telling.ts';

const tellsOf = tells();

/** @returns how long the session takes, and the slot of a timetable that holds it */
export function lengthFact({ t, resource: { minutes } }: Pick<Telling, 't' | 'resource'>): Fact {
  const slot = slotFor(minutes);
  return fact(
    t('length'),
    [
      ours(t('minutes', { count: minutes }), { look: 'strong' }),
      ...(slot === undefined ? [] : [ours(`, ${t('slot', { count: slot })}`)]),
    ],
    'brief',
  );
}

const part = (name: 'opening' | 'closing') =>
  tellsOf([], (_, { resource }) => {
    const nodes = lessonParts(resource.document)[name];
    return nodes.length === 0 ? undefined : { type: 'text', nodes };
  });

export const opening = part('opening');
export const closing = part('closing');

/** A list to tick, wherever in the text its items stand. */
export const nightBefore = tellsOf([], (_, { t, resource }) => {
  const items = itemsBefore(resource.document);
  if (items.length === 0) return undefined;
  const list: Node = { type: 'list', line: resource.document[0]?.line ?? 1, ordered: false, start: 1, items };
  const nodes = [{ type: 'block', name: 'Checklist', line: list.line, settings: {}, children: [list] } as const];
  return { type: 'group', id: 'night-before', title: t('lesson.nightBefore'), sections: [{ type: 'text', nodes }] };
});

export const session = tellsOf([], (_, { t, resource: { document, minutes } }) => ({
  type: 'session',
  id: 'session',
  title: t('lesson.session'),
  minutes,
  steps: timeline(document),
  nodes: lessonParts(document).session,
}));

export const cards = tellsOf([], (_, { t, resource }) => {
  const all = lessonParts(resource.document).cards;
  return all.length === 0 ? undefined : { type: 'cards', id: 'cards', title: t('lesson.cards'), cards: all };
});
