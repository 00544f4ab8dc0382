/** The pocket notebook of a programme: its pages, and the drawings on them. */
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf, type Identity } from './identity.ts';
import { notebookPages, type NotebookPage } from './notebook-pages.ts';

type Drawings = Readonly<Record<string, ShelfDrawing>>;

export interface Notebook {
  readonly identity: Identity;
  readonly pages: readonly NotebookPage[];
  readonly drawings: Drawings;
}

/** @returns as many pages as fill whole sheets: a multiple of four */
export function notebookOf(programme: Resource<'programmes'>): Notebook {
  const { frontMatter, lessons } = programme;
  const sessions = frontMatter.sessions.map(({ lesson: id }) => {
    const lesson = lessons.find((each) => each.id === id)?.frontMatter;
    if (!lesson) return undefined;
    const { title, picture, vocabulary, sensitivity } = lesson;
    return {
      id,
      title,
      picture,
      words: vocabulary.map(({ word }) => word),
      isAgreedFirst: sensitivity === 'brief-first',
    };
  });
  return {
    identity: identityOf(programme),
    pages: notebookPages(sessions),
    drawings: Object.assign(
      {},
      ...programme.lessons.map(({ drawings }) => drawings),
      programme.ownDrawings,
    ) as Drawings,
  };
}
