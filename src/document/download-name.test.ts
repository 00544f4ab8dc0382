import { expect, test } from 'vitest';
import { languages } from '../schema/shared.ts';
import { downloadName, formats, isDownloadName, purposes } from './download-name.ts';

test('every name that can be made is known again', () => {
  for (const purpose of purposes)
    for (const format of formats)
      for (const lang of languages)
        for (const slot of [undefined, 20, 40])
          expect(isDownloadName('walk', downloadName({ id: 'walk', lang, purpose, format, slot }))).toBe(true);
  expect(downloadName({ id: 'walk', lang: 'cy', purpose: 'plan', format: 'pdf', slot: 40 })).toBe(
    'walk-plan-40-cy.pdf',
  );
});

test.each([
  'map.pdf',
  'walk-map.pdf',
  'walk.png',
  'walk-planner.pdf',
  'plan.pdf',
  'walking-plan.pdf',
  'my-walk-plan.pdf',
])('%s is free', (name) => {
  expect(isDownloadName('walk', name)).toBe(false);
});
