/** Every rule, and the one way to run them. */
import type { Library } from '../document/library.ts';
import { byUrgency, type Problem } from '../document/problem.ts';
import { aNameIsOneChild } from './a-name-is-one-child.ts';
import { addressesStay } from './addresses-stay.ts';
import { judgedAlone, type KeptProblems } from './alone.ts';
import { altTextDescribes } from './alt-text-describes.ts';
import { altTextStartsWithContent } from './alt-text-starts-with-content.ts';
import { answersFollowWorksheets } from './answers-follow-worksheets.ts';
import { answersInTime } from './answers-in-time.ts';
import { attachmentLinks } from './attachment-links.ts';
import { attachmentOpens } from './attachment-opens.ts';
import { attachmentSize } from './attachment-size.ts';
import { attachmentType } from './attachment-type.ts';
import { attachmentWords } from './attachment-words.ts';
import { blockPlace } from './block-place.ts';
import { blockSettings } from './block-settings.ts';
import { datesInOrder } from './dates-in-order.ts';
import { editionsCurrent } from './editions-current.ts';
import { figuresAsInEnglish } from './figures-as-in-english.ts';
import { figuresInRange } from './figures-in-range.ts';
import { fileNames } from './file-names.ts';
import { filesExist } from './files-exist.ts';
import { firstWordsOpenTheSession } from './first-words-open-the-session.ts';
import { forcesByTheirKey } from './forces-by-their-key.ts';
import { formerAddresses } from './former-addresses.ts';
import { formulasFindTheirCells } from './formulas-find-their-cells.ts';
import { frontMatterFits } from './front-matter-fits.ts';
import { frontMatterReads } from './front-matter-reads.ts';
import { headingOrder } from './heading-order.ts';
import { keptNames } from './kept-names.ts';
import { knownBlocks } from './known-blocks.ts';
import { knownFiles } from './known-files.ts';
import { knownMarkup } from './known-markup.ts';
import { linkTextDescribes } from './link-text-describes.ts';
import { linksHaveWords } from './links-have-words.ts';
import { linksResolve } from './links-resolve.ts';
import { markupReads } from './markup-reads.ts';
import { namedActivitiesExist } from './named-activities-exist.ts';
import { neededActivitiesExist } from './needed-activities-exist.ts';
import { noAuthorNames } from './no-author-names.ts';
import { noCode } from './no-code.ts';
import { noComments } from './no-comments.ts';
import { noCroppedPictures } from './no-cropped-pictures.ts';
import { noDoctype } from './no-doctype.ts';
import { noEmbeddedFiles } from './no-embedded-files.ts';
import { noFilledForms } from './no-filled-forms.ts';
import { noHiddenMarks } from './no-hidden-marks.ts';
import { noHiddenText } from './no-hidden-text.ts';
import { noHomeAddresses } from './no-home-addresses.ts';
import { noHtml } from './no-html.ts';
import { noLookAlikes } from './no-look-alikes.ts';
import { noMacros } from './no-macros.ts';
import { noNamesOfAdults } from './no-names-of-adults.ts';
import { noNamesOfChildren } from './no-names-of-children.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noStarterWords } from './no-starter-words.ts';
import { noRawMarks } from './no-raw-marks.ts';
import { noRepeats } from './no-repeats.ts';
import { noTrackedChanges } from './no-tracked-changes.ts';
import { notTooDeep } from './not-too-deep.ts';
import { nothingAppended } from './nothing-appended.ts';
import { oneVersion } from './one-version.ts';
import { orphanFiles } from './orphan-files.ts';
import { pageSize } from './page-size.ts';
import { partsInOrder } from './parts-in-order.ts';
import { pictureNotes } from './picture-notes.ts';
import { picturePixels } from './picture-pixels.ts';
import { picturesExist } from './pictures-exist.ts';
import { picturesStandStill } from './pictures-stand-still.ts';
import { readingAge } from './reading-age.ts';
import { referencesExist } from './references-exist.ts';
import { registersInOrder } from './registers-in-order.ts';
import { retiredTerms } from './retired-terms.ts';
import { reviewDatePassed } from './review-date-passed.ts';
import { reviewsCoverThePage } from './reviews-cover-the-page.ts';
import type { Rule } from './rule.ts';
import { safeLinks } from './safe-links.ts';
import { safePictures } from './safe-pictures.ts';
import { saySoundsSpoken } from './say-sounds-spoken.ts';
import { sensitivityFitsAgreeFirst } from './sensitivity-fits-agree-first.ts';
import { sheetsHaveWhatTheyNeed } from './sheets-have-what-they-need.ts';
import { signsCanBePrinted } from './signs-can-be-printed.ts';
import { slidesAreShort } from './slides-are-short.ts';
import { slidesHaveWhatTheyNeed } from './slides-have-what-they-need.ts';
import { stageIsEarned } from './stage-is-earned.ts';
import { stepsFitTheirActivity } from './steps-fit-their-activity.ts';
import { talliesHideEachChild } from './tallies-hide-each-child.ts';
import { timingsAddUp } from './timings-add-up.ts';
import { translationCurrent } from './translation-current.ts';
import { trialsHaveHappened } from './trials-have-happened.ts';
import { trialsNameRoles } from './trials-name-roles.ts';
import { trialsNameWhatWasTried } from './trials-name-what-was-tried.ts';
import { uniqueIds } from './unique-ids.ts';
import { utf8 } from './utf-8.ts';
import { versionIsWhole } from './version-is-whole.ts';
import { withoutPersonalData } from './personal-data/mask.ts';
import { welshByTheGlossary } from './welsh-by-the-glossary.ts';
import { welshIsWelsh } from './welsh-is-welsh.ts';
import { welshStays } from './welsh-stays.ts';
import { withdrawnNotUsed } from './withdrawn-not-used.ts';
import { worksheetsHoldNoAnswers } from './worksheets-hold-no-answers.ts';

export const rules: readonly Rule[] = [
  aNameIsOneChild,
  addressesStay,
  altTextDescribes,
  altTextStartsWithContent,
  answersFollowWorksheets,
  answersInTime,
  attachmentLinks,
  attachmentOpens,
  attachmentSize,
  attachmentType,
  attachmentWords,
  blockPlace,
  blockSettings,
  datesInOrder,
  editionsCurrent,
  figuresInRange,
  figuresAsInEnglish,
  fileNames,
  filesExist,
  firstWordsOpenTheSession,
  forcesByTheirKey,
  formerAddresses,
  formulasFindTheirCells,
  frontMatterFits,
  frontMatterReads,
  headingOrder,
  keptNames,
  knownBlocks,
  knownFiles,
  knownMarkup,
  linkTextDescribes,
  linksHaveWords,
  linksResolve,
  markupReads,
  namedActivitiesExist,
  neededActivitiesExist,
  noAuthorNames,
  noCode,
  noComments,
  noCroppedPictures,
  noDoctype,
  noEmbeddedFiles,
  noFilledForms,
  noHiddenMarks,
  noHiddenText,
  noHomeAddresses,
  noHtml,
  noLookAlikes,
  noMacros,
  noNamesOfAdults,
  noNamesOfChildren,
  noPersonalData,
  noRawMarks,
  noRepeats,
  noStarterWords,
  noTrackedChanges,
  notTooDeep,
  nothingAppended,
  oneVersion,
  orphanFiles,
  pageSize,
  partsInOrder,
  pictureNotes,
  picturePixels,
  picturesExist,
  picturesStandStill,
  readingAge,
  referencesExist,
  registersInOrder,
  retiredTerms,
  reviewDatePassed,
  reviewsCoverThePage,
  safeLinks,
  safePictures,
  saySoundsSpoken,
  sensitivityFitsAgreeFirst,
  sheetsHaveWhatTheyNeed,
  signsCanBePrinted,
  slidesAreShort,
  slidesHaveWhatTheyNeed,
  stageIsEarned,
  stepsFitTheirActivity,
  talliesHideEachChild,
  timingsAddUp,
  translationCurrent,
  trialsHaveHappened,
  trialsNameRoles,
  trialsNameWhatWasTried,
  uniqueIds,
  utf8,
  versionIsWhole,
  welshByTheGlossary,
  welshIsWelsh,
  welshStays,
  withdrawnNotUsed,
  worksheetsHoldNoAnswers,
];

/**
 * @param today the day of the check, year-month-day
 * @param chosen the rules to run
 * @param kept what was said before of pages by themselves; without it every rule looks at every page
 * @returns every problem of every file, in reading order. What could identify somebody is masked in all of them.
 */
export function checkLibrary(
  library: Library,
  today = new Date().toISOString().slice(0, 10),
  chosen: readonly Rule[] = rules,
  kept?: KeptProblems,
): Problem[] {
  if (!kept) return chosen.flatMap((rule) => problemsFor(rule, library, today)).sort(byUrgency);
  const ofPages = chosen.filter(({ alone }) => alone);
  const { problems, rest } = judgedAlone(library, kept, (alone) => ofPages.flatMap((rule) => said(rule, alone, '')));
  const others = chosen.flatMap((rule) => problemsFor(rule, rule.alone ? { ...library, pages: rest } : library, today));
  return [...problems, ...others].sort(byUrgency);
}

/** @throws whatever the rule throws */
function said(rule: Rule, library: Library, today: string): Problem[] {
  return Array.from(rule.run(library, today), ({ file, line, column, message, help }): Problem => ({
    rule: rule.id,
    severity: rule.severity,
    file,
    line,
    column,
    message: withoutPersonalData(message),
    help: withoutPersonalData(help),
  }));
}

/**
 * A rule that crashes is an error on the page it crashed on, or on the whole folder where it is no one page: a crash
 * never passes.
 */
function problemsFor(rule: Rule, library: Library, today: string): Problem[] {
  const about = (pages: Library['pages']) => said(rule, { ...library, pages }, today);
  const stopped = (file: string, error: unknown): Problem => ({
    rule: rule.id,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `The check ${rule.id} stopped: ${String(error)}.`,
    help: 'This is a fault of the library, not of your page. Please report it.',
  });
  try {
    return about(library.pages);
  } catch (error) {
    const stops = (pages: Library['pages']) => {
      try {
        about(pages);
        return false;
      } catch {
        return true;
      }
    };
    const stopping = library.pages.filter((page) => stops([page]));
    const rest = library.pages.filter((page) => !stopping.includes(page));
    return stops([]) || stops(rest)
      ? [stopped('.', error)]
      : [...about(rest), ...stopping.map((page) => stopped(page.file, error))];
  }
}
