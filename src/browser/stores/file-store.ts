/** Files that a page keeps for when there is no signal: a cache for each part of a store. */
import { ownPrefix, storeKey, type StoreIn } from './stores.ts';

type FileStore = StoreIn<'caches'>;

/** @returns whether this browser can keep files at all: some only over https, some never in a private window */
export function canKeepFiles(): boolean {
  return 'caches' in globalThis && 'serviceWorker' in navigator;
}

/** @returns the parts of a store that there are */
export async function partsKept(store: FileStore): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const start = storeKey(store, ' ').trimEnd();
  return (await caches.keys()).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/**
 * Puts files where the part had others: all of them, or nothing changes.
 * @param files answers of the server by their addresses
 * @throws where the browser has no room for them
 */
export async function keepFiles(store: FileStore, part: string, files: ReadonlyMap<string, Response>): Promise<void> {
  const coming = storeKey(store, part);
  const before = (await caches.has(coming)) ? await contentsOf(coming) : undefined;
  try {
    await replaceContents(coming, files);
  } catch (error) {
    if (before) await replaceContents(coming, before).catch(() => undefined);
    else await caches.delete(coming);
    throw error;
  }
}

/** @returns a file of a part; undefined where it is not there */
export async function keptFile(store: FileStore, part: string, address: string): Promise<Response | undefined> {
  const key = storeKey(store, part);
  return (await caches.has(key)) ? (await caches.open(key)).match(address) : undefined;
}

/** Changes one file of a part that there is, and no other. */
export async function changeKeptFile(store: FileStore, part: string, address: string, file: Response): Promise<void> {
  const key = storeKey(store, part);
  if (await caches.has(key)) await (await caches.open(key)).put(address, file);
}

export async function forgetFiles(store: FileStore, part: string): Promise<void> {
  await caches.delete(storeKey(store, part));
}

/** @returns bytes that all the stores of this host take; undefined where the browser does not say */
export async function spaceTaken(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.())?.usage;
}

async function contentsOf(key: string): Promise<Map<string, Response>> {
  const cache = await caches.open(key);
  const files = new Map<string, Response>();
  for (const { url } of await cache.keys()) files.set(url, (await cache.match(url))!);
  return files;
}

async function replaceContents(key: string, files: ReadonlyMap<string, Response>): Promise<void> {
  await caches.delete(key);
  const cache = await caches.open(key);
  for (const [address, file] of files) await cache.put(address, file.clone());
}

/** @returns the names of all that this site keeps as files, whichever build of it did so */
export async function ownCaches(): Promise<string[]> {
  return 'caches' in globalThis ? (await caches.keys()).filter((key) => key.startsWith(ownPrefix)) : [];
}
