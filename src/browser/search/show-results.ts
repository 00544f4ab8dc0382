/** Puts a result on the page. Everything in it was written by somebody else: it goes in as text, never as markup. */
import { factNames, type Hit, type Piece } from '../../tools/search-hit.ts';
import { keepablePlace } from '../../tools/search-query.ts';
import { copyOf, part } from './page-parts.ts';
import type { SaySearch } from './phrases.ts';

/** @returns the item of the list for one result. Its first link is the resource. */
export function resultItem(hit: Hit, say: SaySearch, kept: readonly string[]): HTMLElement {
  const item = copyOf(part<HTMLTemplateElement>(document, '#result'));
  const kind = [...document.querySelectorAll<HTMLTemplateElement>('template[data-kind]')].find(
    (template) => template.dataset.kind === hit.kind,
  );
  part(item, '.kind').append(kind ? copyOf(kind) : hit.kind);
  const link = part<HTMLAnchorElement>(item, 'a');
  link.href = hit.address;
  link.textContent = hit.title;
  if (hit.lang !== '')
    for (const words of item.querySelectorAll<HTMLElement>('h3, .summary, .section .words')) words.lang = hit.lang;
  part(item, '.summary').append(...hit.summary.map(inPage));
  if (hit.section) {
    const { title, words, address } = hit.section;
    const where = part<HTMLAnchorElement>(item, '.where');
    where.href = address;
    where.textContent = say('section', { title });
    part(item, '.words').append(
      ...words.flatMap((text, nth) => [nth === 0 ? '' : ', ', inPage({ text, found: true })]),
    );
  } else {
    part(item, '.section').remove();
  }
  for (const name of factNames) {
    const fact = part(item, `.facts > .${name}`);
    if (hit.facts[name] === '') fact.remove();
    else part(fact, 'span').textContent = hit.facts[name];
  }
  const facts = part(item, '.facts');
  if (facts.children.length === 0) facts.remove();
  const keep = part<HTMLButtonElement>(item, '.keep');
  const place = keepablePlace(hit.address);
  if (place === undefined) keep.remove();
  else {
    keep.dataset.place = place;
    keep.dataset.title = hit.title;
    showKept(keep, kept.includes(place), say);
  }
  return item;
}

/** Says on a result's button whether the resource is kept, in words that are seen and heard. */
export function showKept(button: HTMLButtonElement, kept: boolean, say: SaySearch): void {
  button.classList.toggle('kept', kept);
  button.dataset.kept = String(kept);
  button.textContent = say(kept ? 'kept' : 'keep');
  button.setAttribute('aria-label', say(kept ? 'kept.of' : 'keep.of', { title: button.dataset.title ?? '' }));
}

function inPage({ text, found }: Piece): HTMLElement | string {
  if (!found) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
