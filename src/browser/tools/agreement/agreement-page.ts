/** Starts the offer and the agreement on their page. */
import { h, render } from 'preact';
import { AgreementTool } from './agreement-tool.tsx';
import type { AgreementSetup } from './phrases.ts';

class SchoolAgreement extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as AgreementSetup;
    this.replaceChildren();
    render(h(AgreementTool, { setup }), this);
  }
}

customElements.define('school-agreement', SchoolAgreement);
