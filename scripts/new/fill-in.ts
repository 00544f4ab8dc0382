/**
 * A starter with what is known filled in: title, dates, and who shares it. Everything else stays as the starter has it.
 */
import { aYearAfter } from '../day.ts';
import { keysOf, quoted, withValue } from '../front-matter/keys.ts';
import { openText, type Change } from '../front-matter/written-text.ts';

/** A force by its id, or somebody else by name. */
export type SharedBy = { readonly force: string } | { readonly organisation: string };

export interface Known {
  readonly title: string;
  /** Left out for a finding: it names its source instead, and has no dates. */
  readonly page?: { readonly sharedBy: SharedBy; readonly today: string };
}

const forceNote = '# the id of your force in reference/forces.yaml';

/**
 * @param starter the file from content/_starters/
 * @returns the new file: its review is due a year after today
 * @throws when the starter lacks a key that is to be filled in
 */
export function fillIn(starter: Uint8Array, { title, page }: Known): Uint8Array {
  const file = openText(starter);
  const keys = keysOf(file.text);
  const set = (key: string, value: string, instead?: string): Change => withValue(file.text, keys, key, value, instead);
  const changes = [set('title', quoted(title))];
  if (page) {
    const { sharedBy, today } = page;
    const sharer =
      'force' in sharedBy
        ? withNote(file.text, set('organisation', sharedBy.force, 'force'))
        : set('organisation', quoted(sharedBy.organisation));
    changes.push(sharer, set('published', today), set('updated', today), set('reviewBy', aYearAfter(today)));
  }
  return file.changed(changes);
}

/** The comment beside organisation says how to write a force instead; beside a force it would be in the way. */
function withNote(text: string, change: Change): Change {
  const comment = /^#.*/.exec(text.slice(change.to))?.[0];
  return comment === undefined ? change : { ...change, to: change.to + comment.length, text: change.text + forceNote };
}
