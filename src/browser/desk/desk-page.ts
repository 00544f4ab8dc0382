/** Starts the desk on its page. */
import { h, render } from 'preact';
import { Desk } from './desk.tsx';
import type { DeskSetup } from './setup.ts';

class ResourceDesk extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren();
    render(h(Desk, { setup: JSON.parse(this.dataset.setup ?? '') as DeskSetup }), this);
  }
}

customElements.define('resource-desk', ResourceDesk);
