/** The list of resources that somebody keeps beside the search: it stands in the address and nowhere else. */
import type { Hit } from '../../tools/search-hit.ts';
import { copyOf, part } from './page-parts.ts';
import type { SaySearch } from './phrases.ts';
import { showKept } from './show-results.ts';

/**
 * @param panel the list's place in Search.astro
 * @param results the results, whose buttons keep and take away
 * @param keep told when somebody keeps a resource or takes it away
 * @returns shows what is kept
 */
export function shortlist(
  panel: HTMLElement,
  results: HTMLElement,
  say: SaySearch,
  keep: (place: string, on: boolean) => void,
) {
  results.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.keep') : null;
    if (button?.dataset.place) keep(button.dataset.place, button.dataset.kept !== 'true');
  });
  part(panel, 'ul').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.away') : null;
    if (!button?.dataset.place) return;
    keep(button.dataset.place, false);
    // The button is gone: the keyboard goes on at the head of the list, or of the answer where the list is gone, too.
    (panel.hidden ? document.querySelector<HTMLElement>('#found') : part(panel, 'h2'))?.focus();
  });

  /** @param kept places, and of those that are known what the index says */
  return (kept: readonly { readonly place: string; readonly hit: Pick<Hit, 'title' | 'address'> | undefined }[]) => {
    panel.hidden = kept.length === 0;
    part(panel, 'h2').textContent = say('list', { count: kept.length });
    part(panel, 'ul').replaceChildren(
      ...kept.map(({ place, hit }) => {
        const item = copyOf(part<HTMLTemplateElement>(document, '#kept-item'));
        const link = part<HTMLAnchorElement>(item, 'a');
        const title = hit?.title ?? place;
        link.textContent = title;
        if (hit) link.href = hit.address;
        else link.removeAttribute('href');
        const lesson = /\/lessons\/([a-z0-9-]+)\/$/.exec(hit?.address ?? '')?.[1];
        const plan = part<HTMLAnchorElement>(item, '.plan');
        plan.hidden = lesson === undefined;
        // Several such links stand below each other.
        plan.setAttribute('aria-label', `${plan.textContent.trim()}: ${title}`);
        plan.search = lesson === undefined ? '' : `?add=${lesson}`;
        const away = part<HTMLButtonElement>(item, '.away');
        away.dataset.place = place;
        away.setAttribute('aria-label', say('list.away.of', { title }));
        return item;
      }),
    );
    const places = new Set(kept.map(({ place }) => place));
    for (const button of results.querySelectorAll<HTMLButtonElement>('.keep'))
      showKept(button, places.has(button.dataset.place ?? ''), say);
  };
}
