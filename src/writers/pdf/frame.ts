/**
 * What stands around the content of every printed file: its title and language, and the footer that says what it is.
 */
import { interfaceFor, translator, type Key } from '../../i18n/index.ts';
import { colours } from '../paper/colours.ts';
import type { Identity, PrintOptions } from '../paper/identity.ts';
import { imprint } from '../paper/imprint.ts';
import { logoRoom } from '../paper/own-looks.ts';
import { pictureName } from './typesetting.ts';

/**
 * @param identity the resource
 * @param what what the file is: the key of its name
 * @returns plain data for the templates' page.typ
 */
export function frameOf(identity: Identity, what: Key, options: PrintOptions = {}) {
  const { kind, lang, title, updated, sharedBy, own } = identity;
  const { id, about, where, doNotUse } = imprint(identity, options);
  const interfaceLanguage = interfaceFor(lang);
  const t = translator(interfaceLanguage);
  const [year = 0, month = 0, day = 0] = updated.split('-').map(Number);
  return {
    lang,
    interface: interfaceLanguage,
    what: t(what),
    kind: t(`kind.${kind}`),
    title,
    documentTitle: t('print.title', { what: t(what), title }),
    author: sharedBy,
    site: own?.siteName ?? t('site.name'),
    date: { year, month, day },
    slot: options.slot === undefined ? null : t('print.slot', { count: options.slot }),
    doNotUse: doNotUse ? { ...doNotUse, instead: doNotUse.instead ?? null } : null,
    footer: { about: [id, ...about], where, page: t('print.page') },
    colours: { ...colours, ...(own?.colours.ink !== undefined && { ink: own.colours.ink }) },
    accent: own?.colours.accent ?? colours[`kind-${kind}`],
    ...(own?.logo && { logo: { file: pictureName(own.logo.name, own.logo.bytes), alt: own.logo.alt, ...logoRoom } }),
    // Only where a force prints its own: its name, and a line for each team.
    ...(own && own.contacts.cards.length > 0 && { contacts: { name: own.name, lines: own.contacts.cards } }),
  };
}
