/** Starts planning a programme on its page. */
import { h, render } from 'preact';
import type { PlanSetup } from './phrases.ts';
import { PlanTool } from './plan-tool.tsx';

class PlanProgramme extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as PlanSetup;
    this.replaceChildren();
    render(h(PlanTool, { setup }), this);
  }
}

customElements.define('plan-programme', PlanProgramme);
