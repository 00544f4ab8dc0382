/**
 * What stands around the content of every printed file: its title and language, and the footer that says what it is.
 */
import { interfaceFor, longDate, translator, type Key } from '../../i18n/index.ts';
import { shortCode, type Identity, type PrintOptions } from '../paper/identity.ts';
import { colour } from '../paper/tokens.ts';

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
