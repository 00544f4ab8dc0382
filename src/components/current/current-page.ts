/** Looks a print's code up among the pages now published. */
import { translator } from '../../i18n/index.ts';
import { answerFor, type Published } from '../../tools/current-code.ts';

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
      const response = await fetch(this.dataset.catalogue!);
      if (!response.ok) throw new Error(response.statusText);
      const found = answerFor(code, (await response.json()) as Published[]);
      if (found.is !== 'current') {
        answer.textContent = t(found.is === 'unknown' ? 'current.unknown' : 'current.notACode');
        return;
      }
      const link = document.createElement('a');
      link.href = found.page.url;
      link.textContent = found.page.title;
      answer.replaceChildren(`${t('current.yes')} `, link);
    } catch {
      answer.textContent = t('current.broken');
    }
  }
}

customElements.define('current-print', CurrentPrint);
