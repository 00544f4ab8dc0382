/** Starts the log on its page. */
import { h, render } from 'preact';
import { LogTool } from './log-tool.tsx';
import type { LogSetup } from './phrases.ts';

class SessionLog extends HTMLElement {
  connectedCallback(): void {
    const setup = JSON.parse(this.dataset.setup ?? '') as LogSetup;
    this.replaceChildren();
    render(h(LogTool, { setup }), this);
  }
}

customElements.define('session-log', SessionLog);
