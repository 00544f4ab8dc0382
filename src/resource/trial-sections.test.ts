import { describe, expect, it } from 'vitest';
import { pageHtml, placeOnPage } from '../writers/page/write-page.tsx';
import { trialSchema, type Trial } from '../schema/trial.ts';
import type { Resource } from './resource.ts';
import { activityOf, exampleResource } from './testing/example-resources.ts';
import { sectionsOf } from './sections/index.ts';
import { withTrials } from './trial-sections.ts';

const trial = (force: string, change: object = {}): Trial =>
  trialSchema.parse({ hash: '01234567', month: '2026-11', again: 'yes', role: 'PCSO', force, ...change });
const lesson = exampleResource('lessons', { document: activityOf(20) });
const tried = (...trials: Trial[]): Resource => ({
  ...lesson,
  standing: { stage: 'tried', trials, earlier: [] },
  triedBy: Object.fromEntries(
    trials.map(({ force = '' }) => [force, { id: force, name: `${force} Police`, ownName: force, address: '' }]),
  ),
});
const text = (resource: Resource) =>
  pageHtml(
    withTrials(sectionsOf(resource), resource),
    placeOnPage(resource, (path) => path),
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of a lesson', () => {
  it('says in a sentence that nobody has tried it, and where to tell', () => {
    const html = pageHtml(
      withTrials(sectionsOf(lesson), lesson),
      placeOnPage(lesson, (path) => path),
    );
    expect(html).toContain('Nobody has told us yet that they tried it.');
    expect(html).toContain('href="/tried/?lesson=be-seen"');
    expect(html).not.toContain('id="tried"');
  });

  it('says how many forces tried it, how long it took, what to keep and what to change, with role, force and month', () => {
    const timed = (minutes: number) => ({ activities: [{ title: 'Look', minutes }] });
    const told = text(
      tried(
        trial('durham', { ...timed(25), keep: ['The two coats.'] }),
        trial('kent', { ...timed(31), change: ['More time.'], again: 'changed' }),
        trial('essex', timed(60)),
      ),
    );
    expect(told).toContain('Tried by 3 forces. It usually took 31 minutes (the middle of 3 receipts); 20 are planned.');
    expect(told).toContain('The two coats. PCSO, durham Police, November 2026.');
    expect(told).toContain('More time. PCSO, kent Police, November 2026.');
    expect(told).toContain('Yes: 2. With changes: 1. No: 0.');
    expect(told).toMatch(/Look 20 31 3/);
  });

  it('names an activity that is often left out', () => {
    const told = text(tried(trial('durham', { activities: [{ title: 'Look', minutes: 0 }] })));
    expect(told).toContain('activity 1, Look (by 1)');
  });

  it('says what has changed since a receipt of an earlier version, or that nobody can tell', () => {
    const old = trial('durham');
    const earlier = (changed: readonly 'kit'[] | undefined) => ({
      ...tried(old),
      standing: { stage: 'draft' as const, trials: [], earlier: [{ trial: old, changed }] },
    });
    expect(text(earlier(['kit']))).toContain('Since then these have changed: what to bring.');
    expect(text(earlier(undefined))).toContain('this copy of the library cannot tell');
  });
});
