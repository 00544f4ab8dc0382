/** The force file by itself, on the page that leads to the tools. */
import { h, render } from 'preact';
import { FileBar } from './file-bar.tsx';
import type { ToolSetup } from './phrases.ts';
import { useForceFile } from './use-force-file.ts';

function Alone({ phrases }: { readonly phrases: ToolSetup<string>['filePhrases'] }) {
  return h(FileBar, { held: useForceFile(), phrases });
}

class ForceFileElement extends HTMLElement {
  connectedCallback(): void {
    const phrases = JSON.parse(this.dataset.setup ?? '') as ToolSetup<string>['filePhrases'];
    this.replaceChildren();
    render(h(Alone, { phrases }), this);
  }
}

customElements.define('force-file', ForceFileElement);
