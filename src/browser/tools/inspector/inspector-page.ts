/** Starts the page for an inspector. */
import { h, render } from 'preact';
import { Inspector } from './inspector.tsx';
import type { InspectorSetup } from './phrases.ts';

class ForInspector extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as InspectorSetup;
    this.replaceChildren();
    render(h(Inspector, { setup }), this);
  }
}

customElements.define('for-inspector', ForInspector);
