/**
 * A certificate and a sheet of badges for the end. Names are written on paper by hand: nobody is asked for them, and
 * nothing about a child is ever typed.
 */
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { badges } from './badges.ts';
import { Sheet } from './set.ts';

/**
 * @param resource a programme, or a single lesson
 * @throws WriterError
 */
export function certificatePdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const took =
    resource.kind === 'programmes'
      ? 'certificate.took.programmes'
      : resource.kind === 'lessons'
        ? 'certificate.took.lessons'
        : 'certificate.took';
  // A certificate hangs on a wall at home. What was agreed with the safeguarding lead first is not named there.
  const named = resource.lessons.filter(({ frontMatter }) => frontMatter.sensitivity !== 'brief-first');
  return sheet.print('certificate', 'print.certificate', {
    badges,
    took: t(took),
    sessions: sheet.words(
      'sessions',
      named.map(({ frontMatter }) => frontMatter.title),
    ),
  });
}
