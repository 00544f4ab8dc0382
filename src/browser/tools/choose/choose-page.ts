/** Starts choosing schools on its page. */
import { h, render } from 'preact';
import { Choose } from './choose.tsx';
import type { ChooseSetup } from './phrases.ts';

class ChooseSchools extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as ChooseSetup;
    this.replaceChildren();
    render(h(Choose, { setup }), this);
  }
}

customElements.define('choose-schools', ChooseSchools);
