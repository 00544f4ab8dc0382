/** Starts a tool on its page, with what the page hands to it. */
import { h, render, type ComponentType } from 'preact';

export function startTool<Setup>(element: string, Tool: ComponentType<{ readonly setup: Setup }>): void {
  customElements.define(
    element,
    class extends HTMLElement {
      connectedCallback(): void {
        const setup = JSON.parse(this.dataset.setup ?? '') as Setup;
        this.replaceChildren();
        render(h(Tool, { setup }), this);
      }
    },
  );
}
