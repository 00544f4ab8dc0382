/**
 * How did it go? Half a page to fill in by hand after the lesson, twice on a sheet: one for the police, one for the
 * teacher. It has the minutes that were planned beside room for those it took, and the code of the print.
 */
import { timeline } from '../../document/timings.ts';
import type { Resource } from '../../resource/resource.ts';
import { tellAddress } from '../../resource/trial-sections.ts';
import { addressOf } from '../paper/imprint.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function triedCardPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { site } = options;
  const address = site && addressOf(tellAddress(resource), site).replace(/^https?:\/\//, '');
  return sheet.print('tried-card', 'print.tried-card', {
    activities: timeline(resource.document).map(({ activity: { settings } }) => ({
      title: sheet.words('title', settings.title),
      planned: sheet.t('tell.minutes.planned', { minutes: settings.minutes }),
    })),
    send: address === undefined ? sheet.t('card.tried.send') : sheet.t('card.tried.online', { address }),
  });
}
