/** Small things that a page remembers, as JSON. Where a browser keeps nothing, nothing is remembered. */
import { storeKey, type StoreIn } from './stores.ts';

/** @returns what was written, which somebody else may have changed; undefined where there is nothing */
export function readStore(store: StoreIn<'localStorage'>): unknown {
  try {
    const text = localStorage.getItem(storeKey(store));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param value plain data; undefined forgets what was written */
export function writeStore(store: StoreIn<'localStorage'>, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(storeKey(store));
    else localStorage.setItem(storeKey(store), JSON.stringify(value));
  } catch {
    // Full, or forbidden by the browser's owner: the session goes on without.
  }
}
