import { hashOf, lesson, lessonText, trialOf } from './examples.ts';
import type { Rule } from './rule.ts';

const review = (covers: string) =>
  `[{ role: headteacher, organisation: A school, date: 2026-11-21, covers: "${covers}" }]`;

/** What was typed under `stage` while pages had that key. */
const typed = ['piloted', 'reviewed'];

export const stageIsEarned: Rule = {
  id: 'stage-is-earned',
  severity: 'warning',
  title: 'A stage follows from receipts: nobody types it',
  why: 'A headteacher lets a session into the school on the strength of that word. No page may claim more than its receipts say, so the key is passed over where an old file still has it.',
  *run(library) {
    const tried = new Set(library.trials.map(({ kind, id }) => `${kind}/${id}`));
    for (const page of library.pages) {
      const written = stageIn(page.yaml.data);
      if (page.lang !== 'en' || !typed.includes(written)) continue;
      const reviews = page.data?.reviews ?? [];
      const name = `${page.kind}/${page.id}`;
      if (written === 'reviewed' ? reviews.some(({ covers }) => covers === page.hash) : tried.has(name)) continue;
      yield {
        file: page.file,
        ...page.yaml.at(['stage']),
        message: `This says stage: ${written}, and no receipt beside it does. The stage is worked out from receipts, and this key is passed over.`,
        help:
          written === 'reviewed'
            ? `Take the line out. Whoever has read the page as it stands signs it: npm run sign-off -- ${name}`
            : `Take the line out. Whoever has tried it writes a receipt: content/_starters/tried.yaml, saved as ${name}/tried-<force>-<month>.yaml`,
      };
    }
  },
  examples: {
    passes: [
      lesson('a page without the key'),
      lesson('a draft, from the time of the key', { keys: { stage: 'draft' } }),
      lesson('reviewed, with a review of the page as it stands', {
        keys: { stage: 'reviewed', reviews: review(hashOf(lessonText())) },
      }),
      {
        ...lesson('piloted, with a receipt', { keys: { stage: 'piloted' } }),
        files: {
          ...lesson('', { keys: { stage: 'piloted' } }).files,
          'lessons/be-seen/tried-durham-2026-11.yaml': trialOf(hashOf(lessonText())),
        },
      },
    ],
    fails: [
      lesson('reviewed by nobody', { keys: { stage: 'reviewed' } }),
      lesson('changed since it was reviewed', { keys: { stage: 'reviewed', reviews: review('0a1b2c3d4e5f') } }),
      lesson('tried by nobody', { keys: { stage: 'piloted' } }),
    ],
  },
};

function stageIn(data: unknown): string {
  const written = data !== null && typeof data === 'object' && 'stage' in data ? data.stage : '';
  return typeof written === 'string' ? written : '';
}
