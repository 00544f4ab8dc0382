import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

/** Held by whoever runs the check: scripts/check/supervise.ts, and the worker of the check in the browser. */
export const answersInTime: Rule = {
  id: 'answers-in-time',
  severity: 'error',
  title: 'Every file can be checked in seconds',
  why: 'A file that takes for ever to read would stop the library for everybody, and what cannot be checked is not published.',
  run: () => [],
  examples: { passes: [lesson('a lesson of ordinary length')], fails: [] },
};
