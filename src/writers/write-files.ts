/** Which files each resource has, and who writes each. */
import { downloadName, type Format, type Purpose } from '../document/download-name.ts';
import { everyNode, isBlock } from '../document/model.ts';
import { lessonParts } from '../document/lesson-parts.ts';
import { shorterVersions } from '../document/slots.ts';
import type { BlockName } from '../schema/blocks.ts';
import { docxWriters } from './docx/writers.ts';
import type { Download, Written } from './paper/download.ts';
import { lessonPack } from './pack/pack.ts';
import { nodeMaterials } from './native/materials.ts';
import type { PrintOptions } from './paper/identity.ts';
import type { WritingOptions } from './paper/materials.ts';
import { pdfWriters } from './pdf/writers.ts';
import { slidesPptx } from './pptx/deck.ts';
import { spreadsheet } from './xlsx/spreadsheet.ts';
import { isOf, type Resource } from '../resource/resource.ts';

type Made = readonly [purpose: Purpose, format: Format, slot?: number];

/** @returns what is made of a resource, in the order people look for it; the pack comes on top */
export function filesFor(resource: Resource): Download[] {
  return madeOf(resource).map(([purpose, format, slot]) => ({
    purpose,
    format,
    name: downloadName({ id: resource.id, lang: resource.lang, purpose, format, slot }),
    ...(slot !== undefined && { slot }),
  }));
}

function madeOf(resource: Resource): readonly Made[] {
  if (isOf(resource, 'templates'))
    return [
      ['form', 'pdf'],
      ['form', 'docx'],
      // Formulas name the English form's rows.
      ...(resource.frontMatter.formulas && resource.lang === 'en' ? ([['form', 'xlsx']] as const) : []),
    ];
  if (resource.kind === 'programmes')
    return [
      ['plan', 'pdf'],
      ['plan', 'docx'],
      ['certificate', 'pdf'],
      ['hours', 'xlsx'],
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
  if (resource.kind !== 'lessons')
    return [
      ['document', 'pdf'],
      ['document', 'docx'],
    ];
  const { worksheets } = lessonParts(resource.document);
  return [
    ['plan', 'pdf'],
    ['plan', 'docx'],
    ['teach-card', 'pdf'],
    ...(has('Slide') ? ([['slides', 'pptx']] as const) : []),
    ...(worksheets.length > 0
      ? ([
          ['worksheet', 'pdf'],
          ['worksheet', 'docx'],
        ] as const)
      : []),
    ...(has('Answers')
      ? ([
          ['answers', 'pdf'],
          ['answers', 'docx'],
        ] as const)
      : []),
    ...(has('Card') ? ([['cards', 'pdf']] as const) : []),
    ['disclosure-card', 'pdf'],
    ['note-home', 'docx'],
    ...shorterVersions(resource.document).flatMap(({ slot }): Made[] => [
      ['plan', 'pdf', slot],
      ['teach-card', 'pdf', slot],
    ]),
  ];
}

/**
 * Makes every file of a resource, and for a lesson the pack. A programme's pack holds the files of its lessons too, so
 * it is made when they are there: see pack.ts.
 * @throws WriterError when the content cannot be written
 */
export async function writeFiles(resource: Resource, options: PrintOptions): Promise<Written[]> {
  const files: Written[] = [];
  for (const download of filesFor(resource))
    files.push({ ...download, bytes: await write(resource, download, { ...options, materials: nodeMaterials }) });
  return resource.kind === 'lessons' ? [lessonPack(resource, files), ...files] : files;
}

async function write(
  resource: Resource,
  { purpose, format, slot }: Download,
  options: WritingOptions,
): Promise<Uint8Array> {
  if (slot !== undefined) {
    const version = shorterVersions(resource.document).find((each) => each.slot === slot);
    if (!version) throw new Error(`${resource.file} has no version of ${slot} minutes.`);
    const { document, minutes, leftOut } = version;
    return write({ ...resource, document, minutes }, { purpose, format, name: '' }, { ...options, slot, leftOut });
  }
  if (format === 'pptx') return slidesPptx(resource, options);
  if (format === 'xlsx') return spreadsheet(resource, options);
  const writers: Partial<
    Record<Purpose, (resource: Resource, options: WritingOptions) => Uint8Array | Promise<Uint8Array>>
  > = format === 'pdf' ? pdfWriters : docxWriters;
  const writer = writers[purpose];
  if (!writer) throw new Error(`Nothing here writes a ${purpose} as ${format}.`);
  return writer(resource, options);
}
