/** Things that somebody works on for days, with their files: records in a database of the browser, by key. */
import { createStore, del, get, keys, set, update, type UseStore } from 'idb-keyval';
import { storeKey, type StoreIn } from './stores.ts';

type RecordStore = StoreIn<'indexedDB'>;

/** Why nothing could be written. `none`: this browser keeps nothing, as in some private windows. */
export type NotKept = 'full' | 'none';

const opened = new Map<RecordStore, UseStore>();

function storeOf(store: RecordStore): UseStore {
  const known = opened.get(store) ?? createStore(storeKey(store), 'records');
  opened.set(store, known);
  return known;
}

/** @returns the keys of all there is; undefined where this browser keeps nothing */
export async function recordKeys(store: RecordStore): Promise<string[] | undefined> {
  try {
    return (await keys(storeOf(store))).filter((key) => typeof key === 'string');
  } catch {
    return undefined;
  }
}

/** @returns what was written, which somebody else may have changed; undefined where there is nothing */
export async function readRecord(store: RecordStore, key: string): Promise<unknown> {
  return get<unknown>(key, storeOf(store)).catch(() => undefined);
}

/** @param value plain data, and bytes. @returns why it could not be written, where it could not */
export async function writeRecord(store: RecordStore, key: string, value: unknown): Promise<NotKept | undefined> {
  return whyNot(set(key, value, storeOf(store)));
}

/**
 * Reads and writes at once, so that no other tab comes between.
 * @param change is given what stands there, and gives what shall; giving the same back changes nothing
 * @returns why it could not be written, where it could not
 */
export async function changeRecord(
  store: RecordStore,
  key: string,
  change: (before: unknown) => unknown,
): Promise<NotKept | undefined> {
  return whyNot(update<unknown>(key, change, storeOf(store)));
}

export async function forgetRecord(store: RecordStore, key: string): Promise<void> {
  await del(key, storeOf(store)).catch(() => undefined);
}

/**
 * Empties a database and takes it away, whoever made it. Where another window has it open, it is empty at once and goes
 * when that window is closed.
 */
export async function dropDatabase(name: string): Promise<void> {
  const database = await new Promise<IDBDatabase | undefined>((done) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(undefined);
  });
  if (database) {
    for (const store of database.objectStoreNames) database.transaction(store, 'readwrite').objectStore(store).clear();
    database.close();
  }
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}

async function whyNot(written: Promise<unknown>): Promise<NotKept | undefined> {
  try {
    await written;
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'none';
  }
}
