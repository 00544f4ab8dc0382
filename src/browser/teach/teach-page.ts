/** Starts teach mode on its page. */
import { h, render } from 'preact';
import type { TeachSetup } from './setup.ts';
import { Teach } from './teach.tsx';

class TeachMode extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as TeachSetup;
    this.replaceChildren();
    render(h(Teach, { setup }), this);
  }
}

customElements.define('teach-mode', TeachMode);
