/** What was gathered of a session as a draft of a lesson, and everything that a person must be told about it. */
import { translatableKeys } from '../../schema/translation.ts';
import type { Draft, DraftNode } from '../draft.ts';
import type { Remark } from '../understood.ts';
import { aboutActivities, aboutPictures } from './about-lesson.ts';
import { activityNodes } from './activity-nodes.ts';
import { figureFiles } from './draft-words.ts';
import type { Gathered } from './gathered.ts';
import { lessonFrontMatter, type LessonSource } from './lesson-front-matter.ts';
import { inBlock } from './nodes.ts';

interface Made {
  readonly draft: Draft;
  /** Without the number of the draft. */
  readonly remarks: readonly Remark[];
}

export function lessonDraft(session: Gathered, source: LessonSource): Made {
  const body = bodyOf(session);
  const { keys, remarks } = lessonFrontMatter(session, source);
  const names = new Set(figureFiles(body));
  const frontMatter =
    source.lang === 'en'
      ? keys
      : Object.fromEntries(
          Object.entries(keys).filter(([key]) => (translatableKeys as readonly string[]).includes(key)),
        );
  const draft: Draft = {
    kind: 'lessons',
    id: idFrom(source.title),
    lang: source.lang,
    frontMatter,
    body,
    files: source.files.filter(({ name }) => names.has(name)).map(({ name, bytes }) => ({ name, bytes })),
  };
  return { draft, remarks: [...remarks, ...aboutActivities(session, body), ...aboutPictures(body, source)] };
}

function bodyOf(session: Gathered): DraftNode[] {
  const nightBefore = session.nightBefore.length > 0 ? [inBlock('NightBefore', {}, asList(session.nightBefore))] : [];
  return [
    ...session.intro,
    ...nightBefore,
    ...activityNodes(session.activities),
    ...session.outro,
    ...session.sheets.filter(isFilled),
  ];
}

/** A sheet that was only announced is no sheet. */
function isFilled(node: DraftNode): boolean {
  return node.type !== 'block' || node.children.length > 0;
}

/** The block holds a list. */
function asList(nodes: readonly DraftNode[]): DraftNode[] {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.items : [[node]]));
  return [{ type: 'list', line: 0, ordered: false, start: 1, items }];
}

/** @returns letters, digits and hyphens, as the folder of a page is called */
export function idFrom(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'lesson' : plain;
}
