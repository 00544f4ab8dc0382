/** Every rule, and the one way to run them. */
import type { Library } from '../document/library.ts';
import { byPlace, type Problem } from '../document/problem.ts';
import { answersFollowWorksheets } from './answers-follow-worksheets.ts';
import { blockPlace } from './block-place.ts';
import { blockSettings } from './block-settings.ts';
import { filesExist } from './files-exist.ts';
import { frontMatterFits } from './front-matter-fits.ts';
import { frontMatterReads } from './front-matter-reads.ts';
import { headingOrder } from './heading-order.ts';
import { knownBlocks } from './known-blocks.ts';
import { knownFiles } from './known-files.ts';
import { knownMarkup } from './known-markup.ts';
import { linksResolve } from './links-resolve.ts';
import { markupReads } from './markup-reads.ts';
import { noCode } from './no-code.ts';
import { noHtml } from './no-html.ts';
import { notTooDeep } from './not-too-deep.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { safeLinks } from './safe-links.ts';
import { safePictures } from './safe-pictures.ts';
import { timingsAddUp } from './timings-add-up.ts';
import { uniqueIds } from './unique-ids.ts';
import { utf8 } from './utf-8.ts';

export const rules: readonly Rule[] = [
  answersFollowWorksheets, blockPlace, blockSettings, filesExist, frontMatterFits, frontMatterReads, headingOrder,
  knownBlocks, knownFiles, knownMarkup, linksResolve, markupReads, noCode, noHtml, notTooDeep, referencesExist,
  safeLinks, safePictures, timingsAddUp, uniqueIds, utf8,
];

/**
 * @returns every problem of every file, in reading order. A rule that crashes is an error on the content folder: a
 * crash never passes.
 */
export function checkLibrary(library: Library): Problem[] {
  return rules
    .flatMap((rule): Problem[] => {
      const { id, severity } = rule;
      try {
        return Array.from(rule.run(library), ({ file, line, column, message, help }) => ({ rule: id, severity, file, line, column, message, help }));
      } catch (error) {
        return [{ rule: id, severity: 'error', file: '.', line: 1, column: 1, message: `The check ${id} stopped: ${String(error)}.`, help: 'This is a fault of the library, not of your page. Please report it.' }];
      }
    })
    .sort(byPlace);
}
