/**
 * The service worker. It stores teach mode and the list of kept lessons, so that they open without a signal, and gives
 * out what was kept where the network gives nothing. It stores nothing that nobody asked for, and it touches no other
 * address. The build puts this program at `kept-worker.js`, behind the list of files that it stores.
 */
import { ownPrefix, storeKey } from './stores.ts';
import { anyOtherLanguage } from '../../schema/languages.ts';

/** What the build writes in front of this program. */
export interface KeptProgram {
  /** Changes with any byte of the files, so that each build has a cache of its own. */
  readonly version: string;
  /** Addresses of pages: `/teach/`. They are asked for anew each time, and given from the cache without a signal. */
  readonly pages: readonly string[];
  /** Addresses of files whose names change with their bytes: scripts, styles, typefaces. */
  readonly files: readonly string[];
}

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly keptProgram: KeptProgram;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(name: 'fetch', listen: (event: Asked) => void): void;
}

/** Milliseconds that a page may keep somebody waiting who has it on the phone. */
const patience = 4000;

const worker = self as unknown as Worker;
const { version, pages, files } = worker.keptProgram;
const current = storeKey('program', version);
/** A file of a lesson, and a drawing that it shows. */
const ofLessons = new RegExp(
  `^${import.meta.env.BASE_URL.replace(/\/$/, '')}/((?:(?:${anyOtherLanguage})/)?lessons/[^/]+/[^/]+|pictures/[^/]+\\.svg)$`,
);

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(replaceFormer()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (files.includes(pathname)) event.respondWith(storedOr(pathname, () => fetch(request)));
  else if (pages.includes(pathname)) event.respondWith(fromNetwork(request, () => stored(pathname)));
  // What is asked with ?now is asked of the network alone: whether a kept lesson has changed.
  else if (ofLessons.test(pathname) && search === '') event.respondWith(fromNetwork(request, () => kept(pathname)));
});

/** All of it or nothing: a build that cannot be had whole leaves the former one as it is. */
async function store(): Promise<void> {
  const cache = await caches.open(current);
  try {
    await cache.addAll([...pages, ...files].map((address) => new Request(address, { cache: 'no-cache' })));
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
  await worker.skipWaiting();
}

async function replaceFormer(): Promise<void> {
  const former = (await caches.keys()).filter((key) => key.startsWith(`${ownPrefix}program`) && key !== current);
  await Promise.all(former.map((key) => caches.delete(key)));
  await worker.clients.claim();
}

async function stored(pathname: string): Promise<Response | undefined> {
  return (await caches.open(current)).match(pathname);
}

async function kept(pathname: string): Promise<Response | undefined> {
  for (const key of await caches.keys()) {
    if (!key.startsWith(`${ownPrefix}kept`)) continue;
    const found = await (await caches.open(key)).match(pathname);
    if (found) return found;
  }
  return undefined;
}

async function storedOr(pathname: string, other: () => Promise<Response>): Promise<Response> {
  return (await stored(pathname)) ?? other();
}

/** The network's answer; where it has none, or is too slow, what is on the phone. */
async function fromNetwork(request: Request, onPhone: () => Promise<Response | undefined>): Promise<Response> {
  const answer = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([answer.catch(() => undefined), late]);
  // A server in trouble is no better than none; that a lesson is gone is an answer.
  if (first && first.status < 500) return first;
  return (await onPhone()) ?? answer;
}
