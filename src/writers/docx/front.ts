/** The beginning and the end that every Word file of a resource has: what it is, and what it rests on. */
import { HeadingLevel, Tab, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { everyNode, isBlock } from '../../document/model.ts';
import { slotFor } from '../../document/timings.ts';
import { listed, longDate, type Key, nameIn } from '../../i18n/index.ts';
import { frameRun, plainRun } from './inlines.ts';
import { factsFrom, ink, listStep, points } from './house-style.ts';
import { shortCode } from '../paper/identity.ts';
import type { Printable } from '../../resource/printable.ts';
import type { Manuscript } from './manuscript.ts';
import type { Piece } from './pieces.ts';

/** @returns the kind, the title and the summary */
export function titleBlock(m: Manuscript, { kind, frontMatter }: Printable, what: string): Piece[] {
  const { slot } = m.options;
  return [
    {
      style: 'ResourceKind',
      children: [
        frameRun(m, slot === undefined ? what : `${what} · ${m.t('print.slot', { count: slot })}`, {
          color: ink(`kind-${kind}`),
        }),
      ],
    },
    { heading: HeadingLevel.TITLE, children: [plainRun(frontMatter.title)] },
    { style: 'Subtitle', children: [plainRun(frontMatter.summary)] },
  ];
}

/** @returns a heading in the words of the interface */
export function section(m: Manuscript, key: Key, level: 1 | 2 = 1): Piece {
  return { heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: [frameRun(m, m.t(key))] };
}

/**
 * @param left twips from the margin
 * @returns lines of front matter as a list
 */
export function lineList(lines: readonly (string | readonly ParagraphChild[])[], left = 0): Piece[] {
  return lines.map((line) => ({
    style: 'ListParagraph',
    numbering: { reference: points.reference, instance: 0, level: 0 },
    indent: { left: left + listStep, hanging: listStep },
    children: typeof line === 'string' ? [plainRun(line)] : line,
  }));
}

/** Twips for longer names than those of most facts. */
export const wideFact = 4300;

/**
 * @param from twips from the margin to the value, where the style's own is too little for the name
 * @returns a line with its name in front: "Length   60 minutes"
 */
export function fact(m: Manuscript, name: string, value: readonly ParagraphChild[], from?: number): IParagraphOptions {
  return {
    style: 'Fact',
    ...(from && {
      indent: { left: from, hanging: from },
      tabStops: [
        { type: 'clear', position: factsFrom },
        { type: 'left', position: from },
      ],
    }),
    children: [frameRun(m, name, { bold: true }), new TextRun({ children: [new Tab()] }), ...value],
  };
}

/** @returns what people choose by, as on the page */
export function facts(m: Manuscript, { frontMatter, minutes, topics, sharedBy }: Printable): Piece[] {
  const { t, frame } = m;
  const slot = slotFor(minutes);
  const said = (text: string) => [frameRun(m, text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1))];
  const names = topics.map((topic) => nameIn(topic, frame));
  return [
    ...(minutes > 0
      ? [
          fact(
            m,
            t('length'),
            said(`${t('minutes', { count: minutes })}${slot === undefined ? '' : `, ${t('slot', { count: slot })}`}`),
          ),
        ]
      : []),
    ...(m.options.leftOut?.length ? [fact(m, t('slot.leftOut'), [plainRun(m.options.leftOut.join('; '))])] : []),
    ...('years' in frontMatter ? [fact(m, t('years'), said(listed(frame, frontMatter.years.map(String))))] : []),
    ...('group' in frontMatter
      ? [
          fact(
            m,
            t('group'),
            said(
              listed(
                frame,
                frontMatter.group.map((group) => t(`group.${group}`)),
              ),
            ),
          ),
        ]
      : []),
    ...('setting' in frontMatter ? [fact(m, t('setting'), said(t(`setting.${frontMatter.setting}`)))] : []),
    fact(m, t('topics'), [plainRun(names.join(', '))]),
    fact(
      m,
      t('audience'),
      said(
        listed(
          frame,
          frontMatter.audience.map((each) => t(`audience.${each}`)),
        ),
      ),
    ),
    fact(m, t('sensitivity'), [
      frameRun(m, `${t(`sensitivity.${frontMatter.sensitivity}`)}. `, { bold: true }),
      frameRun(m, t(`sensitivity.${frontMatter.sensitivity}.means`)),
    ]),
    fact(m, t('sharedBy'), [plainRun(sharedBy)]),
    fact(m, t('stage'), [frameRun(m, t(`stage.${frontMatter.stage}.means`))]),
  ];
}

/** @returns what it rests on, when it changed, who read it, under which licence */
export function endMatter(
  m: Manuscript,
  { frontMatter, document, sources, findings, hash, kind, id, sharedBy }: Printable,
): Piece[] {
  const { t, frame } = m;
  // What is drawn in the text has said its claim there.
  const drawn = new Set(
    [...everyNode(document)].flatMap((node) => (isBlock(node, 'Chart') ? [node.settings.finding] : [])),
  );
  const rested = frontMatter.findings.flatMap((name) => (findings[name] && !drawn.has(name) ? [findings[name]] : []));
  const day = (date: string) => [frameRun(m, longDate(frame, date))];
  return [
    section(m, 'sources'),
    ...(sources.length === 0 ? [{ children: [frameRun(m, t('sources.none'))] }] : []),
    // A source that is cited for several things is named once.
    ...[...new Set(sources.map(({ source }) => source))].flatMap((source) => [
      {
        keepNext: true,
        spacing: { after: 40 },
        children: [plainRun(source.title, { italics: true }), plainRun(`. ${source.by}, ${source.published}.`)],
      },
      ...lineList(
        sources.flatMap(({ source: cited, where, for: use }) =>
          cited === source && (where ?? use) !== undefined
            ? [[where, use].filter((words) => words !== undefined).join(': ')]
            : [],
        ),
      ),
    ]),
    ...(rested.length === 0 ? [] : [section(m, 'kinds.evidence', 2), ...lineList(rested.map(({ claim }) => claim))]),
    section(m, 'receipts'),
    ...together([
      fact(m, t('sharedBy'), [plainRun(sharedBy)]),
      fact(m, t('receipts.published'), day(frontMatter.published)),
      fact(m, t('receipts.updated'), day(frontMatter.updated)),
      fact(m, t('receipts.reviewBy'), day(frontMatter.reviewBy)),
      fact(
        m,
        t('receipts.reviews'),
        frontMatter.reviews.length === 0
          ? [frameRun(m, t('receipts.none'))]
          : frontMatter.reviews.flatMap((review, index) => [
              ...(index > 0 ? [new TextRun({ break: 1 })] : []),
              plainRun(t('receipts.review', { ...review, date: longDate(frame, review.date) })),
              frameRun(m, `. ${t(review.covers === hash ? 'receipts.current' : 'receipts.lapsed')}`),
            ]),
      ),
      fact(m, t('receipts.licence'), [frameRun(m, t('receipts.ogl'))]),
      fact(m, t('receipts.id'), [plainRun(`${kind}/${id} ${shortCode(hash)}`)]),
    ]),
  ];
}

/** @returns lines that stay on one page */
function together(lines: readonly IParagraphOptions[]): IParagraphOptions[] {
  return lines.map((line, index) => ({ ...line, keepNext: index < lines.length - 1 }));
}
