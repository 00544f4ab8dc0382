/** Looks drawings up by a word among those that the page lists. Without it the page is the whole list. */
import { speaker, type Phrases } from '../../i18n/text.ts';
import type { PicturesPhrase } from './phrases.ts';

class FindPictures extends HTMLElement {
  connectedCallback(): void {
    const say = speaker(JSON.parse(this.dataset.phrases ?? '') as Phrases<PicturesPhrase>);
    const input = this.querySelector('input')!;
    const show = () => {
      const asked = input.value.trim();
      const count = showThose(asked);
      const said = count === 0 ? say('found.none') : say('found', { count });
      this.querySelector('[role=status]')!.textContent = asked === '' ? '' : said;
    };
    input.addEventListener('input', show);
    // Back from another page, a browser has written the words in again.
    if (input.value !== '') show();
  }
}

/** @returns how many drawings have all the words, in what is written beside them; the others are hidden */
function showThose(asked: string): number {
  const words = asked.toLowerCase().split(/\s+/);
  let found = 0;
  for (const group of document.querySelectorAll<HTMLElement>('.shelf-group')) {
    let inGroup = 0;
    for (const drawing of group.querySelectorAll<HTMLElement>('.shelf-drawing')) {
      const told = drawing.textContent.toLowerCase();
      drawing.hidden = !words.every((word) => told.includes(word));
      if (!drawing.hidden) inGroup += 1;
    }
    group.hidden = inGroup === 0;
    found += inGroup;
  }
  return found;
}

customElements.define('find-pictures', FindPictures);
