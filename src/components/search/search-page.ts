/** The search page at work: what is typed and chosen, the address bar, and what is shown for it. */
import { countChosen, isIdle, query, readQuery, withChoice, writeQuery, type FilterName, type Query } from '../../tools/search-query.ts';
import { nearest } from '../../tools/search-nearest.ts';
import { say, type Phrases } from '../../tools/search-words.ts';
import { BrokenIndex, searchIndex, type Answer } from './search-index.ts';
import { filterBoxes } from './show-filters.ts';
import { part, resultItem } from './show-results.ts';

/** What the page hands to its script. */
export interface SearchSetup {
  readonly bundle: string;
  readonly phrases: Phrases;
  readonly order: Partial<Record<FilterName, readonly string[]>>;
}

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'broken';

const pageful = 20;
/** So few results may mean a slip of the keyboard. */
const few = 3;
/** After the last key, before searching; and before saying that it takes a while. Milliseconds. */
const pause = 200;
const slow = 500;

/** Starts the search page. @param root the element of Search.astro */
export function startSearch(root: HTMLElement): void {
  const { bundle, phrases, order } = JSON.parse(root.dataset.setup ?? '') as SearchSetup;
  const form = part<HTMLFormElement>(document, '#search-page');
  const box = part<HTMLInputElement>(form, 'input');
  const list = part(root, '#results');
  const heading = part(root, '#found');
  const status = part(root, '[role="status"]');
  const panels = { empty: part(root, '#nothing'), broken: part(root, '#broken') };
  const more = part<HTMLButtonElement>(root, '#more');
  const near = part(root, '#near');
  const leftOut = part(root, '#left-out');
  const filters = part<HTMLDetailsElement>(root, '#filters');
  const browse = part(document, '#browse');
  const topics = [...browse.querySelectorAll<HTMLElement>('[data-topic]')].map((item) => ({ item, name: item.dataset.topic ?? '', about: item.dataset.about ?? '' }));
  const siteTitle = document.title;

  const ask = searchIndex(bundle);
  const showFilters = filterBoxes(filters, order, phrases, (name, value, on) => go(withChoice(asked, name, value, on)));
  let asked = readQuery(location.search);
  /** Only the answer to the latest question is shown. */
  let turn = 0;
  /** A run of typing is one step for the Back button. */
  let typing: number | undefined;
  let inTyping = false;

  function show(state: State): void {
    list.dataset.state = state;
    list.setAttribute('aria-busy', String(state === 'loading'));
    if (state === 'loading') return;
    panels.empty.hidden = state !== 'empty';
    panels.broken.hidden = state !== 'broken';
    browse.hidden = state === 'ready';
    if (state === 'idle' || state === 'broken') near.hidden = true;
    if (state !== 'ready') leftOut.hidden = true;
    part(root, '#idle').hidden = state !== 'idle';
    heading.hidden = state === 'idle';
    for (const clear of root.querySelectorAll<HTMLElement>('.clear')) clear.hidden = countChosen(asked) === 0 || (clear.closest('#found-row') !== null && state === 'empty');
    if (state === 'ready') return;
    list.replaceChildren();
    more.hidden = true;
  }

  /** The sentence above the results, which is also read out. */
  function tell(sentence: string): void {
    heading.textContent = sentence;
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  async function run(shown = pageful): Promise<void> {
    const mine = ++turn;
    show('loading');
    const waiting = setTimeout(() => { status.textContent = say(phrases.searching); }, slow);
    try {
      const answer = await ask(asked);
      const hits = isIdle(asked) ? [] : await answer.hits(0, shown);
      if (mine !== turn) return;
      showFilters(asked, answer.all, answer.counts);
      if (isIdle(asked)) return idle();
      if (answer.total === 0) return empty(answer);
      list.replaceChildren(...hits.map((hit) => resultItem(hit, phrases)));
      tell(say(asked.words === '' ? phrases.found : phrases.foundFor, { count: answer.total, words: asked.words }));
      suggest(answer.total <= few ? asked.words : answer.unknown.join(' '));
      leftOut.hidden = answer.unknown.length === 0;
      leftOut.textContent = say(phrases.leftOut, { count: answer.unknown.length, words: answer.unknown.join(', ') });
      show('ready');
      offerMore(answer);
    } catch (error) {
      if (mine === turn) broken(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  function idle(): void {
    status.textContent = '';
    show('idle');
  }

  function empty(answer: Answer): void {
    const { words } = asked;
    tell(say(words === '' ? phrases.none : phrases.noneFor, { words }));
    const without = part(panels.empty, '.without');
    without.hidden = answer.without === 0;
    without.textContent = say(phrases.without, { count: answer.without });
    part(panels.empty, '.tip').hidden = words === '';
    suggest(words);
    show('empty');
  }

  /** Topics that may have been meant, where little or nothing was found. */
  function suggest(words: string): void {
    const topicsNear = nearest(words, topics);
    near.hidden = topicsNear.length === 0;
    part(near, 'ul').replaceChildren(...topicsNear.map(({ item }) => item.cloneNode(true)));
  }

  function broken(error: unknown): void {
    console.warn(error);
    heading.textContent = part(panels.broken, '.title').textContent;
    status.textContent = `${heading.textContent}. ${part(panels.broken, '.text').textContent}`;
    const failure = error instanceof BrokenIndex ? error.failure : { address: bundle, status: 0 };
    const file = URL.canParse(failure.address, location.href) ? new URL(failure.address, location.href).pathname : failure.address;
    part(panels.broken, '.file').textContent = say(failure.status === 0 ? phrases.missing : phrases.refused, { file, status: failure.status });
    filters.hidden = true;
    show('broken');
  }

  function offerMore(answer: Answer): void {
    const shown = list.children.length;
    const left = Math.min(pageful, answer.total - shown);
    more.hidden = left <= 0;
    more.textContent = say(phrases.more, { count: left });
    more.onclick = async () => {
      const mine = turn;
      const hits = await answer.hits(shown, shown + pageful).catch((error: unknown) => (mine === turn ? broken(error) : undefined));
      if (!hits || mine !== turn) return;
      list.append(...hits.map((hit) => resultItem(hit, phrases)));
      offerMore(answer);
      // So that coming back shows as many again.
      history.replaceState({ shown: list.children.length }, '');
      list.children[shown]?.querySelector('a')?.focus();
    };
  }

  /** Asks something else, and puts it into the address bar: as a step of its own, or as more of the same typing. */
  function go(next: Query, sameStep = false): void {
    clearTimeout(typing);
    const changed = writeQuery(next) !== writeQuery(asked);
    asked = next;
    if (changed) history[sameStep ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${writeQuery(asked)}`);
    inTyping = false;
    document.title = asked.words === '' ? siteTitle : `${asked.words} – ${siteTitle}`;
    if (changed || list.dataset.state === 'broken') void run();
  }

  function typed(): void {
    const next = query(box.value, asked.chosen);
    if (writeQuery(next) === writeQuery(asked)) return;
    const sameStep = inTyping;
    go(next, sameStep);
    inTyping = true;
  }

  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(typed, pause);
  });
  box.addEventListener('change', () => {
    clearTimeout(typing);
    typed();
    inTyping = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    typed();
    inTyping = false;
    if (!isIdle(asked)) heading.focus();
  });
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.clear')) {
      go(query(asked.words));
      (asked.words === '' ? box : heading).focus();
    }
    if (target.closest('.retry')) location.reload();
  });
  const fromAddress = (): void => {
    clearTimeout(typing);
    inTyping = false;
    asked = readQuery(location.search);
    box.value = asked.words;
    document.title = asked.words === '' ? siteTitle : `${asked.words} – ${siteTitle}`;
    const shown: unknown = history.state?.shown;
    void run(typeof shown === 'number' && shown > pageful ? shown : pageful);
  };
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}
