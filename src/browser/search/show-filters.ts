/**
 * Keeps the filters in step with the answer. Boxes are changed, not made anew, so that the keyboard keeps its place.
 */
import { filterValues, type Counts } from '../../tools/search-filters.ts';
import { countChosen, filterNames, type FilterName, type Query } from '../../tools/search-query.ts';
import { copyOf, part } from './page-parts.ts';
import type { SaySearch } from './phrases.ts';

const wide = '(min-width: 48rem)';

/**
 * @param filters the folded filters of SearchFilters.astro
 * @param order values that come first, for filters that have an order of their own
 * @param choose told when somebody chooses a value or takes it back
 */
export function filterBoxes(
  filters: HTMLDetailsElement,
  order: Partial<Record<FilterName, readonly string[]>>,
  say: SaySearch,
  choose: (name: FilterName, value: string, on: boolean) => void,
) {
  const boxes = new Map<string, HTMLElement>();
  let shownBefore = false;
  const screen = matchMedia(wide);
  // The handle of the fold is only there on a narrow screen.
  const fold = () => {
    filters.open = screen.matches;
  };
  fold();
  screen.addEventListener('change', fold);
  for (const group of filters.querySelectorAll<HTMLDetailsElement>('[data-first]')) group.open = screen.matches;

  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name as FilterName, target.value, target.checked);
  });

  function box(name: FilterName, value: string): HTMLElement {
    const known = boxes.get(`${name} ${value}`);
    if (known) return known;
    const made = copyOf(part<HTMLTemplateElement>(document, '#filter-value'));
    const input = part<HTMLInputElement>(made, 'input');
    input.name = name;
    input.value = value;
    input.id = `filter-${name}-${boxes.size}`;
    part<HTMLLabelElement>(made, 'label').htmlFor = input.id;
    part(made, '.value').textContent = value;
    boxes.set(`${name} ${value}`, made);
    return made;
  }

  /** Shows what is chosen, and what each value leads to. */
  return (asked: Query, all: Counts, counts: Counts) => {
    const chosen = countChosen(asked);
    const first = !shownBefore;
    shownBefore = true;
    part(filters, '#filters-title').textContent =
      chosen === 0 ? say('filters') : say('filtersChosen', { count: chosen });
    for (const name of filterNames) {
      const group = part<HTMLDetailsElement>(filters, `[data-filter="${name}"]`);
      const list = part(group, '.govuk-checkboxes');
      const values = filterValues(name, asked, all, counts, order[name]);
      group.hidden = values.length === 0;
      const used = asked.chosen[name].length;
      part(group, '.used').textContent = used === 0 ? '' : say('chosen', { count: used });
      // Only when the page opens: later, what somebody folds away stays away.
      if (first) group.open ||= used > 0;
      const set = (made: Element, count: number, on: boolean) => {
        part<HTMLInputElement>(made, 'input').checked = on;
        part(made, '.count').textContent = `(${count})`;
        made.classList.toggle('none', count === 0);
      };
      values.forEach(({ value, count, chosen: on }, place) => {
        const made = box(name, value);
        set(made, count, on);
        if (list.children[place] !== made) list.insertBefore(made, list.children[place] ?? null);
      });
      // A value that no page has stays after it is taken back: the keyboard may be on it.
      for (const left of [...list.children].slice(values.length)) set(left, 0, false);
    }
  };
}
