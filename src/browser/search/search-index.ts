/** The search index that Pagefind built, as it arrives over the network. */
import { searchLibrary, type Answer } from '../../tools/search-library.ts';
import type { PagefindInstance } from '../../tools/search-shelf.ts';
import { listeningFetch, type Failure } from '../../tools/search-listen.ts';
import type { Meanings } from '../../tools/search-named.ts';
import type { Query } from '../../tools/search-query.ts';
import { wordsFile } from '../../tools/search-words.ts';

/** As much of Pagefind 1.6 as is used here. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; metaCacheTag: string; language: string }): PagefindInstance;
}

/** The index, or part of it, did not arrive: no answer is to be trusted. */
export class BrokenIndex extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`${failure.address} did not arrive`);
    this.failure = failure;
  }
}

/** How long to wait for any one answer. Milliseconds. */
const patience = 30_000;

/** Pagefind would ask past every cache; our servers let nobody keep this file without asking again. */
const tag = 'index';

/** One attempt at opening the index, and what did not arrive since. */
interface Opening {
  readonly failures: Failure[];
  readonly ask: Promise<(asked: Query) => Promise<Answer>>;
}

export interface SearchIndex {
  /** Begins to fetch what every question needs. */
  open(): void;
  /** @throws BrokenIndex, and starts afresh with the next question */
  ask(asked: Query): Promise<Answer>;
}

/**
 * @param address where pagefind.js stands
 * @param meanings what can be meant by the words of a question
 */
export function searchIndex(address: string, meanings: Meanings): SearchIndex {
  const whole = new URL(address, location.href);
  let latest: Opening | undefined;

  const entry = new URL(`pagefind-entry.json?ts=${tag}`, whole).href;
  /** What Pagefind asks for first, fetched while it is on its way itself. */
  let ahead: Promise<Response> | undefined;

  // In a worker its requests could not be listened to; on the page an answer takes some milliseconds.
  const listening = listeningFetch(window.fetch.bind(window), new URL('.', whole).href, (failure) =>
    latest?.failures.push(failure),
  );
  window.fetch = (input, init) => {
    const early = ahead;
    if (early === undefined || typeof input !== 'string' || new URL(input, whole).href !== entry)
      return listening(input, init);
    ahead = undefined;
    return early;
  };

  async function load() {
    ahead = listening(entry);
    ahead.catch(() => undefined);
    const { createInstance } = (await import(/* @vite-ignore */ whole.href)) as Pagefind;
    const { lang } = document.documentElement;
    const language = lang.split('-')[0] ?? lang;
    const index = createInstance({ noWorker: true, metaCacheTag: tag, language });
    let words: Promise<readonly string[]> | undefined;
    return searchLibrary({
      index,
      meanings,
      words: () =>
        (words ??= fetch(new URL(wordsFile(language), whole))
          .then((response) => response.text())
          .then((text) => text.split('\n'))),
    });
  }
  function opening(): Opening {
    if (latest) return latest;
    const ask = load();
    // Whoever asks hears of it.
    ask.catch(() => undefined);
    return (latest = { failures: [], ask });
  }

  /** Whatever happens in `work`: when a file did not arrive, that is what happened. */
  async function trusted<T>(from: Opening, work: () => Promise<T>): Promise<T> {
    const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patience));
    try {
      const result = await Promise.race([work(), tooLong]);
      if (from.failures.length === 0) return result;
    } catch (error) {
      console.warn(error);
    }
    if (latest === from) latest = undefined;
    throw new BrokenIndex(from.failures[0] ?? { address: whole.href, status: 0 });
  }

  return {
    open: () => void opening(),
    async ask(asked) {
      const from = opening();
      const answer = await trusted(from, async () => (await from.ask)(asked));
      return {
        ...answer,
        hits: (first, last) => trusted(from, () => answer.hits(first, last)),
        counts: () => trusted(from, () => answer.counts()),
      };
    },
  };
}
