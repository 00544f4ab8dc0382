/** Starts composing a cohort on its page. */
import { h, render } from 'preact';
import { Cohort } from './cohort.tsx';
import type { CohortSetup } from './phrases.ts';

class ComposeCohort extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as CohortSetup;
    this.replaceChildren();
    render(h(Cohort, { setup }), this);
  }
}

customElements.define('compose-cohort', ComposeCohort);
