/** What a resource shows in a force's own library, and that nothing changes without one. */
import { expect, test } from 'vitest';
import type { OwnLibrary } from '../document/own-library.ts';
import type { DocumentModel } from '../document/model.ts';
import { emptyForceFile } from '../tools/force-file/open-force-file.ts';
import { openerOf } from './open-resource.ts';
import { sectionsOf } from './sections/index.ts';
import { examplePage, exampleReference, type Changes } from './testing/example-resources.ts';
import type { Kind } from '../schema/kinds.ts';

const own: OwnLibrary = {
  name: 'Durham',
  colours: {},
  contacts: { letters: ['Schools team: 0300 1'], cards: ['Duty desk: 101'], agreements: ['Lead: 0300 2'] },
  phone: '0300 1',
  hidden: ['lessons/gone'],
  pinned: ['lessons/be-seen'],
  notes: [{ resource: 'lessons/be-seen', text: 'The hall is free on Mondays.' }],
  file: emptyForceFile(),
};
const opened = (kind: Kind, changes: Changes = {}, of: OwnLibrary | 'none' = own) => {
  const page = examplePage(kind, changes);
  const stock = {
    everyPage: [page],
    findings: [],
    reference: exampleReference,
    drawings: new Map(),
    own: of === 'none' ? undefined : of,
  };
  return openerOf(stock).resource(page);
};
const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: object[]) => [{ type: 'paragraph', line: 1, children }] as unknown as DocumentModel;

test('a note stands near the beginning, with the name of the force in front', () => {
  const sections = sectionsOf(opened('lessons'));
  const at = sections.findIndex((section) => 'id' in section && section.id === 'local-notes');
  expect(at).toBeLessThanOrEqual(3);
  expect(JSON.stringify(sections[at])).toMatch(/Durham: .*The hall is free on Mondays\./);
  expect(sectionsOf(opened('lessons', { id: 'other' })).some((each) => 'id' in each && each.id === 'local-notes')).toBe(
    false,
  );
});

test('letters and agreements end with their own contacts, and nothing else does', () => {
  const told = (kind: Kind, id: string) => JSON.stringify(sectionsOf(opened(kind, { id })));
  expect(told('templates', 'letter-home-at-the-start')).toContain('Schools team: 0300 1');
  expect(told('templates', 'agreement-with-a-school')).toContain('Lead: 0300 2');
  expect(told('templates', 'risk-assessment')).not.toMatch(/0300/);
  expect(told('guidance', 'letter')).not.toMatch(/0300/);
});

test('blanks of a template are filled in where they are known; others stay', () => {
  const document = paragraph({ type: 'strong', children: [text('Ring (team number), says (force).')] });
  const shown = JSON.stringify(opened('templates', { document }).document);
  expect(shown).toContain('Ring 0300 1, says Durham.');
  const { phone: _, ...unknown } = own;
  expect(JSON.stringify(opened('templates', { document }, unknown).document)).toContain(
    'Ring (team number), says Durham.',
  );
  expect(opened('lessons', { document }).document).toBe(document);
  const numbers = paragraph(text('Ring 999 in an emergency and 101 when it can wait. Or ask.'));
  expect(JSON.stringify(opened('templates', { document: numbers }).document)).toContain(
    '101 when it can wait. Durham, Schools team: 0300 1. Or ask.',
  );
});

test('a link to what is hidden is its words; other links stay', () => {
  const link = (href: string) => ({ type: 'link', href, children: [text('there')] });
  const document = paragraph(link('/lessons/gone/'), link('/lessons/gone/plan/'), link('/lessons/be-seen/'));
  const shown = JSON.stringify(opened('lessons', { document }).document);
  expect(shown).not.toContain('/lessons/gone/');
  expect(shown.match(/there/g)).toHaveLength(3);
  expect(shown).toContain('/lessons/be-seen/');
});

test('without a force file a resource is what it was', () => {
  const document = paragraph(text('(team number)'));
  const resource = opened('templates', { document }, 'none');
  expect('own' in resource).toBe(false);
  expect(resource.document).toBe(document);
});
