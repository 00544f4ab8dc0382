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

/**
 * @param value plain data; undefined forgets what was written
 * @returns whether it is kept: not where the browser is full, or forbidden by its owner to keep anything
 */
export function writeStore(store: StoreIn<'localStorage'>, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(storeKey(store));
    else localStorage.setItem(storeKey(store), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param changed called when another window of this browser has written the store
 * @returns a function that stops listening
 */
export function watchStore(store: StoreIn<'localStorage'>, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => key === storeKey(store) && changed();
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
