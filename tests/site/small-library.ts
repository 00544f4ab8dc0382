/**
 * A library that is quick to check and to build: our reference data, findings and starters, and a page or more of each
 * kind.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = [
  'lessons/meeting-your-police',
  'lessons/ringing-999-and-101',
  'lessons/road-safety',
  'lessons/online-safety',
  'lessons/spotting-scams',
  'lessons/choosing-our-issue',
  'programmes/seven-week-starter',
  'guidance/work-experience-in-kent',
  'frameworks/choosing-schools',
  'templates/offer-to-schools',
  'case-studies/hertfordshire-work-experience',
];

/** @param folder where it goes. Links to pages that it does not hold lead to the list of lessons */
export function writeSmallLibrary(folder: string): void {
  for (const part of ['reference', 'findings', '_starters', ...pages])
    cpSync(join('content', part), join(folder, part), { recursive: true });
  // It names pages that are not here.
  rmSync(join(folder, 'reference/shown-first.yaml'));
  for (const page of pages) {
    const file = join(folder, page, 'en.mdx');
    const text = readFileSync(file, 'utf8').replace(
      /\]\(\/(lessons|programmes|guidance|frameworks|templates|case-studies)\/[^)]*\)/g,
      '](/lessons/)',
    );
    writeFileSync(file, text);
  }
}
