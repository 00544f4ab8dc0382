/** Prints the page. Shown only where scripts run, because a button that does nothing helps nobody. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
