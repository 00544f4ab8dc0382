/** A plan in Word that is none of ours, as far as honest. */
import type { Known } from '../known.ts';
import { wordsOnPaper, type WordPaper } from '../office/paper.ts';
import type { Brought, Remark, Understood } from '../understood.ts';
import { aboutFile, aboutWords } from './about-file.ts';
import { aboutLost } from './about-lost.ts';
import { withShared } from './gathered.ts';
import { labelRole } from './labels.ts';
import { guessLanguage } from './language.ts';
import { lessonDraft } from './lesson-draft.ts';
import { planItems, type PlanItem } from './lines.ts';
import { peopleOf } from './personal.ts';
import { PlanReader } from './plan-reader.ts';
import { cleanTitle, isTitleOfNothing } from './title.ts';

/**
 * @param paper what stands in the file
 * @param brought the file, for its name
 * @param known the lists whose ids a draft may name
 * @param day year-month-day, for the days of a new draft
 * @returns a draft for each session, and everything that a person must be told
 */
export function understandWord(
  paper: WordPaper,
  brought: Pick<Brought, 'name'>,
  known: Known,
  day: string,
): Understood {
  const people = peopleOf(paper.properties);
  const items = planItems(paper.pieces, people);
  const reader = new PlanReader(people, sessionsIn(items) > 1);
  reader.read(items);
  reader.finish();
  const margins = people.withoutIn([...paper.headers, ...paper.footers], 'the header or the footer');
  const text = wordsOnPaper(paper.pieces);
  const lang = guessLanguage(text, paper.language);
  const named = titleOf(reader.title, paper, brought.name);
  const sessions = reader.sessions.length > 0 ? reader.sessions : [reader.shared];
  const made = sessions.map((session) => {
    const isOne = session === reader.shared;
    const title = isOne || session.name === '' ? named.title : `${named.title}: ${session.name}`.slice(0, 90);
    return lessonDraft(isOne ? session : withShared(reader.shared, session), {
      title,
      lang,
      files: reader.files,
      known,
      day,
      words: people.without([text, ...margins].join('\n')),
    });
  });
  const remarks: Remark[] = [
    ...people.remarks(),
    ...(named.isGuessed || reader.titleIsGuessed
      ? [
          {
            kind: 'guessed' as const,
            message: `“${named.title}” was taken as the title.`,
            path: 'title',
            draft: 0,
            mustAnswer: false,
          },
        ]
      : []),
    ...(sessions.length > 1
      ? [
          {
            kind: 'note' as const,
            message: `There are ${sessions.length} sessions in this file, so ${sessions.length} lessons were written. What was said for all of them stands in each.`,
            mustAnswer: false,
          },
        ]
      : []),
    ...made.flatMap(({ remarks: own }, draft) => own.map((remark) => ({ ...remark, draft }))),
    ...aboutFile(paper, reader, people),
    ...aboutWords({ text: people.without(text), lang, reader, sessions: [reader.shared, ...reader.sessions] }),
  ];
  const drafts = made.map(({ draft }) => draft);
  return { drafts, remarks: [...remarks, ...aboutLost(people.without(text), drafts, remarks)] };
}

/** Headings and bold lines that begin a session: with one alone the file is that session. */
function sessionsIn(items: readonly PlanItem[]): number {
  const labels = items.flatMap((item) =>
    item.is === 'line' && (item.heading !== undefined || item.isBold) && labelRole(item.text) === 'session'
      ? [item.text]
      : [],
  );
  return new Set(labels).size;
}

function titleOf(read: string, { properties }: WordPaper, name: string): { title: string; isGuessed: boolean } {
  if (read.trim() !== '') return { title: read.trim(), isGuessed: false };
  const property = cleanTitle(properties.title ?? '').text;
  if (!isTitleOfNothing(property)) return { title: property, isGuessed: true };
  const file = name
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return { title: file === '' ? 'A lesson' : file.slice(0, 90), isGuessed: true };
}
