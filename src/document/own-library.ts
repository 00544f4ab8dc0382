/** A force's own library: what its force file changes in what everybody has. Plain data, read from the file once. */
import type { ForceFile } from '../schema/force-file.ts';
import type { Library } from './library.ts';
import { resourcePathOf, type Page } from './page.ts';

export type OwnPrint = ForceFile['contacts'][number]['on'][number];

export interface OwnLibrary {
  /** Of the force: "Durham Constabulary". */
  readonly name: string;
  /** Of its library, in the header and on prints; undefined where it keeps ours. */
  readonly siteName?: string;
  /** Colours as `#rrggbb`. */
  readonly colours: { readonly ink?: string; readonly accent?: string };
  /** A picture: its name below `/own/`, and what it shows. */
  readonly logo?: { readonly name: string; readonly alt: string; readonly bytes: Uint8Array };
  /** A line for each contact, by what it is printed on: "Neighbourhood team: 0300 123 4567". */
  readonly contacts: Readonly<Record<OwnPrint, readonly string[]>>;
  /** The first number that letters name. */
  readonly phone?: string;
  /** Resources: `lessons/road-safety`. */
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly notes: ForceFile['notes'];
  /** The file itself, for the tools. */
  readonly file: ForceFile;
}

/** What of it one resource shows. */
export interface OwnMatters extends Pick<OwnLibrary, 'name' | 'siteName' | 'colours' | 'logo' | 'contacts' | 'phone'> {
  readonly isPinned: boolean;
  readonly notes: readonly string[];
}

/** @returns what of a force's own library concerns the resource of this name */
export function mattersOf(own: OwnLibrary, resource: string): OwnMatters {
  const { name, siteName, colours, logo, contacts, phone, pinned, notes } = own;
  return {
    name,
    ...(siteName !== undefined && { siteName }),
    colours,
    ...(logo && { logo }),
    contacts,
    ...(phone !== undefined && { phone }),
    isPinned: pinned.includes(resource),
    notes: notes.filter((note) => note.resource === resource).map(({ text }) => text),
  };
}

/** @returns the same library as if the hidden pages were not in it: no page, no session, no receipt */
export function withoutHidden(library: Library, hidden: readonly string[]): Library {
  if (hidden.length === 0) return library;
  const isShown = (each: Parameters<typeof resourcePathOf>[0]) => !hidden.includes(resourcePathOf(each));
  const pages = (all: readonly Page[]) => all.filter(isShown).map((page) => withoutLessons(page, hidden));
  const { reference } = library;
  return {
    ...library,
    pages: pages(library.pages),
    everyPage: pages(library.everyPage),
    trials: library.trials.filter(isShown),
    reference: {
      ...reference,
      'shown-first': reference['shown-first'].map((place) => ({
        ...place,
        shows: place.shows.filter((name) => !hidden.includes(name)),
      })),
    },
  };
}

/** A programme without its hidden sessions, a case study without the hidden lessons that it used. */
function withoutLessons(page: Page, hidden: readonly string[]): Page {
  if (page.kind !== 'programmes' && page.kind !== 'case-studies') return page;
  const { data } = page;
  if (data === undefined) return page;
  const isShown = (lesson: string) => !hidden.includes(`lessons/${lesson}`);
  const changed =
    'sessions' in data
      ? { ...data, sessions: data.sessions.filter(({ lesson }) => isShown(lesson)) }
      : 'lessons' in data && Array.isArray(data.lessons)
        ? { ...data, lessons: (data.lessons as readonly string[]).filter(isShown) }
        : data;
  // A page reads its text when somebody asks for it: what is copied here is how to ask.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(page), data: { value: changed, enumerable: true } },
  ) as Page;
}
