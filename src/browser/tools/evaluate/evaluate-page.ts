/** Starts evaluating on its page. */
import { h, render } from 'preact';
import { Evaluate } from './evaluate.tsx';
import type { EvaluateSetup } from './phrases.ts';

class EvaluateProgramme extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as EvaluateSetup;
    this.replaceChildren();
    render(h(Evaluate, { setup }), this);
  }
}

customElements.define('evaluate-programme', EvaluateProgramme);
