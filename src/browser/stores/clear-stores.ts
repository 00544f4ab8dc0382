/** Clears everything that this site has left on the device, whichever of its builds did so. */
import { ownCaches } from './file-store.ts';
import { dropDatabase } from './record-store.ts';
import { ownPrefix } from './stores.ts';
import { endWorker } from './worker-registration.ts';

/** @returns when nothing of this site's is left. What other pages of the same host keep is not touched */
export async function clearAllStores(): Promise<void> {
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (key.startsWith(ownPrefix)) store.removeItem(key);
  // The worker first: it would fill its cache again.
  await endWorker();
  for (const key of await ownCaches()) await caches.delete(key);
  for (const { name } of (await indexedDB.databases?.()) ?? [])
    if (name?.startsWith(ownPrefix)) await dropDatabase(name);
}
