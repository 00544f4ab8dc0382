import { lesson } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const frontMatterFits: Rule = {
  id: 'front-matter-fits',
  severity: 'error',
  title: 'The front matter has every key it needs and no other',
  why: 'A misspelt key would be lost without a word, and a missing one leaves a gap on the page.',
  run: refusedByReader('front-matter-fits'),
  examples: {
    passes: [
      lesson('every key a lesson needs'),
      lesson('shared by a force', { keys: { force: 'durham', organisation: undefined } }),
    ],
    fails: [
      lesson('a misspelt key', { keys: { sumary: 'Children test what drivers can see.' } }),
      lesson('a missing key', { keys: { outcomes: undefined } }),
      lesson('a date that does not exist', { keys: { updated: '2026-02-30' } }),
      lesson('a sensitivity that does not exist', { keys: { sensitivity: 'secret' } }),
      lesson("a key that would choose the page's layout", { keys: { layout: '../../evil.astro' } }),
      lesson("a key that would choose the page's address", { keys: { slug: 'somewhere-else' } }),
      lesson('shared by nobody', { keys: { organisation: undefined } }),
      lesson('shared by two', { keys: { force: 'durham' } }),
    ],
  },
};
