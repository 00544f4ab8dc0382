import { expect, test } from 'vitest';
import { shownFirstSchema } from './arrangement.ts';

test.each([
  ['door-run', 'frameworks/choosing-schools', true],
  ['door-run', 'findings/enjoyed-all', false],
  ['home-evidence', 'findings/enjoyed-all', true],
  ['home-evidence', 'guidance/start-here-pcso', false],
  ['guidance', 'guidance/start-here-pcso', true],
  ['guidance', 'lessons/road-safety', false],
  ['first-lessons', 'lessons/road-safety', true],
  ['first-lessons', 'guidance/start-here-pcso', false],
])('%s shows %s: %s', (id, shown, fits) => {
  expect(shownFirstSchema.safeParse({ id, shows: [shown] }).success).toBe(fits);
});
