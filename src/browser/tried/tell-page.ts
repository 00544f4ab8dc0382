/** Starts the form after a lesson on its page. */
import { h, render } from 'preact';
import type { TellSetup } from './setup.ts';
import { Tell } from './tell.tsx';

class TellLesson extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as TellSetup;
    this.replaceChildren();
    render(h(Tell, { setup }), this);
  }
}

customElements.define('tell-lesson', TellLesson);
