/**
 * What stands around the content of every printed file: its title and language, and the footer that says what it is.
 */
import { interfaceFor, longDate, translator, type Key } from '../../i18n/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import { codeLength } from '../../tools/current-code.ts';
import type { Printable } from '../printable.ts';
import { colour } from '../tokens.ts';

export interface PrintOptions {
  /** Minutes, where the session was cut to fit a slot. */
  readonly slot?: number;
  /** The titles of the activities that were left out for it. */
  readonly leftOut?: readonly string[];
  /**
   * Where the site is published, for the addresses on paper: `https://example.org/library`. Without it they are paths.
   */
  readonly site?: string;
}

/** Which resource a file is about, and nothing of what it says. */
export interface Identity {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
  readonly file: string;
  readonly title: string;
  /** A date: 2026-11-21. */
  readonly updated: string;
  readonly stage: Printable['frontMatter']['stage'];
  readonly hash: string;
  readonly sharedBy: string;
}

export function identityOf({
  kind,
  id,
  lang,
  file,
  hash,
  sharedBy,
  frontMatter: { title, updated, stage },
}: Printable): Identity {
  return { kind, id, lang, file, hash, sharedBy, title, updated, stage };
}

/**
 * What a short code is: enough of the content hash to tell two editions of one page apart. Eight hexadecimal digits.
 */
export function shortCode(hash: string): string {
  return hash.slice(0, codeLength);
}

/**
 * @param identity the resource
 * @param what what the file is: the key of its name
 * @returns plain data for the templates' page.typ
 */
export function frameOf(identity: Identity, what: Key, { slot, site }: PrintOptions = {}) {
  const { kind, id, lang, title, updated, stage, hash, sharedBy } = identity;
  const interfaceLanguage = interfaceFor(lang);
  const t = translator(interfaceLanguage);
  const [year = 0, month = 0, day = 0] = updated.split('-').map(Number);
  const address = `${(site ?? '').replace(/^https?:\/\//, '').replace(/\/$/, '')}/current/?code=${shortCode(hash)}`;
  return {
    lang,
    interface: interfaceLanguage,
    what: t(what),
    kind: t(`kind.${kind}`),
    title,
    documentTitle: t('print.title', { what: t(what), title }),
    author: sharedBy,
    site: t('site.name'),
    date: { year, month, day },
    slot: slot === undefined ? null : t('print.slot', { count: slot }),
    footer: {
      about: [
        `${kind}/${id}`,
        t('print.footer.updated', { date: longDate(interfaceLanguage, updated) }),
        t(`stage.${stage}`),
        t('print.footer.code', { code: shortCode(hash) }),
      ],
      where: t(site === undefined ? 'print.current.path' : 'print.current.where', { address }),
      page: t('print.page'),
    },
    colours: Object.fromEntries(
      ['ink', 'text', 'muted', 'panel', 'rule', 'alert', 'kind-evidence'].map((name) => [name, colour(name)]),
    ),
    accent: colour(`kind-${kind}`),
  };
}
