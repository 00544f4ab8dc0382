/** A finding for search engines. */
import { pathIn } from '../../document/page-address.ts';
import { locale, saidIn, translator } from '../../i18n/index.ts';
import { absolute } from '../../resource/addresses.ts';
import type { Evidence } from '../../resource/resource.ts';
import { cited, context, identity, library, organisation, topicNamed, type Described } from './parts.ts';

/**
 * @returns a Dataset: the figures, who printed them, and in its description who was asked and what they do not show. It
 * claims no licence, because the figures are their source's. A value that the source does not print is left out.
 * @param site the site's own address
 */
export function findingJsonLd({ address, data, lang, source, topics }: Evidence, site: URL): Described {
  const unitText = translator(lang)(`measure.${data.measure}.name`);
  return {
    ...context,
    '@type': 'Dataset',
    ...identity(pathIn(lang, address), data.title, site),
    description: `${data.claim} ${data.sample} ${data.caution}`,
    inLanguage: locale(lang),
    ...(lang !== 'en' && { translationOfWork: { '@id': absolute(address, site) } }),
    isAccessibleForFree: true,
    creator: organisation({ name: saidIn(source, 'by', lang).words }),
    publisher: library(lang, site),
    about: topics.map(({ ownName }) => topicNamed(ownName)),
    citation: [source.title, saidIn(source, 'published', lang).words, data.source.where]
      .filter((each) => each !== undefined)
      .join(', '),
    isBasedOn: cited(source, lang, site),
    variableMeasured: data.figures.flatMap(({ label, values }) =>
      values.flatMap((value, index) =>
        value === null
          ? []
          : [{ '@type': 'PropertyValue', name: label, description: data.groups[index]?.label, value, unitText }],
      ),
    ),
  };
}
