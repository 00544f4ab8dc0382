/** What the search page shows in each of its states. */
import type { Hit } from '../../tools/search-hit.ts';
import { likelyMeant } from '../../tools/search-likely-meant.ts';
import { countChosen, type Query } from '../../tools/search-query.ts';
import { copyOf, part } from './page-parts.ts';
import type { SaySearch } from './phrases.ts';
import type { Answer } from '../../tools/search-library.ts';
import { BrokenIndex } from './search-index.ts';
import { resultItem } from './show-results.ts';
import { showVersion } from './show-version.ts';

export type State = 'idle' | 'loading' | 'ready' | 'empty' | 'broken';

/** So few results may mean a slip of the keyboard. */
const few = 3;

/** @param root the element of Search.astro */
export function searchView(root: HTMLElement, say: SaySearch) {
  const list = part(root, '#results');
  const heading = part(root, '#found');
  const status = part(root, '[role="status"]');
  const leftOut = part(root, '#left-out');
  const nothing = part(root, '#nothing');
  const trouble = part(root, '#broken');
  const near = part(root, '#near');
  const browse = part(root, '#browse');
  const more = part<HTMLButtonElement>(root, '#more');
  const filters = part(root, '#filters');
  const topics = [...browse.querySelectorAll<HTMLElement>('[data-topic]')].map((item) => ({
    item,
    name: item.dataset.topic ?? '',
    about: item.dataset.about ?? '',
  }));

  const itemOf = (hit: Hit, asked: Query) => showVersion(resultItem(hit, say, asked.list), hit, asked.chosen.length);

  function setState(state: State): void {
    list.dataset.state = state;
    list.setAttribute('aria-busy', String(state === 'loading'));
  }

  /** @param chosen how many filters the line above the results offers to clear */
  function show(state: State, chosen: number): void {
    setState(state);
    part(root, '#idle').hidden = state !== 'idle';
    root.dataset.begun = '';
    heading.hidden = state === 'idle';
    nothing.hidden = state !== 'empty';
    trouble.hidden = state !== 'broken';
    browse.hidden = state === 'ready';
    filters.hidden = state === 'broken';
    part(root, '#skip').hidden = filters.hidden;
    part(root, '#found-row .clear').hidden = chosen === 0;
    if (state === 'idle' || state === 'broken') suggest('');
    if (state === 'ready') return;
    leftOut.hidden = true;
    if (state !== 'empty') {
      part(root, '#worry').hidden = true;
      showMeant([]);
    }
    more.hidden = true;
    list.replaceChildren();
  }

  /** The sentence above the results, which is also read out. */
  function tell(sentence: string, readOut = sentence): void {
    heading.textContent = sentence;
    if (status.textContent !== readOut) status.textContent = readOut;
  }

  /** What was done with the words: left out, taken for others, let go. */
  function notes({ unknown, changed, letGo, worry, meant }: Answer): void {
    const sentences = [
      ...changed.map((each) => say('changed', each)),
      ...(unknown.length > 0 ? [say('leftOut', { count: unknown.length, words: unknown.join(', ') })] : []),
      ...(letGo.length > 0 ? [say('letGo', { words: letGo.join(', ') })] : []),
    ];
    leftOut.hidden = sentences.length === 0;
    leftOut.textContent = sentences.join(' ');
    part(root, '#worry').hidden = !worry;
    showMeant(meant);
  }

  /** The filters that the words name, each with a way to take it away. */
  function showMeant(meant: Answer['meant']): void {
    const row = part(root, '#meant');
    row.hidden = meant.length === 0;
    part(row, 'ul').replaceChildren(
      ...meant.map(({ name, values }) => {
        const item = copyOf(part<HTMLTemplateElement>(document, '#meant-item'));
        const button = part<HTMLButtonElement>(item, 'button');
        const value = values.join(', ');
        button.dataset.filter = name;
        part(button, '.value').textContent = value;
        button.setAttribute('aria-label', say('meant.away', { value }));
        return item;
      }),
    );
  }

  /** Topics that may have been meant, where little or nothing was found. */
  function suggest(words: string): void {
    const found = likelyMeant(words, topics);
    near.hidden = found.length === 0;
    part(near, 'ul').replaceChildren(...found.map(({ item }) => item.cloneNode(true)));
  }

  return {
    heading,
    more,
    state: () => list.dataset.state as State,
    /** What is shown stays until the answer is there. */
    loading: () => setState('loading'),
    /** It takes longer than a moment. */
    slow(): void {
      status.textContent = say('searching');
      if (heading.hidden) heading.textContent = status.textContent;
      heading.hidden = false;
    },

    idle(): void {
      status.textContent = '';
      show('idle', 0);
    },

    /** The first results are there; more of them come. */
    first(asked: Query, answer: Answer, hits: readonly Hit[]): void {
      list.replaceChildren(...hits.map((hit) => itemOf(hit, asked)));
      tell(say(asked.words === '' ? 'found' : 'foundFor', { count: answer.total, words: asked.words }));
      notes(answer);
      suggest(
        answer.total <= few ? asked.words : [...answer.unknown, ...answer.changed.map(({ typed }) => typed)].join(' '),
      );
      show('ready', countChosen(asked));
      setState('loading');
    },
    /** Everything that was asked for is there. */
    ready: () => setState('ready'),
    rest(asked: Query, hits: readonly Hit[]): void {
      list.append(...hits.map((hit) => itemOf(hit, asked)));
    },

    /** @returns how many results are shown after adding these */
    add(asked: Query, hits: readonly Hit[]): number {
      const first = list.children.length;
      list.append(...hits.map((hit) => itemOf(hit, asked)));
      list.children[first]?.querySelector('a')?.focus();
      return list.children.length;
    },

    empty(asked: Query, answer: Answer): void {
      tell(say(asked.words === '' ? 'none' : 'noneFor', { words: asked.words }));
      const without = part(nothing, '.without');
      without.hidden = answer.without === 0;
      without.textContent = say('without', { count: answer.without });
      // The words are right where they find something without the filters.
      const dropFilters = answer.without > 0 || asked.words === '';
      part(nothing, '.clear').hidden = !dropFilters;
      part(nothing, '.tip').hidden = dropFilters;
      suggest(asked.words);
      part(root, '#worry').hidden = !answer.worry;
      showMeant(answer.meant);
      show('empty', dropFilters ? 0 : countChosen(asked));
    },

    broken(error: unknown): void {
      const title = part(trouble, '.title').textContent;
      tell(title, `${title}. ${part(trouble, '.text').textContent}`);
      const failure = error instanceof BrokenIndex ? error.failure : undefined;
      const file = part(trouble, '.file');
      file.hidden = failure === undefined;
      if (failure)
        file.textContent = say(failure.status === 0 ? 'missing' : 'refused', {
          file: new URL(failure.address, location.href).pathname,
          status: failure.status,
        });
      show('broken', 0);
    },

    /** @param left how many more results the button would show; 0 hides it */
    offerMore(left: number): void {
      more.hidden = left === 0;
      more.textContent = say('more', { count: left });
    },
  };
}
