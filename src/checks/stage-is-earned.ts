import { hashOf, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

const keys = { stage: 'reviewed' };
const review = (covers: string) =>
  `[{ role: headteacher, organisation: A school, date: 2026-11-21, covers: "${covers}" }]`;

export const stageIsEarned: Rule = {
  id: 'stage-is-earned',
  severity: 'error',
  title: 'A page that says it is reviewed has been reviewed as it stands',
  why: 'A headteacher lets a session into the school on the strength of that word. No page may claim more review than it has had.',
  *run(library) {
    for (const page of library.pages) {
      if (page.lang !== 'en' || page.data?.stage !== 'reviewed') continue;
      const { reviews } = page.data;
      const { hash } = page;
      if (reviews.some((review) => review.covers === hash)) continue;
      const had = reviews.length === 0 ? 'no review is listed' : 'its words have changed since it was last reviewed';
      yield {
        file: page.file,
        ...page.yaml.at(['stage']),
        message: `This page says that it is reviewed, and ${had}.`,
        help: `Write stage: piloted if a school has tried it, else stage: draft. Or have it read and run npm run sign-off -- ${page.kind}/${page.id}`,
      };
    }
  },
  examples: {
    passes: [
      lesson('reviewed, with a review of the page as it stands', {
        keys: { ...keys, reviews: review(hashOf(lessonText({ keys }))) },
      }),
      lesson('a draft', { keys: { stage: 'draft' } }),
    ],
    fails: [
      lesson('reviewed by nobody', { keys }),
      lesson('changed since it was reviewed', { keys: { ...keys, reviews: review('0a1b2c3d4e5f') } }),
    ],
  },
};
