import { hashOf, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

const review = (role: string, date: string, covers: string) =>
  `{ role: ${role}, organisation: A school, date: ${date}, covers: "${covers}" }`;
const now = hashOf(lessonText());

export const reviewsCoverThePage: Rule = {
  id: 'reviews-cover-the-page',
  severity: 'warning',
  title: 'Whoever reviewed a page has read it as it stands',
  why: 'A review is a receipt for certain words. When the words change it lapses, and the page says so.',
  *run(library) {
    for (const page of library.pages) {
      const reviews = page.data?.reviews ?? [];
      if (reviews.length === 0) continue;
      const { hash } = page;
      const roles = new Set(reviews.map((each) => each.role.toLowerCase()));
      for (const role of roles) {
        const mine = [...reviews.entries()].filter(([, each]) => each.role.toLowerCase() === role);
        const [index, latest] = mine.sort(([, a], [, b]) => (a.date < b.date ? -1 : 1)).at(-1)!;
        if (mine.some(([, each]) => each.covers === hash)) continue;
        yield {
          file: page.file,
          ...page.yaml.at(['reviews', index]),
          message: `The page has changed since the ${latest.role} (${latest.organisation}) read it on ${latest.date}.`,
          help: `Ask for it to be read again, then run npm run sign-off -- ${page.kind}/${page.id} --role "${latest.role}" --organisation "${latest.organisation}"`,
        };
      }
    }
  },
  examples: {
    passes: [
      lesson('a review of the page as it stands', {
        keys: { reviews: `[${review('headteacher', '2026-11-21', now)}]` },
      }),
      lesson('an old review and a new one by the same role', {
        keys: {
          reviews: `[${review('headteacher', '2025-11-21', '0a1b2c3d4e5f')}, ${review('headteacher', '2026-11-21', now)}]`,
        },
      }),
    ],
    fails: [
      lesson('a review of an earlier page', {
        keys: { reviews: `[${review('headteacher', '2026-11-21', '0a1b2c3d4e5f')}]` },
      }),
      lesson('one role has read it as it stands, the other has not', {
        keys: {
          reviews: `[${review('headteacher', '2026-11-21', now)}, ${review('safeguarding lead', '2026-11-20', '0a1b2c3d4e5f')}]`,
        },
      }),
    ],
  },
};
