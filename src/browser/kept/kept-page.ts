/** Starts the list of kept lessons on its page. */
import { h, render } from 'preact';
import { KeptList } from './kept.tsx';
import type { KeptSetup } from './setup.ts';

class KeptLessons extends HTMLElement {
  connectedCallback(): void {
    render(h(KeptList, { setup: JSON.parse(this.dataset.setup ?? '') as KeptSetup }), this);
  }
}

customElements.define('kept-lessons', KeptLessons);
