/** Which pages a pocket notebook has, in the order they are read. It runs in a browser too, for a plan made there. */

/** `notes` are pages of lines, which fill the last sheet. */
export type NotebookPage =
  | { readonly type: 'cover' | 'about' | 'pledge' | 'duties' | 'end' | 'notes' | 'tell' | 'back' }
  | {
      readonly type: 'session';
      /** From 1. */
      readonly number: number;
      /** Null where the session has to be agreed first, or is not chosen yet: a notebook is taken home. */
      readonly title: string | null;
      /** The name of a drawing. */
      readonly picture: string | null;
      readonly words: readonly string[];
    };

/** What a notebook needs to know of a lesson. */
export interface NotebookLesson {
  readonly id: string;
  readonly title: string;
  readonly picture?: string | undefined;
  readonly words: readonly string[];
  readonly isAgreedFirst: boolean;
}

/**
 * @param sessions in order; undefined where no lesson is known
 * @returns as many pages as fill whole sheets: a multiple of four
 */
export function notebookPages(sessions: readonly (NotebookLesson | undefined)[]): NotebookPage[] {
  const before = [{ type: 'cover' }, { type: 'about' }, { type: 'pledge' }, ...sessionPages(sessions)] as const;
  const after = [{ type: 'duties' }, { type: 'duties' }, { type: 'end' }] as const;
  const last = [{ type: 'tell' }, { type: 'back' }] as const;
  const count = before.length + after.length + last.length;
  const notes = Array.from({ length: (4 - (count % 4)) % 4 }, () => ({ type: 'notes' }) as const);
  return [...before, ...after, ...notes, ...last];
}

function sessionPages(sessions: readonly (NotebookLesson | undefined)[]): NotebookPage[] {
  const seen = new Set<string>();
  return sessions.map((lesson, index): NotebookPage => {
    const page = { type: 'session', number: index + 1 } as const;
    if (!lesson || lesson.isAgreedFirst) return { ...page, title: null, picture: null, words: [] };
    // A lesson that comes back has had its words: children write those they used.
    const words = seen.has(lesson.id) ? [] : lesson.words;
    seen.add(lesson.id);
    return { ...page, title: lesson.title, picture: lesson.picture ?? null, words };
  });
}
