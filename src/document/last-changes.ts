/** What changed on each page, and when last: from the earlier versions that Git remembers. */
import { changeNames, type Change } from './changes.ts';

/** As /current/ knows it: src/tools/current-code.ts. */
export interface EarlierVersion {
  readonly url: string;
  /** A date: 2026-11-21. */
  readonly replaced: string;
  /** What has changed since. */
  readonly changed: readonly Change[];
  /** What has changed since of what was tried then: told of the versions that a receipt names. */
  readonly changedSinceTried?: readonly Change[];
}

export interface LastChange {
  /** A date: 2026-11-21. */
  readonly date: string;
  /** In the order of `changeNames`; at least one. */
  readonly changed: readonly Change[];
}

/**
 * @param former earlier versions, by short code
 * @returns by the address of the page; what changed on one day is told as one change. A page that never changed in more
 * than dates and reviews is not there
 */
export function lastChanges(former: Readonly<Record<string, EarlierVersion>>): Record<string, LastChange> {
  const told = Object.values(former).filter(({ changed }) => changed.length > 0);
  return Object.fromEntries(
    [...Map.groupBy(told, ({ url }) => url)].map(([url, all]) => {
      const date = all
        .map(({ replaced }) => replaced)
        .sort()
        .at(-1)!;
      const onThatDay = all.filter(({ replaced }) => replaced === date).flatMap(({ changed }) => changed);
      return [url, { date, changed: changeNames.filter((name) => onThatDay.includes(name)) }];
    }),
  );
}
