/** Puts a result on the page. Everything in it was written by somebody else: it goes in as text, never as markup. */
import { factNames, type Hit, type Piece } from '../../tools/search-hit.ts';
import { copyOf, part } from './page-parts.ts';
import type { SaySearch } from './phrases.ts';

/** @returns the item of the list for one result. Its first link is the resource. */
export function resultItem(hit: Hit, say: SaySearch): HTMLElement {
  const item = copyOf(part<HTMLTemplateElement>(document, '#result'));
  const kind = [...document.querySelectorAll<HTMLTemplateElement>('template[data-kind]')].find(
    (template) => template.dataset.kind === hit.kind,
  );
  part(item, '.kind').append(kind ? copyOf(kind) : hit.kind);
  const link = part<HTMLAnchorElement>(item, 'a');
  link.href = hit.address;
  link.textContent = hit.title;
  part(item, '.summary').append(...hit.summary.map(inPage));
  if (hit.section) {
    part(item, '.where').textContent = say('section', { title: hit.section.title });
    part(item, '.excerpt').append(...hit.section.excerpt.map(inPage));
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
  return item;
}

function inPage({ text, found }: Piece): HTMLElement | string {
  if (!found) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
