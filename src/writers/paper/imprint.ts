/**
 * What every file says about itself: its id, its date, its stage and a short code to ask whether it is still current.
 */
import { interfaceFor, longDate, translator } from '../../i18n/index.ts';
import { shortCode, type Identity, type PrintOptions } from './identity.ts';

export interface Imprint {
  /** `lessons/road-safety` */
  readonly id: string;
  /** "Updated 21 November 2026", "Draft", "Code 3f0a9c1b": the first eight digits of the content hash. */
  readonly about: readonly string[];
  /** "Is this print current?" */
  readonly current: string;
  /** Where to ask. */
  readonly where: string;
}

/** @returns the imprint, in the language of the interface around the resource */
export function imprint({ kind, id, lang, hash, updated, stage }: Identity, { site }: PrintOptions): Imprint {
  const frame = interfaceFor(lang);
  const t = translator(frame);
  const code = shortCode(hash);
  const path = `/current/?code=${code}`;
  return {
    id: `${kind}/${id}`,
    about: [
      t('print.footer.updated', { date: longDate(frame, updated) }),
      t(`stage.${stage}`),
      t('print.footer.code', { code }),
    ],
    current: t('print.current'),
    where:
      site === undefined
        ? t('print.current.path')
        : t('print.current.where', { address: addressOf(path, site).replace(/^https?:\/\//, '') }),
  };
}

/** @returns the whole address of a path on the site, which may itself stand below a folder */
export function addressOf(path: string, site: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}
