/**
 * What the pages of a resource are made of, and which of them is being shown. A build keeps such a page, and shows it
 * again only when something that it is made of has changed. It stands on globalThis because Astro's program shares no
 * modules with the build.
 */

/**
 * @param path of a page, from the root, without its first slash: `lessons/road-safety/plan/`
 * @returns everything that is shown there and is not the program; undefined for a page that is made of too much to say
 */
export type MakingsOf = (path: string) => Promise<readonly unknown[] | undefined>;

interface Showing {
  makingsOf?: MakingsOf;
  /** The page that is being shown, where it will be kept. */
  kept?: string | undefined;
}

const name = Symbol.for('mini-police-library: the page that is being shown');
const holder = globalThis as { [name]?: Showing };
const showing = (holder[name] ??= {});

/** For the place that asks for content. */
export function tellMakings(makingsOf: MakingsOf): void {
  showing.makingsOf = makingsOf;
}

/** For a build, when a page was asked for: the program has been loaded then. */
export const makingsOf: MakingsOf = async (path) => showing.makingsOf?.(path);

/** @returns what `show` returns; while it shows, a page that asks for more than it is made of is a fault */
export async function showToKeep<Shown>(path: string, show: () => Promise<Shown>): Promise<Shown> {
  showing.kept = path;
  try {
    return await show();
  } finally {
    showing.kept = undefined;
  }
}

/**
 * To be called by whatever a page can ask for that is not among the makings of any page that is kept.
 * @throws while such a page is being shown: it would be kept when that has changed
 */
export function notForKept(asked: string): void {
  if (showing.kept !== undefined)
    throw new Error(
      `/${showing.kept} asks for ${asked}, and would be kept when that changes. Add what it needs of it to makingsOf in components/library.ts.`,
    );
}
