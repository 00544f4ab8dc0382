/**
 * A library that is quick to check and to build: our reference data, findings and starters, and pages of every kind
 * and shape. tests/chosen-library.slow.test.ts holds that nothing stands only in the pages left out.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitPage } from '../src/document/front-matter.ts';
import { contentHash } from '../src/document/hash.ts';

export const chosenPages: readonly string[] = [
  'lessons/meeting-your-police',
  'lessons/ringing-999-and-101',
  'lessons/road-safety',
  'lessons/online-safety',
  'lessons/spotting-scams',
  'lessons/choosing-our-issue',
  'lessons/being-used-by-older-people',
  'lessons/bullying-and-cyberbullying',
  'lessons/water-safety',
  'lessons/litter-and-caring-for-our-place',
  'lessons/police-dogs-and-special-visits',
  'lessons/digital-footprint',
  'lessons/teaching-grandparents-about-scams',
  'programmes/fraud-and-cyber-short-course',
  'programmes/seven-week-starter',
  'guidance/data-protection',
  'guidance/for-a-large-employer',
  'guidance/for-a-middle-sized-employer',
  'guidance/for-a-small-employer',
  'guidance/for-an-inspector',
  'guidance/inclusion',
  'guidance/keeping-it-going',
  'guidance/photographs-and-consent',
  'guidance/safeguarding-essentials',
  'guidance/smaller-ways-to-help',
  'guidance/start-here-pcso',
  'guidance/start-here-teacher',
  'guidance/training-session-for-pcsos',
  'guidance/what-children-said',
  'guidance/the-evidence-for-the-mini-police',
  'guidance/what-the-mini-police-is',
  'guidance/when-a-child-tells-you-something',
  'guidance/work-experience-in-kent',
  'frameworks/choosing-schools',
  'templates/costs-of-a-programme',
  'templates/letter-home-after-a-session',
  'templates/offer-to-schools',
  'templates/pupil-application',
  'templates/slip-for-children',
  'templates/work-experience-agreement',
  'case-studies/employer-workshop',
  'case-studies/hertfordshire-work-experience',
];

/** Of them, those that are in Welsh, too: one or two of a kind. A lesson in two languages has twice the files. */
const inWelsh: readonly string[] = [
  'lessons/ringing-999-and-101',
  'lessons/road-safety',
  'programmes/seven-week-starter',
  'guidance/safeguarding-essentials',
  'guidance/when-a-child-tells-you-something',
  'frameworks/choosing-schools',
  'templates/offer-to-schools',
  'templates/slip-for-children',
];

const kinds = [...new Set(chosenPages.map((page) => page.split('/')[0]))].join('|');

/** @param folder where it goes. Links to pages that it does not hold lead to the list of lessons */
export function writeChosenLibrary(folder: string): void {
  for (const part of ['reference', 'findings', '_starters', ...chosenPages])
    cpSync(join('content', part), join(folder, part), { recursive: true });
  // What the pages left out answer is answered by nothing here.
  const asked = join(folder, 'reference/recommendations.yaml');
  const answers = readFileSync(asked, 'utf8').replace(
    /^( +answeredBy:) \[(.*)\]$/gm,
    (_, key: string, names: string) => {
      const held = names.split(', ').filter((name) => chosenPages.includes(name));
      return `${key} [${held.join(', ')}]`;
    },
  );
  writeFileSync(asked, answers);
  for (const page of chosenPages) {
    const english = withoutLostLinks(join(folder, page, 'en.mdx'));
    const welsh = join(folder, page, 'cy.mdx');
    if (!inWelsh.includes(page)) rmSync(welsh, { force: true });
    // A translation that was up to date stays so.
    else if (existsSync(welsh))
      writeFileSync(welsh, withoutLostLinks(welsh).now.replace(hashOf(english.before), hashOf(english.now)));
  }
}

function withoutLostLinks(file: string): { readonly before: string; readonly now: string } {
  const before = readFileSync(file, 'utf8');
  const now = before.replace(
    new RegExp(`\\]\\(/((?:${kinds})/[^)/]+)/[^)]*\\)`, 'g'),
    (link: string, target: string) => (chosenPages.includes(target) ? link : '](/lessons/)'),
  );
  writeFileSync(file, now);
  return { before, now };
}

function hashOf(text: string): string {
  const { frontMatter, body } = splitPage(text);
  return contentHash(frontMatter.data, body);
}
