/** Puts results on the page. Everything in a result was written by somebody else: it goes in as text, never as markup. */
import type { Hit, Piece } from '../../tools/search-hit.ts';
import { say, type Phrases } from '../../tools/search-words.ts';

/** @returns the one element that a selector means. @throws when the page has none: it was built without it */
export function part<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** @returns a fresh copy of what a template holds */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

/** @returns the item of the list for one result. Its first link is the resource. */
export function resultItem(hit: Hit, phrases: Phrases): HTMLElement {
  const item = copyOf(part<HTMLTemplateElement>(document, '#result'));
  const kind = [...document.querySelectorAll<HTMLTemplateElement>('template[data-kind]')].find((template) => template.dataset.kind === hit.kind);
  part(item, '.kind').append(kind ? copyOf(kind) : hit.kind);
  const link = part<HTMLAnchorElement>(item, 'a');
  link.href = hit.address;
  link.textContent = hit.title;
  part(item, '.summary').append(...hit.summary.map(inPage));
  if (hit.section) {
    part(item, '.where').textContent = say(phrases.section, { title: hit.section.title });
    part(item, '.excerpt').append(...hit.section.excerpt.map(inPage));
  } else {
    part(item, '.section').remove();
  }
  for (const name of ['minutes', 'years', 'setting', 'stage'] as const) {
    const fact = part(item, `[data-fact="${name}"]`);
    if (hit[name] === '') fact.remove();
    else part(fact, 'span').textContent = hit[name];
  }
  return item;
}

function inPage({ text, found }: Piece): HTMLElement | string {
  if (!found) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
