/** One writer a block. Forgetting one does not compile. */
import { BorderStyle, HeadingLevel } from 'docx';
import type { Block, BlockOf } from '../../document/model.ts';
import { slideWords } from '../../resource/slide-words.ts';
import type { BlockName } from '../../schema/blocks.ts';
import { callout, insideCallout, looks } from './callout.ts';
import { checkItems } from './check-box.ts';
import { writeFinding } from './finding.ts';
import { ink } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import type { Manuscript, WriteNodes } from './manuscript.ts';
import { besideTitle, writeFigure, writeShelfPicture } from './picture.ts';
import { indented, type Piece, type Room } from './pieces.ts';
import { sheetPartWriters } from './sheet-parts.ts';

type BlockWriter<Name extends BlockName> = (
  m: Manuscript,
  node: BlockOf<Name>,
  room: Room,
  writeNodes: WriteNodes,
) => Piece[] | Promise<Piece[]>;

const label = (m: Manuscript, text: string, room: Room): Piece => ({
  style: 'BlockLabel',
  ...indented(room),
  children: [frameRun(m, text)],
});

const blockWriters = {
  // In a lesson the plan sets activities beside the clock; elsewhere one is a heading and what stands under it.
  Activity: async (m, { line, settings, children }, room, writeNodes) => [
    { heading: HeadingLevel.HEADING_2, children: [plainRun(settings.title)] },
    ...(await besideTitle(m, settings.picture, line, room)),
    ...(await writeNodes(m, children, room)),
  ],
  Say: async (m, { children }, room, writeNodes) => {
    const inside = insideCallout(room);
    return callout(
      [label(m, m.t('lesson.say'), inside), ...(await writeNodes(m, children, inside, { style: 'SayWords' }))],
      looks.say,
      room,
    );
  },
  // A version says the words to open with in a Say and gathers the night before at its top: whole.ts.
  OpenWith: () => [],
  NightBefore: () => [],
  Ask: async (m, { children: [question, ...answers] }, room, writeNodes) => {
    const inside = insideCallout(room);
    const asked = question ? await writeNodes(m, [question], inside, { style: 'AskQuestion' }) : [];
    const listen =
      answers.length > 0
        ? [
            { ...label(m, m.t('lesson.listenFor'), inside), spacing: { before: 60 } },
            ...(await writeNodes(m, answers, inside)),
          ]
        : [];
    return callout([label(m, m.t('lesson.ask'), inside), ...asked, ...listen], looks.ask, room);
  },
  Note: async (m, { settings: { kind }, children }, room, writeNodes) => {
    const inside = insideCallout(room);
    return callout(
      [label(m, m.t(`note.${kind}`), inside), ...(await writeNodes(m, children, inside))],
      kind === 'safeguarding' ? looks.safeguarding : looks.note,
      room,
    );
  },
  // The slides are a file of their own: the plan says when to show which.
  Slide: (m, { settings }, room) => [
    {
      ...indented(room),
      spacing: { before: 100, after: 140 },
      keepNext: false,
      children: [
        frameRun(m, ` ${m.t('lesson.slide')} `, {
          bold: true,
          border: { style: BorderStyle.SINGLE, size: 8, color: ink('ink'), space: 0 },
        }),
        plainRun(`  ${settings.title}`, { bold: true }),
        ...[slideWords(settings, m.t, m.frame)].flatMap((said) => (said === undefined ? [] : [plainRun(` · ${said}`)])),
      ],
    },
  ],
  Worksheet: async (m, { settings: { title }, children }, room, writeNodes) => [
    { heading: HeadingLevel.HEADING_1, children: [plainRun(title)] },
    ...(await writeNodes(m, children, room)),
  ],
  Answers: async (m, { line, children }, room, writeNodes) =>
    m.fillIn === 'sheet'
      ? m.refuse(
          line,
          'Answers stand inside a worksheet, and children would read them. Put <Answers> after </Worksheet>.',
        )
      : writeNodes(m, children, room),
  Card: async (m, { line, settings: { title, picture }, children }, room, writeNodes) => {
    const inside = insideCallout(room);
    return callout(
      [
        ...(await besideTitle(m, picture, line, inside)),
        { style: 'CardTitle', ...indented(inside), children: [plainRun(title)] },
        ...(await writeNodes(m, children, inside)),
      ],
      looks.card,
      room,
    );
  },
  Checklist: (m, { children }, room, writeNodes) => checkItems(m, children, room, writeNodes),
  Chart: (m, { line, settings: { finding } }, room) =>
    writeFinding(m, m.lookups.findings[finding] ?? m.refuse(line, `There is no finding called ${finding}.`), room),
  Picture: (m, { line, settings }, room) => writeShelfPicture(m, settings, line, room),
  ...sheetPartWriters,
  Figure: (m, { line, settings }, room) => writeFigure(m, settings, line, room),
  Attachment: (m, { line, settings: { file } }, room) => {
    const { title, description } =
      m.lookups.attachments.find((each) => each.file === file) ??
      m.refuse(line, `The file ${file} is not listed under attachments.`);
    const where = frameRun(m, m.t('print.attachment', { file }), { color: ink('muted') });
    return [{ ...indented(room), children: [plainRun(title, { bold: true }), plainRun(`: ${description} `), where] }];
  },
} as const satisfies { [Name in BlockName]: BlockWriter<Name> } & Record<BlockName, unknown>;

export function writeBlock(m: Manuscript, node: Block, room: Room, writeNodes: WriteNodes): Piece[] | Promise<Piece[]> {
  // The compiler cannot follow that a node's own name picks the writer of just such nodes.
  return (blockWriters[node.name] as BlockWriter<BlockName>)(m, node, room, writeNodes);
}
