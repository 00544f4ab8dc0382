/** Which files each resource has, and the pack that holds them all. */
import { lessonParts } from '../document/lesson-parts.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { BlockName } from '../schema/blocks.ts';
import { docxWriters } from './docx/writers.ts';
import type { Format, Purpose, Written } from './download.ts';
import { packOf } from './pack.ts';
import { pdfWriters, type PrintOptions } from './pdf/writers.ts';
import { slidesPptx } from './pptx/deck.ts';
import type { Printable } from './printable.ts';

type Made = readonly [purpose: Purpose, format: Format];

/** @returns what is made of a resource, in the order people look for it; the pack comes on top */
export function filesFor(resource: Printable): readonly Made[] {
  if (resource.kind === 'templates') return [['form', 'pdf'], ['form', 'docx']];
  if (resource.kind === 'programmes') return [['plan', 'pdf'], ['plan', 'docx'], ['certificate', 'pdf']];
  if (resource.kind !== 'lessons') return [['document', 'pdf'], ['document', 'docx']];
  const has = (name: BlockName) => [...everyNode(resource.document)].some((node) => isBlock(node, name));
  const { worksheets } = lessonParts(resource.document);
  return [
    ['plan', 'pdf'],
    ['plan', 'docx'],
    ['teach-card', 'pdf'],
    ...(has('Slide') ? ([['slides', 'pptx']] as const) : []),
    ...(worksheets.length > 0 ? ([['worksheet', 'pdf'], ['worksheet', 'docx']] as const) : []),
    ...(has('Answers') ? ([['answers', 'pdf'], ['answers', 'docx']] as const) : []),
    ...(has('Card') ? ([['cards', 'pdf']] as const) : []),
    ['disclosure-card', 'pdf'],
  ];
}

/**
 * Makes every file of a resource, and for lessons and programmes the pack.
 * @throws WriterError when the content cannot be written
 */
export async function writeFiles(resource: Printable, options: PrintOptions): Promise<Written[]> {
  const files: Written[] = [];
  for (const [purpose, format] of filesFor(resource)) {
    files.push({ purpose, format, name: nameOf(resource, purpose, format), bytes: await write(resource, purpose, format, options) });
  }
  const { kind } = resource;
  return kind === 'lessons' || kind === 'programmes' ? [packOf(resource, files), ...files] : files;
}

/** @returns `road-safety-plan.pdf`; a document that is the whole resource has the resource's own name */
export function nameOf({ id, lang }: Printable, purpose: Purpose, format: Format): string {
  const what = purpose === 'document' || purpose === 'form' ? '' : `-${purpose}`;
  return `${id}${what}${lang === 'en' ? '' : `-${lang}`}.${format}`;
}

async function write(resource: Printable, purpose: Purpose, format: Format, options: PrintOptions): Promise<Uint8Array> {
  if (format === 'pptx') return slidesPptx(resource as Printable<'lessons'>, options);
  const writers: Partial<Record<Purpose, (resource: Printable, options: PrintOptions) => Uint8Array | Promise<Uint8Array>>> = format === 'pdf' ? pdfWriters : docxWriters;
  const writer = writers[purpose];
  if (!writer) throw new Error(`Nothing here writes a ${purpose} as ${format}.`);
  return writer(resource, options);
}
