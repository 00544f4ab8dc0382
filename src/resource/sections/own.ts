/** What a force says beside a resource in its own library, marked as its own. It stands outside the resource. */
import { translator } from '../../i18n/index.ts';
import type { Resource } from '../resource.ts';
import type { Item, Section } from './section.ts';

/** What goes out to families and schools, and what is agreed with them, by the names of their folders. */
const printedOn = [
  ['letters', /(^|-)(letter|newsletter|consent-form|offer)(-|$)/],
  ['agreements', /(^|-)agreement(-|$)/],
] as const;

/** @returns the sections of a resource with the force's own notes after its head, and its contacts at the end */
export function withOwn(sections: Section[], { own, kind, id, around }: Resource): Section[] {
  if (!own) return sections;
  const t = translator(around);
  const { name } = own;
  const item = (text: string): Item => ({
    line: [
      { text: `${name}: `, voice: 'english', look: 'strong' },
      { text, voice: 'english' },
    ],
  });
  const notes: Section[] =
    own.notes.length === 0
      ? []
      : [{ type: 'list', id: 'local-notes', title: t('own.notes', { name }), items: own.notes.map(item) }];
  const lines =
    kind === 'templates' ? printedOn.flatMap(([on, names]) => (names.test(id) ? own.contacts[on] : [])) : [];
  const contacts: Section[] =
    lines.length === 0
      ? []
      : [
          {
            type: 'list',
            id: 'local-contacts',
            title: t('own.contacts', { name }),
            items: lines.map((text) => ({ line: [{ text, voice: 'english' }] })),
          },
        ];
  // Head, facts and warnings stand together at the beginning.
  const first = sections.findIndex(({ type }) => type !== 'head' && type !== 'facts' && type !== 'warning');
  const at = first === -1 ? sections.length : first;
  return [...sections.slice(0, at), ...notes, ...sections.slice(at), ...contacts];
}
