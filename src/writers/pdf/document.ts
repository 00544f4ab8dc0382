/**
 * Guidance, frameworks, case studies and templates: their text, and the table or the facts that only their kind has.
 */
import { interfaceFor, listed, type Translate, nameIn } from '../../i18n/index.ts';
import type { Printable } from '../../resource/printable.ts';
import { aboutOf } from './about.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { legible } from './legible.ts';
import { Sheet } from './set.ts';
import { studyOf } from './study.ts';

/** The kinds that are one document to read or to fill in. */
export type DocumentKind = 'guidance' | 'frameworks' | 'case-studies' | 'templates';

/** @throws WriterError */
export function documentPdf(resource: Printable<DocumentKind>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { frontMatter } = resource;
  const form = 'filledInBy' in frontMatter;
  const document = {
    summary: sheet.words('summary', frontMatter.summary),
    ...factsOf(resource, sheet),
    editions: editionsOf(resource, sheet.t),
    criteria: 'criteria' in frontMatter ? criteriaOf(frontMatter, sheet) : null,
    study:
      'doesItWork' in frontMatter
        ? sheet.words('costs', studyOf(frontMatter, sheet.t, interfaceFor(resource.lang)))
        : null,
    nodes: sheet.text(resource.document),
    form,
  };
  return sheet.print('document', form ? 'print.form' : `kind.${resource.kind}`, { document, about: aboutOf(resource) });
}

function factsOf({ frontMatter, sharedBy, topics, lang }: Printable<DocumentKind>, sheet: Sheet) {
  const { t } = sheet;
  const inInterface = interfaceFor(lang);
  const audience = listed(
    inInterface,
    frontMatter.audience.map((each) => t(`audience.${each}`)),
  );
  const own =
    'filledInBy' in frontMatter
      ? [
          [t('template.filledInBy'), frontMatter.filledInBy],
          [t('template.givenTo'), frontMatter.givenTo],
          [t('template.keep'), frontMatter.keep],
        ]
      : [
          [t('audience'), audience.charAt(0).toUpperCase() + audience.slice(1)],
          [t('topics'), topics.map((topic) => nameIn(topic, inInterface)).join(', ')],
          [t('sharedBy'), sharedBy],
        ];
  const careful =
    frontMatter.sensitivity === 'everyday'
      ? []
      : [
          [
            t('sensitivity'),
            `${t(`sensitivity.${frontMatter.sensitivity}`)}. ${t(`sensitivity.${frontMatter.sensitivity}.means`)}`,
          ],
        ];
  return {
    columns: own.length,
    facts: sheet.words('topics', own),
    wideFacts: [...careful, [t('stage'), t(`stage.${frontMatter.stage}.means`)]],
  };
}

function editionsOf({ frontMatter, editions }: Printable<DocumentKind>, t: Translate): string[] {
  if (!('editions' in frontMatter)) return [];
  return frontMatter.editions.flatMap(({ id, checked }) => {
    const edition = editions.find((each) => each.id === id);
    if (!edition) return [];
    const old = checked === edition.current ? '' : ` ${t('guidance.editions.old', { current: edition.current })}`;
    return [
      legible(
        `${t('guidance.editions.checked', { name: edition.name, checked })}${old}`,
        'reference/editions.yaml',
        id,
      ),
    ];
  });
}

function criteriaOf({ decides, criteria }: Printable<'frameworks'>['frontMatter'], sheet: Sheet) {
  return sheet.words('criteria', {
    decides,
    rows: criteria.map(({ question, direction, weight, figure, reason }) => ({
      question,
      direction: sheet.t(`direction.${direction}`),
      weight,
      figure,
      reason,
    })),
  });
}
