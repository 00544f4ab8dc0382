import { expect, it } from 'vitest';
import { whyNotARole } from './role.ts';

it.each([
  'safeguarding',
  'safeguarding lead',
  'Designated Safeguarding Lead',
  'PCSO',
  'PCSOs',
  'SCCH',
  'ALNCo',
  'Year 5 teacher'.toLowerCase(),
  'head of PSHE',
  'Mini-Police lead',
  'teacher (SENDCo)',
  'education/engagement officer',
  'swyddog diogelu',
  'legal & data protection',
])('takes %j', (role) => {
  expect(whyNotARole(role)).toBeUndefined();
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['lead\nadmin', 'one line'],
  ['lead \u202eadmin', 'one line'],
  ['x'.repeat(401), 'too long'],
  ['reader@example.org', 'e-mail address'],
  ['Jane Smith', 'person'],
  ['PC Patel', 'person'],
  ['Siân O’Neill-Jones', 'person'],
  ['JANE SMITH', 'person'],
  ['safeguarding lead (Jane)', 'person'],
  ['mrs evans', 'person'],
  ['PCSO 7421', 'number'],
  ['Cydlynydd', 'small letters'],
])('refuses %j and says why', (role, why) => {
  expect(whyNotARole(role)).toContain(why);
  expect(whyNotARole(role)).toMatch(/such as "safeguarding lead"\.$/);
});
