/** Looks a print's code up among the pages now published, and among the earlier versions that the library remembers. */
import { listed, longDate, translator } from '../../i18n/index.ts';
import { answerFor, type Former, type Published } from '../../tools/current-code.ts';

const t = translator('en');

class CurrentPrint extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const code = new URLSearchParams(location.search).get('code');
    if (code === null) return;
    this.querySelector('input')!.value = code;
    void this.#look(code);
  }

  async #look(code: string): Promise<void> {
    const answer = this.querySelector('.answer')!;
    answer.textContent = t('current.looking');
    try {
      const found = answerFor(
        code,
        await list<Published[]>(this.dataset.catalogue!),
        await list<Record<string, Former>>(this.dataset.former!),
        this.dataset.base,
      );
      if (found.is === 'unknown' || found.is === 'not-a-code') {
        answer.textContent = t(found.is === 'unknown' ? 'current.unknown' : 'current.notACode');
        return;
      }
      const link = document.createElement('a');
      link.href = found.page.url;
      link.textContent = found.page.title;
      answer.replaceChildren(
        ...(found.is === 'current' ? [`${t('current.yes')} `, link] : [`${whatChanged(found.former)} `, link]),
      );
    } catch {
      answer.textContent = t('current.broken');
    }
  }
}

function whatChanged({ replaced, changed }: Former): string {
  const parts = listed(
    'en',
    changed.map((change) => t(`current.changed.${change}`)),
  );
  return `${t('current.no', { date: longDate('en', replaced) })} ${changed.length === 0 ? t('current.changed.nothing') : t('current.changed', { parts })} ${t('current.now')}`;
}

/** @throws when it cannot be fetched */
async function list<List>(address: string): Promise<List> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as List;
}

customElements.define('current-print', CurrentPrint);
