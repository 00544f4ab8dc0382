/** The search page at work: what is typed and chosen, the address bar, and the question to the index. */
import {
  isIdle,
  query,
  readQuery,
  withChoice,
  withKept,
  withWords,
  writeQuery,
  type FilterName,
  type Query,
} from '../../tools/search-query.ts';
import { speaker, type Phrases } from '../../i18n/text.ts';
import { part } from './page-parts.ts';
import type { SearchPhrase } from './phrases.ts';
import type { Answer } from '../../tools/search-library.ts';
import type { Meanings } from '../../tools/search-named.ts';
import { searchIndex } from './search-index.ts';
import { shortlist } from './show-list.ts';
import { searchView } from './search-view.ts';
import { filterBoxes } from './show-filters.ts';

/** What the page hands to its script. */
export interface SearchSetup {
  /** The address of pagefind.js. */
  readonly bundle: string;
  readonly meanings: Meanings;
  readonly phrases: Phrases<SearchPhrase>;
  /** For filters that have an order of their own: the values that come first. */
  readonly order: Partial<Record<FilterName, readonly string[]>>;
}

const pageful = 20;
/** As many are shown before the others are asked for. */
const atOnce = 5;
/** After the last key, before searching; and before saying that it takes a while. Milliseconds. */
const pause = 200;
const slow = 500;

/** Starts the search page. @param root the element of Search.astro */
function startSearch(root: HTMLElement): void {
  const { bundle, meanings, phrases, order } = JSON.parse(root.dataset.setup ?? '') as SearchSetup;
  const say = speaker(phrases);
  const form = part<HTMLFormElement>(document, '#search-page');
  const box = part<HTMLInputElement>(form, 'input');
  const view = searchView(root, say);
  const index = searchIndex(bundle, meanings);
  const showList = shortlist(part(root, '#kept'), part(root, '#results'), say, keep);
  const filters = part<HTMLDetailsElement>(root, '#filters');
  const showFilters = filterBoxes(filters, order, say, (name, value, on) => go(withChoice(asked, name, value, on)));
  const title = document.title;

  let asked = readQuery(location.search);
  /** Only the answer to the latest question is shown. */
  let turn = 0;
  let running = Promise.resolve();
  let pausing: number | undefined;
  /** A run of typing is one step for the Back button. */
  let inTyping = false;

  async function answerTo(question: Query, shown: number): Promise<void> {
    turn += 1;
    const mine = turn;
    view.loading();
    const waiting = setTimeout(view.slow, slow);
    try {
      // On a narrow screen nobody sees the filters before they are asked for.
      if (isIdle(question) && question.list.length === 0 && !filters.open) return view.idle();
      const answer = await index.ask(question);
      const hits = isIdle(question) ? [] : await answer.hits(0, Math.min(atOnce, shown));
      if (mine !== turn) return;
      if (hits.length > 0) view.first(question, answer, hits);
      clearTimeout(waiting);
      const [rest, kept, { all, counts }] = await Promise.all([
        hits.length < atOnce ? [] : answer.hits(atOnce, shown),
        answer.kept(),
        answer.counts(),
      ]);
      if (mine !== turn) return;
      showFilters(question, all, counts);
      showList(kept);
      if (isIdle(question)) view.idle();
      else if (answer.total === 0) view.empty(question, answer);
      else {
        view.rest(question, rest);
        offerMore(answer, hits.length + rest.length);
        view.ready();
      }
    } catch (error) {
      console.warn(error);
      if (mine === turn) view.broken(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  function run(shown = pageful): void {
    document.title = asked.words === '' ? title : `${asked.words} – ${title}`;
    running = answerTo(asked, shown);
  }

  function offerMore(answer: Answer, shown: number): void {
    view.offerMore(Math.min(pageful, answer.total - shown));
    view.more.onclick = async () => {
      const mine = turn;
      try {
        const hits = await answer.hits(shown, shown + pageful);
        if (mine !== turn) return;
        const now = view.add(asked, hits);
        offerMore(answer, now);
        // So that coming back shows as many again.
        history.replaceState({ shown: now }, '');
      } catch (error) {
        console.warn(error);
        if (mine === turn) view.broken(error);
      }
    };
  }

  /** Asks something else and puts it into the address bar, as a step of its own or as more of the last one. */
  function go(next: Query, sameStep = false): void {
    clearTimeout(pausing);
    inTyping = false;
    if (writeQuery(next) === writeQuery(asked)) return;
    asked = next;
    history[sameStep ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${writeQuery(asked)}`);
    run();
  }

  /** Keeps a resource, or no longer: another address, and the same results. */
  function keep(place: string, on: boolean): void {
    asked = withKept(asked, place, on);
    history.pushState(history.state, '', `${location.pathname}${writeQuery(asked)}`);
    const mine = turn;
    void index
      .ask(query('', {}, asked))
      .then((answer) => answer.kept())
      .then((kept) => mine === turn && showList(kept))
      .catch((error: unknown) => mine === turn && view.broken(error));
  }

  /** Goes to what is in the box now. @param goesOn more may be typed */
  function typed(goesOn: boolean): void {
    go(query(box.value, asked.chosen, { list: asked.list }), inTyping);
    inTyping = goesOn;
  }

  /** Once the answer is there, the keyboard goes on at its head, unless it has gone elsewhere meanwhile. */
  function goOnBelow(from: Element): void {
    void running.then(() => {
      if (from.contains(document.activeElement) || document.activeElement === document.body)
        (view.state() === 'idle' ? box : view.heading).focus();
    });
  }

  box.addEventListener('input', () => {
    clearTimeout(pausing);
    pausing = window.setTimeout(() => typed(true), pause);
  });
  box.addEventListener('change', () => typed(false));
  box.addEventListener('focus', () => index.open());
  filters.addEventListener('toggle', () => {
    if (filters.open && view.state() === 'idle') run();
  });
  part(root, '#meant').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-filter]') : null;
    if (!button) return;
    go(withWords(asked, button.dataset.filter as FilterName));
    goOnBelow(part(root, '#meant'));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed(false);
    if (view.state() === 'broken') run();
    if (!isIdle(asked)) goOnBelow(form);
  });
  for (const clear of root.querySelectorAll('.clear')) {
    clear.addEventListener('click', () => {
      go(query(asked.words, {}, { list: asked.list }));
      goOnBelow(clear);
    });
  }
  // A script that did not arrive is not asked for again by the same page.
  part(root, '.retry').addEventListener('click', () => location.reload());

  function fromAddress(): void {
    clearTimeout(pausing);
    inTyping = false;
    asked = readQuery(location.search);
    box.value = asked.words;
    const shown: unknown = history.state?.shown;
    run(typeof shown === 'number' && shown > pageful ? shown : pageful);
  }
  window.addEventListener('popstate', () => {
    // A step to a place on this page is no other question.
    if (writeQuery(readQuery(location.search)) !== writeQuery(asked)) fromAddress();
  });
  fromAddress();
}

startSearch(part(document, '#search'));
