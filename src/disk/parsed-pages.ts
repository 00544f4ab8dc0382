/**
 * What pages were taken apart into, from one command to the next: `npm run check`, builds and `npm run dev` take the
 * text of a page apart once, until it changes. What stands there goes through document/parsed.ts, which lets nothing
 * but known nodes through.
 */
import { resolve } from 'node:path';
import { revived, type ParsedPages } from '../document/parsed.ts';
import { keptTexts } from './kept-texts.ts';

/** The rooms of src/ whose code decides what a text is taken apart into: grammar, reader, vocabulary, schemas. */
const deciding = ['schema', 'document'];

export interface PageStore extends ParsedPages {
  /** Whether something is kept of a text. It may yet turn out to be damaged: this is for guessing at work. */
  has(text: string, page: string): boolean;
}

/**
 * @param room the folder in which they are kept: `PARSED_DIR`, or below `.build`; it is made if it is not there
 * @param project the project's folder: another program finds nothing of what this one kept, and throws it away
 */
export function parsedPages(
  room = resolve(process.env.PARSED_DIR ?? '.build/parsed'),
  project = process.cwd(),
): PageStore {
  const kept = keptTexts(room, project, deciding);
  const source = (text: string, page: string) => `${page}\n${text}`;
  return {
    has: (text, page) => kept.has(source(text, page)),
    get: (text, page) =>
      kept.get(source(text, page), (json) =>
        json.includes('"__proto__"') ? undefined : revived(JSON.parse(json), page),
      ),
    put: (text, page, parsed) => kept.put(source(text, page), JSON.stringify(parsed)),
  };
}
