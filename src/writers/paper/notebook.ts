/** The pocket notebook of a programme: which pages it has, in the order they are read. */
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf, type Identity } from './identity.ts';

/** `notes` are pages of lines, which fill the last sheet. */
export type NotebookPage =
  | { readonly type: 'cover' | 'about' | 'pledge' | 'duties' | 'end' | 'notes' | 'tell' | 'back' }
  | {
      readonly type: 'session';
      /** From 1. */
      readonly number: number;
      /** Null where the session has to be agreed first: a notebook is taken home. */
      readonly title: string | null;
      /** The name of a drawing. */
      readonly picture: string | null;
      readonly words: readonly string[];
    };

type Drawings = Readonly<Record<string, ShelfDrawing>>;

export interface Notebook {
  readonly identity: Identity;
  readonly pages: readonly NotebookPage[];
  readonly drawings: Drawings;
}

/** @returns as many pages as fill whole sheets: a multiple of four */
export function notebookOf(programme: Resource<'programmes'>): Notebook {
  const before = [{ type: 'cover' }, { type: 'about' }, { type: 'pledge' }, ...sessionPages(programme)] as const;
  const after = [{ type: 'duties' }, { type: 'duties' }, { type: 'end' }] as const;
  const last = [{ type: 'tell' }, { type: 'back' }] as const;
  const count = before.length + after.length + last.length;
  const notes = Array.from({ length: (4 - (count % 4)) % 4 }, () => ({ type: 'notes' }) as const);
  return {
    identity: identityOf(programme),
    pages: [...before, ...after, ...notes, ...last],
    drawings: Object.assign(
      {},
      ...programme.lessons.map(({ drawings }) => drawings),
      programme.ownDrawings,
    ) as Drawings,
  };
}

function sessionPages({ frontMatter, lessons }: Resource<'programmes'>): NotebookPage[] {
  const seen = new Set<string>();
  return frontMatter.sessions.map(({ lesson: id }, index): NotebookPage => {
    const page = { type: 'session', number: index + 1 } as const;
    const lesson = lessons.find((each) => each.id === id);
    if (!lesson || lesson.frontMatter.sensitivity === 'brief-first')
      return { ...page, title: null, picture: null, words: [] };
    const { title, picture, vocabulary } = lesson.frontMatter;
    // A lesson that comes back has had its words: children write those they used.
    const words = seen.has(id) ? [] : vocabulary.map(({ word }) => word);
    seen.add(id);
    return { ...page, title, picture: picture ?? null, words };
  });
}
