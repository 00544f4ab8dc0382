/** The button that clears everything, on the privacy page. */
import { clearAllStores } from './clear-stores.ts';

class ClearStores extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#clear());
  }

  async #clear(): Promise<void> {
    const { done = '', failed = '' } = this.dataset;
    this.querySelector('[role=status]')!.textContent = await clearAllStores().then(
      () => done,
      () => failed,
    );
  }
}

customElements.define('clear-stores', ClearStores);
