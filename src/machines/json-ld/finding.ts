/** A finding for search engines. */
import { locale, translator } from '../../i18n/index.ts';
import type { ShelvedFinding } from '../../resource/resource.ts';
import {
  cited,
  context,
  identity,
  library,
  organisation,
  topicsOf,
  withId,
  type Described,
  type Surroundings,
} from './parts.ts';

/**
 * @returns a Dataset: the figures, who printed them, and in its description who was asked and what they do not show. It
 * claims no licence, because the figures are their source's. A value that the source does not print is left out.
 * @throws when its source or a topic is not in the reference data
 */
export function findingJsonLd({ path, data }: ShelvedFinding, around: Surroundings): Described {
  const source = withId(data.source.id, around.sources);
  const unitText = translator('en')(`measure.${data.measure}.name`);
  return {
    ...context,
    '@type': 'Dataset',
    ...identity(path, data.title, around.site),
    description: `${data.claim} ${data.sample} ${data.caution}`,
    inLanguage: locale('en'),
    isAccessibleForFree: true,
    creator: organisation({ name: source.by }),
    publisher: library('en', around.site),
    about: topicsOf(data.topics, around, 'en'),
    citation: [source.title, source.published, data.source.where].filter((each) => each !== undefined).join(', '),
    isBasedOn: cited(data.source.id, around),
    variableMeasured: data.figures.flatMap(({ label, values }) =>
      values.flatMap((value, index) =>
        value === null
          ? []
          : [{ '@type': 'PropertyValue', name: label, description: data.groups[index]?.label, value, unitText }],
      ),
    ),
  };
}
