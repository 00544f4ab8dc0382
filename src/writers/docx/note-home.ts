/**
 * The note that a school sends home on the day of a session, with what the lesson knows filled in. It is the school's:
 * nothing of ours stands on it, and no child is named in it.
 */
import type { Resource } from '../../resource/resource.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { doNotUsePieces } from './do-not-use.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript } from './manuscript.ts';
import { spacer, wholePage, type Piece } from './pieces.ts';
import { table } from './table.ts';
import { writeDocx } from './write-docx.ts';

/** @throws WriterError for what cannot be written */
export async function noteHomeDocx(lesson: Resource<'lessons'>, options: WritingOptions): Promise<Uint8Array> {
  const m = Manuscript.of(lesson, options, 'form');
  const { title, summary, home } = lesson.frontMatter;
  const bold = (text: string) => frameRun(m, text, { bold: true });
  return writeDocx(m, m.t('download.note-home'), [], [
    ...doNotUsePieces(m),
    { style: 'FormTitle', children: [frameRun(m, m.t('note-home.title'))] },
    toFill(m, ['note-home.date', 'note-home.remember']),
    spacer,
    { children: [bold(`${m.t('note-home.today')}: `), plainRun(title, { bold: true })] },
    { children: [plainRun(summary)] },
    ...(home === undefined ? [] : [{ children: [bold(`${m.t('note-home.together')}: `), plainRun(home)] }]),
    { spacing: { before: 120, after: 80 }, keepNext: true, children: [bold(m.t('note-home.next'))] },
    toFill(m, ['note-home.next.session', 'note-home.next.bring']),
    spacer,
    { children: [bold(`${m.t('note-home.worried')} `), frameRun(m, m.t('note-home.worried.text'))] },
    toFill(m, ['note-home.person', 'note-home.from']),
    spacer,
    ...(lesson.own?.contacts.letters ?? []).map((line) => ({
      children: [bold(`${lesson.own!.name}: `), plainRun(line)],
    })),
  ] satisfies Piece[]);
}

type Asked = `note-home.${'date' | 'remember' | 'next.session' | 'next.bring' | 'person' | 'from'}`;

/** Names beside empty cells: see document.ts for why they are cells. */
function toFill(m: Manuscript, keys: readonly Asked[]) {
  const cell = (text: string) => ({ runs: [frameRun(m, text)], text });
  return table(
    {
      head: [cell(m.t('note-home.about')), cell(m.t('note-home.write'))],
      rows: keys.map((key) => [cell(m.t(key)), { runs: [], text: '' }]),
      writing: m.writingRoom,
    },
    wholePage,
  );
}
