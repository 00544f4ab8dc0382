/** What every file says about itself: its id, its date, its stage and a short code to ask whether it is still current. */
import { interfaceFor, longDate, translator } from '../../i18n/index.ts';
import type { Printable } from '../printable.ts';

export interface Imprint {
  /** `lessons/road-safety` */
  readonly id: string;
  /** "Updated 21 November 2026" */
  readonly updated: string;
  /** "Draft" */
  readonly stage: string;
  /** "Code 3f0a9c1b": the first eight digits of the content hash. */
  readonly code: string;
  /** "Is this print current?" */
  readonly question: string;
  /** Where to ask, in words. */
  readonly answer: string;
}

/** Where the site stands: `https://example.org/mini-police/`. Without it, addresses are printed from the root of the site. */
export interface Sited {
  readonly site?: string | undefined;
}

/** @returns the imprint in the language of the interface around the resource */
export function imprint({ kind, id, lang, hash, frontMatter, site }: Printable & Sited): Imprint {
  const frame = interfaceFor(lang);
  const t = translator(frame);
  const code = hash.slice(0, 8);
  const path = `current/?code=${code}`;
  return {
    id: `${kind}/${id}`,
    updated: t('print.footer.updated', { date: longDate(frame, frontMatter.updated) }),
    stage: t(`stage.${frontMatter.stage}`),
    code: t('print.footer.code', { code }),
    question: t('print.current'),
    answer: site === undefined ? t('print.current.path', { address: `/${path}` }) : t('print.current.where', { address: addressOf(path, site).replace(/^https?:\/\//, '') }),
  };
}

/** @returns the whole address of a path on the site, which may itself stand below a folder */
export function addressOf(path: string, site: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}
