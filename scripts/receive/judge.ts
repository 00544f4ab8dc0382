/** What a parcel may do beside what the check looks at: whose page it is, what it says it brings, who signs reviews. */
import { isTrial, type ParcelFile } from '../../src/desk/parcel/parcel.ts';
import type { FinishedNote } from '../../src/desk/parcel/note.ts';
import { suggest } from '../../src/document/did-you-mean.ts';
import { roleOf } from '../../src/document/files.ts';
import type { Library } from '../../src/document/library.ts';
import type { Page } from '../../src/document/page.ts';
import type { Force } from '../../src/schema/reference.ts';
import { foldersOf, type Fault } from './received.ts';

/** @returns the name of who shares it: a force by its name, or an organisation as written */
export function sharerOf(
  { force, organisation }: { force?: string | undefined; organisation?: string | undefined },
  forces: readonly Force[],
): string {
  return force === undefined ? (organisation ?? '') : (forces.find(({ id }) => id === force)?.name ?? force);
}

/**
 * Judged by names alone, before anything is read.
 * @param present paths of the files that are there, below the content folder
 * @param today year-month-day
 */
export function faultsOfNote(
  note: FinishedNote,
  files: readonly ParcelFile[],
  present: ReadonlySet<string>,
  forces: readonly Force[],
  today: string,
): Fault[] {
  const faults: Fault[] = [];
  const say = (message: string, help: string) => void faults.push({ message, help });
  if (note.force !== undefined && !forces.some(({ id }) => id === note.force))
    say(
      `The note names a force that is not known here: ${note.force}.`,
      suggest(
        note.force,
        forces.map(({ id }) => id),
      ),
    );
  if (note.date > today)
    say(`The note says that it was packed on ${note.date}, which is still to come.`, 'Pack it again.');
  for (const folder of foldersOf(files)) {
    const isThere = present.has(`${folder}/en.mdx`);
    if (note.what === 'new' && isThere)
      say(
        `The note says that this is new, and there is a page ${folder} already.`,
        'To improve that page, open it at the desk and send it as a change. For a page of your own choose another id.',
      );
    if (note.what !== 'new' && !isThere)
      say(
        `The note says that this is a ${note.what === 'trial' ? 'receipt for' : note.what === 'change' ? 'change of' : 'translation of'} a page, and there is no page ${folder}.`,
        'Send it as something new, or look up the id of the page.',
      );
  }
  for (const { path } of files) {
    const role = roleOf(path);
    if (isTrial(path)) {
      if (present.has(path))
        say(`There is a receipt ${path} already, and receipts are never changed.`, 'Give it another name.');
    } else if (note.what === 'trial')
      say(
        `The note says that this is a receipt of a trial, and ${path} is none.`,
        'Send pages as a change, by themselves.',
      );
    else if (note.what === 'translation' && role.is === 'page' && role.lang === 'en')
      say(
        `The note says that this is a translation, and ${path} is an English page.`,
        'Send the English page as a change.',
      );
    else if (note.what === 'translation' && role.is === 'asset' && present.has(path))
      say(
        `A translation cannot replace ${path}, which the English page uses too.`,
        'Give the Welsh file another name.',
      );
  }
  return faults;
}

/** Judged when its pages have been read. */
export function faultsOfPages(
  note: FinishedNote,
  files: readonly ParcelFile[],
  before: Library,
  after: Library,
): Fault[] {
  const faults: Fault[] = [];
  const say = (message: string, help: string) => void faults.push({ message, help });
  const { forces } = before.reference;
  for (const { path } of files) {
    const page = after.everyPage.find(({ file }) => file === path);
    if (!page) continue;
    const was = before.everyPage.find(({ file }) => file === path);
    const said = keysOf(page);
    const known = was ? keysOf(was) : undefined;
    const reviews = (known?.reviews ?? []).map((each) => JSON.stringify(each));
    if ((said.reviews ?? []).some((each) => !reviews.includes(JSON.stringify(each))))
      say(
        `${path} brings a review with it. Reviews are written by the library when somebody has read the page, and by nobody else.`,
        'Take the key reviews out.',
      );
    if (page.lang !== 'en') continue;
    const owner = sharerOf(known ?? note, forces);
    if (sharerOf(said, forces) !== owner)
      say(
        known
          ? `${path} is shared by ${owner}, and the parcel would put ${sharerOf(said, forces)} in its place.`
          : `${path} says that ${sharerOf(said, forces)} shares it, and the note says ${owner}.`,
        known
          ? 'Leave the keys force and organisation as they are: those who improve a page are thanked in its history.'
          : 'Name the same force or organisation in both.',
      );
    if (known && said.withdrawn && !known.withdrawn && sharerOf(note, forces) !== owner)
      say(
        `${path} would be withdrawn, and only ${owner}, who shares it, can ask for that.`,
        'Write to the library about it.',
      );
  }
  const sender = sharerOf(note, forces);
  for (const { file, data } of after.trials) {
    const said = data && files.some(({ path }) => path === file) ? sharerOf(data, forces) : sender;
    if (said !== sender)
      say(
        `${file} says that ${said} tried it, and the parcel comes from ${sender}. Each tells only of what they tried themselves.`,
        'Let those who tried it send the receipt.',
      );
  }
  return faults;
}

interface Said {
  readonly force?: string;
  readonly organisation?: string;
  readonly reviews?: readonly unknown[];
  readonly withdrawn?: unknown;
}

/** The keys as written. Nothing of them need fit: the check has spoken about that. */
function keysOf(page: Page): Said {
  const { force, organisation, reviews, withdrawn } = (page.yaml.data ?? {}) as Record<string, unknown>;
  return {
    ...(typeof force === 'string' && { force }),
    ...(typeof organisation === 'string' && { organisation }),
    reviews: Array.isArray(reviews) ? reviews : [],
    withdrawn,
  };
}
