/**
 * A certificate for the end, and for its back the record of what the child was there for. Names are written on paper by
 * hand: nobody is asked for them, and nothing about a child is ever typed.
 */
import { bookletPictures } from '../../document/drawn-for.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/**
 * @param resource a programme, or a single lesson, which has no record
 * @throws WriterError
 */
export function certificatePdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const { drawings, ownDrawings } = resource;
  const sheet = Sheet.of({ ...resource, drawings: { ...drawings, ...ownDrawings } }, options);
  const { t } = sheet;
  const took =
    resource.kind === 'programmes'
      ? 'certificate.took.programmes'
      : resource.kind === 'lessons'
        ? 'certificate.took.lessons'
        : 'certificate.took';
  // A certificate hangs on a wall at home. What was agreed with the safeguarding lead first is not named there.
  const named = new Map(
    resource.lessons
      .filter(({ frontMatter }) => frontMatter.sensitivity !== 'brief-first')
      .map(({ id, frontMatter }) => [id, frontMatter.title]),
  );
  const programme = isOf(resource, 'programmes') ? resource.frontMatter.sessions : [];
  return sheet.print('certificate', 'print.certificate', {
    took: t(took),
    sessions: sheet.words('sessions', [...named.values()]),
    record: sheet.words(
      'sessions',
      programme.map(({ lesson }, index) => {
        const title = named.get(lesson) ?? t('record.session');
        return t('record.line', { number: index + 1, title });
      }),
    ),
    rosette: programme.length > 0 ? sheet.drawing(bookletPictures.end) : null,
  });
}
