/** Guidance, frameworks, case studies and templates as Word files: what is their own, then their text. */
import { TextRun } from 'docx';
import { pounds } from '../../i18n/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { PrintOptions } from '../paper/identity.ts';
import type { Printable } from '../../resource/printable.ts';
import { endMatter, fact, facts, lineList, section, titleBlock } from './front.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript, type Piece } from './manuscript.ts';
import { spacer, wholePage, writeNodes } from './nodes.ts';
import { table, type Cell } from './table.ts';
import { noteTargets, writeDocx } from './write-docx.ts';

/** @throws WriterError for content that cannot be written */
export function guidanceDocx(resource: Printable<'guidance'>, options: PrintOptions = {}): Promise<Uint8Array> {
  return writeResource(resource, options, (m) => {
    const { t } = m;
    const lines = resource.editions.map((edition) => {
      const checked = resource.frontMatter.editions.find(({ id }) => id === edition.id)?.checked ?? '';
      const isOld = checked !== edition.current;
      return [
        frameRun(m, t('guidance.editions.checked', { name: edition.name, checked })),
        ...(isOld ? [frameRun(m, ` ${t('guidance.editions.old', { current: edition.current })}`, { bold: true })] : []),
      ];
    });
    return lines.length === 0 ? [] : [section(m, 'guidance.editions'), ...lineList(lines)];
  });
}

/** @throws WriterError for content that cannot be written */
export function frameworkDocx(resource: Printable<'frameworks'>, options: PrintOptions = {}): Promise<Uint8Array> {
  const { decides, criteria } = resource.frontMatter;
  return writeResource(resource, options, (m) => {
    const { t } = m;
    const words = (text: string): Cell => ({ runs: [plainRun(text)], text });
    const ours = (text: string): Cell => ({ runs: [frameRun(m, text)], text });
    // The reason stands below its question: five columns would be too narrow to read.
    const asked = (question: string, reason: string): Cell => ({
      runs: [plainRun(question, { bold: true }), new TextRun({ break: 1 }), plainRun(reason)],
      text: question.length > reason.length ? question : reason,
    });
    return [
      fact(m, t('decides'), [plainRun(decides)]),
      section(m, 'criteria'),
      table(
        {
          head: (['criteria.question', 'criteria.direction', 'criteria.weight', 'criteria.figure'] as const).map(
            (key) => ours(t(key)),
          ),
          rows: criteria.map(({ question, direction, weight, figure, reason }) => [
            asked(question, reason),
            ours(t(`direction.${direction}`)),
            words(String(weight)),
            words(figure),
          ]),
        },
        wholePage,
      ),
      spacer,
    ];
  });
}

/** A field left out reads "not known": silence about a practice is a finding, too. */
export function caseStudyDocx(resource: Printable<'case-studies'>, options: PrintOptions = {}): Promise<Uint8Array> {
  const study = resource.frontMatter;
  return writeResource(resource, options, (m) => {
    const { t } = m;
    const value = (text: string | readonly string[] | undefined) =>
      text === undefined ? [frameRun(m, t('unknown'))] : [plainRun(typeof text === 'string' ? text : text.join(', '))];
    const lines = (text: readonly string[] | undefined): Piece[] =>
      text === undefined ? [{ children: value(text) }] : lineList(text);
    return [
      section(m, 'case.facts'),
      fact(m, t('case.doesItWork'), [
        frameRun(m, t(`verdict.${study.doesItWork}`), { bold: true }),
        frameRun(m, ` (${t('case.verdictBy')}: `),
        ...value(study.verdictBy),
        plainRun(')'),
      ]),
      fact(m, t('case.runBy'), value(study.runBy)),
      fact(m, t('case.region'), value(study.region)),
      fact(m, t('case.stageOfPractice'), value(study.stageOfPractice && t(`practice.${study.stageOfPractice}`))),
      fact(m, t('case.startDate'), value(study.startDate)),
      fact(m, t('case.scale'), value(study.scale && t(`scale.${study.scale}`))),
      fact(m, t('case.focus'), value(study.focus)),
      fact(m, t('case.partners'), value(study.partners)),
      fact(m, t('case.targetGroup'), value(study.targetGroup)),
      section(m, 'case.aim'),
      ...lines(study.aim),
      section(m, 'case.intendedOutcome'),
      ...lines(study.intendedOutcome),
      section(m, 'case.costs'),
      ...(study.costs === undefined ? lines(undefined) : costs(m, study.costs)),
    ];
  });
}

function costs(
  m: Manuscript,
  items: readonly { readonly item: string; readonly pounds: number; readonly note?: string | undefined }[],
): Piece[] {
  const { t } = m;
  const amount = (value: number): Cell => ({ runs: [plainRun(pounds(m.frame, value))], text: pounds(m.frame, value) });
  const ours = (text: string): Cell => ({ runs: [frameRun(m, text)], text });
  const rows = items.map(({ item, pounds: value, note }): Cell[] => [
    { runs: [plainRun(note === undefined ? item : `${item} (${note})`)], text: item },
    amount(value),
  ]);
  const sum = [ours(t('case.costs.total')), amount(items.reduce((total, { pounds: value }) => total + value, 0))];
  return [
    table(
      {
        head: [ours(t('case.costs.item')), ours(t('case.costs.pounds'))],
        rows: [...rows, sum],
        align: [null, 'right'],
        total: true,
      },
      wholePage,
    ),
    spacer,
  ];
}

/**
 * A template to fill in. Wide empty cells in rows of at least 12 mm, and boxes to tick that Word and LibreOffice know
 * as such. No content controls for the cells: their grey words print where nobody filled them in, and Word in a browser
 * and on a phone cannot fill in all of them, while a cell can be typed in everywhere and written in by hand.
 * @throws WriterError for content that cannot be written
 */
export async function formDocx(resource: Printable<'templates'>, options: PrintOptions = {}): Promise<Uint8Array> {
  const m = Manuscript.of(resource, options, 'form');
  noteTargets(m, resource.document);
  const { t } = m;
  const { filledInBy, givenTo, keep } = resource.frontMatter;
  const own = [
    fact(m, t('template.filledInBy'), [plainRun(filledInBy)]),
    fact(m, t('template.givenTo'), [plainRun(givenTo)]),
    fact(m, t('template.keep'), [plainRun(keep)]),
  ];
  return writeDocx(m, t('kind.templates'), [
    ...titleBlock(m, resource, t('kind.templates')),
    ...own,
    spacer,
    ...(await writeNodes(m, resource.document)),
    ...endMatter(m, resource),
  ]);
}

async function writeResource<K extends Kind>(
  resource: Printable<K>,
  options: PrintOptions,
  own: (m: Manuscript) => Piece[],
): Promise<Uint8Array> {
  const m = Manuscript.of(resource, options);
  noteTargets(m, resource.document);
  const kind = m.t(`kind.${resource.kind}`);
  return writeDocx(m, kind, [
    ...titleBlock(m, resource, kind),
    ...facts(m, resource),
    ...own(m),
    ...(await writeNodes(m, resource.document)),
    ...endMatter(m, resource),
  ]);
}
