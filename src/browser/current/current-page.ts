/** Looks a print's code up among the pages now published, and among the earlier versions that the library remembers. */
import { listed, longDate } from '../../i18n/formats.ts';
import { speaker, type Phrases, type Say } from '../../i18n/text.ts';
import { answerFor, type Former, type Published } from '../../tools/current-code.ts';
import type { CurrentPhrase } from './phrases.ts';

class CurrentPrint extends HTMLElement {
  #phrases!: Phrases<CurrentPhrase>;
  #say!: Say<CurrentPhrase>;

  connectedCallback(): void {
    this.#phrases = JSON.parse(this.dataset.phrases ?? '') as Phrases<CurrentPhrase>;
    this.#say = speaker(this.#phrases);
    const code = new URLSearchParams(location.search).get('code');
    if (code === null) return;
    this.querySelector('input')!.value = code;
    void this.#look(code);
  }

  async #look(code: string): Promise<void> {
    const answer = this.querySelector('.answer')!;
    answer.textContent = this.#say('looking');
    try {
      const found = answerFor(
        code,
        await list<Published[]>(this.dataset.catalogue!),
        await list<Record<string, Former>>(this.dataset.former!),
        this.dataset.base,
      );
      if (found.is === 'unknown' || found.is === 'not-a-code') {
        answer.textContent = this.#say(found.is === 'unknown' ? 'unknown' : 'notACode');
        return;
      }
      const page = linkTo(found.page.url, found.page.title);
      if (found.is === 'withdrawn') answer.replaceChildren(...this.#doNotUse(found.withdrawn, page));
      else
        answer.replaceChildren(`${found.is === 'current' ? this.#say('yes') : this.#whatChanged(found.former)} `, page);
    } catch {
      answer.textContent = this.#say('broken');
    }
  }

  /** Why comes with the catalogue, in the words of whoever withdrew it: as text, never as markup. */
  #doNotUse({ date, reason, instead }: NonNullable<Published['withdrawn']>, page: Node): (Node | string)[] {
    const first = `${this.#say('withdrawn', { date: longDate(this.#phrases.lang, date) })} ${reason} `;
    return instead === null ? [first, page] : [first, page, `. ${this.#say('instead')} `, linkTo(instead, instead)];
  }

  #whatChanged({ replaced, changed }: Former): string {
    const { lang } = this.#phrases;
    const parts = listed(
      lang,
      changed.map((change) => this.#say(`changed.${change}`)),
    );
    const no = this.#say('no', { date: longDate(lang, replaced) });
    const what = changed.length === 0 ? this.#say('changed.nothing') : this.#say('changed', { parts });
    return `${no} ${what} ${this.#say('now')}`;
  }
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** @throws when it cannot be fetched */
async function list<List>(address: string): Promise<List> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as List;
}

customElements.define('current-print', CurrentPrint);
