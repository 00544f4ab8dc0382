/**
 * What every file says about itself: its id, its date, its stage, a short code to ask whether it is still current, and
 * that nobody should use it where it is withdrawn.
 */
import { interfaceFor, longDate, translator } from '../../i18n/index.ts';
import { doNotUse } from '../../resource/withdrawal.ts';
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
  /** For a file that nobody should use. Whatever prints an imprint prints this. */
  readonly doNotUse?: Forbidden;
}

/** `short` stands on every page of every file; why, and what to use instead, in what adults read. */
export interface Forbidden {
  /** "Do not use this. Withdrawn on 21 November 2026." */
  readonly short: string;
  /** In English. */
  readonly reason: string;
  /** "Use this instead: example.org/lessons/road-safety/", or undefined where there is nothing. */
  readonly instead: string | undefined;
}

/** @returns the imprint, in the language of the interface around the resource */
export function imprint(
  { kind, id, lang, hash, updated, stage, withdrawn, isDraftTranslation }: Identity,
  { site }: PrintOptions,
): Imprint {
  const frame = interfaceFor(lang);
  const t = translator(frame);
  const code = shortCode(hash);
  const path = `/current/?code=${code}`;
  const said = doNotUse(withdrawn, frame);
  const onPaper = (at: string) => (site === undefined ? at : addressOf(at, site).replace(/^https?:\/\//, ''));
  return {
    ...(said && {
      doNotUse: {
        short: said.short,
        reason: said.reason,
        instead: said.instead && `${said.instead.words} ${onPaper(said.instead.path)}`,
      },
    }),
    id: `${kind}/${id}`,
    about: [
      t('print.footer.updated', { date: longDate(frame, updated) }),
      t(`stage.${stage}`),
      ...(isDraftTranslation ? [t('translation.draft.card')] : []),
      t('print.footer.code', { code }),
    ],
    current: t('print.current'),
    where: site === undefined ? t('print.current.path') : t('print.current.where', { address: onPaper(path) }),
  };
}

/** @returns the whole address of a path on the site, which may itself stand below a folder */
export function addressOf(path: string, site: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}
