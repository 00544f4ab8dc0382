/**
 * The visit and disclosure card: a sheet to fold, with blanks to fill in by hand, what to say when a child tells
 * something, and what never to promise. On its back, the lesson's own safeguarding notes.
 */
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function disclosureCardPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { title, safeguarding, supervision } = resource.frontMatter;
  return sheet.print('disclosure-card', 'print.disclosure-card', {
    lesson: sheet.words('title', sheet.t('disclosure.lesson', { title })),
    supervision: sheet.words('supervision', supervision?.who ?? sheet.t('supervision.unsaid')),
    safeguarding: sheet.words('safeguarding', safeguarding),
  });
}
