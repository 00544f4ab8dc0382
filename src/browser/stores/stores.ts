/**
 * Everything that this site can leave on a device. A tool that wants to keep something adds a store here: the privacy
 * page then names it and its button clears it. Nothing outside of this folder touches what browsers keep.
 */
export const stores = {
  /** Where somebody is in a session, and its clock: so that a phone that slept loses nothing. */
  teaching: 'localStorage',
  /** Dim hall or bright playground. */
  look: 'localStorage',
  /** What somebody has typed about a lesson that they tried, until it is sent or cleared. */
  tried: 'localStorage',
  /** The force file that the tools for forces work on: schools, counts and dates. */
  force: 'localStorage',
  /** Lessons that somebody asked to keep, a cache each. */
  kept: 'caches',
  /** Teach mode itself, for when there is no signal: only once a lesson is kept. */
  program: 'caches',
  /** The worker that answers from those caches when there is no signal: likewise. */
  worker: 'serviceWorker',
  /** What somebody is writing or brings to the library, until it is sent: so that a closed browser loses nothing. */
  drafts: 'indexedDB',
  /** The last words of a draft that was left before they were written there: until the desk is opened again. */
  lastWords: 'localStorage',
} as const satisfies Readonly<Record<string, 'localStorage' | 'caches' | 'serviceWorker' | 'indexedDB'>>;

type Stores = typeof stores;
export type StoreName = keyof Stores;
/** The stores in one of the places that a browser has. */
export type StoreIn<Where extends Stores[StoreName]> = {
  [Name in StoreName]: Stores[Name] extends Where ? Name : never;
}[StoreName];

/** What the names of this site's stores begin with. Other copies of the library may stand on the same host. */
export const ownPrefix = `mini-police:${import.meta.env.BASE_URL.replace(/\/$/, '')}/:`;

/**
 * @param part which of its caches, where a store has several
 * @returns its name among what the browser keeps
 */
export function storeKey(store: StoreName, part = ''): string {
  return `${ownPrefix}${store}${part === '' ? '' : `:${part}`}`;
}
