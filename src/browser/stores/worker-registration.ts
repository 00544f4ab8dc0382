/** The worker that answers without a signal: started when the first lesson is kept, ended with the last. */
import built from './kept-worker.ts?worker&url';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** The build moves it to the root, where it may answer for every page, and takes the mark of its bytes off its name. */
const address = `${base}/${built.replace(/^.*\/|[-.][\w-]{8}(?=\.js$)/g, '')}`;
const scope = `${base}/`;

/**
 * @returns when the worker has stored teach mode and answers
 * @throws where it cannot be had
 */
export async function startWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error('The browser started no worker.');
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('The worker could not store teach mode.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** @returns when there is no worker of this site any more */
export async function endWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname === scope) await registration.unregister();
}
