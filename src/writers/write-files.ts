/** Which files each resource has, and who writes each. */
import { cardsIn, cardsToRead } from '../document/cards.ts';
import { downloadName, type Format, type Purpose } from '../document/download-name.ts';
import { lessonParts } from '../document/lesson-parts.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { BlockName } from '../schema/blocks.ts';
import { docxWriters } from './docx/writers.ts';
import type { Download, Written } from './paper/download.ts';
import { lessonPack } from './pack/pack.ts';
import { nodeMaterials } from './native/materials.ts';
import type { PrintOptions } from './paper/identity.ts';
import { hasWordSearch } from './paper/lesson-extras.ts';
import type { WritingOptions } from './paper/materials.ts';
import { pdfWriters } from './pdf/writers.ts';
import { slidesPptx } from './pptx/deck.ts';
import { isDeckOfProgramme, programmePptx } from './pptx/programme-deck.ts';
import { isOf, type Resource } from '../resource/resource.ts';
import { answeredSheets } from '../resource/worked-answers.ts';
import { versionOf, versionsOf } from '../resource/version-of.ts';
import { spreadsheet } from './xlsx/spreadsheet.ts';

type Made = readonly [purpose: Purpose, format: Format];

/** @returns what is made of a resource, in the order people look for it; the packs come on top */
export function filesFor(resource: Resource): Download[] {
  const editors = madeForEditors(resource).map((made) => named(resource, made));
  if (!isOf(resource, 'lessons')) return [...madeOf(resource).map((made) => named(resource, made)), ...editors];
  const all = versionsOf(resource).map(({ resource: version, version: { slot } }) => ({ version, slot }));
  // The whole first: a shorter version in which a sheet is the same uses the same file.
  const files: { file: Download; same: string | undefined }[] = [];
  for (const { version, slot } of [...all.slice(-1), ...all.slice(0, -1)])
    for (const made of madeOf(version)) {
      const same = inputOf(version, made);
      const at = same === undefined ? -1 : files.findIndex((each) => each.same === same);
      const found = files[at];
      if (found && slot !== undefined)
        files[at] = { ...found, file: { ...found.file, alsoFor: [...(found.file.alsoFor ?? []), slot] } };
      else files.push({ file: named(resource, made, slot), same });
    }
  return [...files.map(({ file }) => file), ...editors];
}

/** Of the page as a whole, whatever its versions; nothing where its text was not handed on. */
function madeForEditors({ written, kind, lang }: Resource): readonly Made[] {
  if (written === undefined) return [];
  return lang === 'en' && translated.includes(kind)
    ? [
        ['change-in-word', 'docx'],
        ['to-translate', 'docx'],
      ]
    : [['change-in-word', 'docx']];
}

/** What children and schools meet first. */
const translated: readonly Resource['kind'][] = ['lessons', 'guidance'];

function named({ id, lang }: Resource, [purpose, format]: Made, slot?: number): Download {
  const name = downloadName({ id, lang, purpose, format, slot });
  return { purpose, format, name, ...(slot !== undefined && { slot }) };
}

/** @returns all that goes into a file which can be the same in two versions; undefined for one that never is */
function inputOf({ document, frontMatter }: Resource<'lessons'>, made: Made): string | undefined {
  const { worksheets } = lessonParts(document);
  const sheets = worksheets.map(({ worksheet }) => worksheet);
  const inputs: Partial<Record<Purpose, unknown>> = {
    worksheet: sheets,
    'worksheet-large': sheets,
    answers: [worksheets, frontMatter.vocabulary],
    cards: cardsIn(document),
    'cards-uncut': cardsToRead(document),
    // The school says yes to the whole lesson; its page says what a shorter version leaves out.
    school: 'whole',
    extras: 'whole',
    'tried-card': 'whole',
    'disclosure-card': [frontMatter.safeguarding, frontMatter.supervision],
    'note-home': [frontMatter.summary, frontMatter.home],
  };
  const input = inputs[made[0]];
  return input === undefined ? undefined : JSON.stringify([made, input]);
}

function madeOf(resource: Resource): readonly Made[] {
  if (isOf(resource, 'templates'))
    return [['form', 'pdf'], ['form', 'docx'], ...(resource.frontMatter.formulas ? ([['form', 'xlsx']] as const) : [])];
  if (resource.kind === 'programmes')
    return [
      ['plan', 'pdf'],
      ['plan', 'docx'],
      ['badges', 'pdf'],
      ['notebook', 'pdf'],
      ['notebook-to-fold', 'pdf'],
      ['certificate', 'pdf'],
      ['hours', 'xlsx'],
      ['assembly', 'pptx'],
      ['staff-meeting', 'pptx'],
      ['parents-evening', 'pptx'],
    ];
  const has = (name: BlockName) => [...everyNode(resource.document)].some((node) => isBlock(node, name));
  // A training session, which is taught: its plan, its slides and what is cut out for it.
  if (resource.kind === 'guidance' && resource.minutes > 0)
    return [
      ['plan', 'pdf'],
      ['plan', 'docx'],
      ...(has('Slide') ? ([['slides', 'pptx']] as const) : []),
      ...(has('Card') ? ([['cards', 'pdf']] as const) : []),
    ];
  if (!isOf(resource, 'lessons'))
    return [
      ['document', 'pdf'],
      ['document', 'docx'],
    ];
  const { worksheets } = lessonParts(resource.document);
  const answered = answeredSheets(resource).some(({ answers }) => answers.length > 0);
  return [
    ['plan', 'pdf'],
    ['plan', 'docx'],
    ['teach-card', 'pdf'],
    ['school', 'pdf'],
    ['school', 'docx'],
    ['kit', 'pdf'],
    ...(has('Slide') ? ([['slides', 'pptx']] as const) : []),
    ...(worksheets.length > 0
      ? ([
          ['worksheet', 'pdf'],
          ['worksheet', 'docx'],
          ['worksheet-large', 'pdf'],
        ] as const)
      : []),
    ...(answered || hasWordSearch(resource.frontMatter.vocabulary) ? ([['answers', 'pdf']] as const) : []),
    ...(answered ? ([['answers', 'docx']] as const) : []),
    ...(has('Card') ? ([['cards', 'pdf']] as const) : []),
    ...(cardsToRead(resource.document).length > 0 ? ([['cards-uncut', 'pdf']] as const) : []),
    ['extras', 'pdf'],
    ['disclosure-card', 'pdf'],
    ['tried-card', 'pdf'],
    ['note-home', 'docx'],
  ];
}

/**
 * Makes every file of a resource, and for a lesson a pack of all of them and one of each shorter version. A programme's
 * pack holds the files of its lessons too, so
 * it is made when they are there: see pack.ts.
 * @throws WriterError when the content cannot be written
 */
export async function writeFiles(resource: Resource, options: PrintOptions): Promise<Written[]> {
  const files: Written[] = [];
  for (const download of filesFor(resource))
    files.push({ ...download, bytes: await writeFile(resource, download, { ...options, materials: nodeMaterials }) });
  if (!isOf(resource, 'lessons')) return files;
  const packs = versionsOf(resource).map(({ resource: version, version: { slot } }) =>
    lessonPack(version, files, slot),
  );
  return [...packs.slice(-1), ...packs.slice(0, -1), ...files];
}

/** Makes one of the files of a resource. @throws WriterError when the content cannot be written */
export async function writeFile(
  resource: Resource,
  { purpose, format, name, slot }: Download,
  options: WritingOptions,
): Promise<Uint8Array> {
  if (isOf(resource, 'lessons')) {
    const {
      resource: version,
      version: { leftOut },
    } = versionOf(resource, slot);
    return writeOne(version, { purpose, format, name }, { ...options, ...(slot !== undefined && { slot }), leftOut });
  }
  return writeOne(resource, { purpose, format, name }, options);
}

async function writeOne(
  resource: Resource,
  { purpose, format }: Download,
  options: WritingOptions,
): Promise<Uint8Array> {
  if (format === 'pptx')
    return isDeckOfProgramme(purpose) ? programmePptx(resource, purpose, options) : slidesPptx(resource, options);
  if (format === 'xlsx') return spreadsheet(resource, options);
  const writers: Partial<
    Record<Purpose, (resource: Resource, options: WritingOptions) => Uint8Array | Promise<Uint8Array>>
  > = format === 'pdf' ? pdfWriters : docxWriters;
  const writer = writers[purpose];
  if (!writer) throw new Error(`Nothing here writes a ${purpose} as ${format}.`);
  return writer(resource, options);
}
