/** Starts a show of slides on its page. */
import { h, render } from 'preact';
import type { SlidesSetup } from './setup.ts';
import { Slides } from './slides.tsx';

class SlideShow extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as SlidesSetup;
    this.replaceChildren();
    render(h(Slides, { setup }), this);
  }
}

customElements.define('slide-show', SlideShow);
