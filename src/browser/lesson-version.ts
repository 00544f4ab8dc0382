/**
 * Shows the version of a lesson that the address asks for: /lessons/road-safety/?minutes=40. It writes nothing but the
 * address, so the page remembers nothing.
 */
class LessonVersion extends HTMLElement {
  connectedCallback(): void {
    const choose = this.querySelector('nav');
    if (!choose) return;
    choose.hidden = false;
    choose.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      // Another window, or a copy of the address, is the browser's own business.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      if (link.hasAttribute('aria-current')) return;
      history.pushState(null, '', link.href);
      this.#show();
    });
    window.addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #show(): void {
    const asked = new URLSearchParams(location.search).get('minutes') ?? '';
    const versions = [...this.querySelectorAll<HTMLElement>('[data-version]')];
    const shown = versions.some(({ dataset }) => dataset.version === asked) ? asked : '';
    for (const version of versions) {
      version.hidden = version.dataset.version !== shown;
      if (version instanceof HTMLDetailsElement) version.open = !version.hidden;
    }
    for (const link of this.querySelectorAll<HTMLElement>('nav a'))
      link.toggleAttribute('aria-current', link.dataset.minutes === shown);
    for (const link of this.querySelectorAll('nav a[aria-current]')) link.setAttribute('aria-current', 'true');
  }
}

customElements.define('lesson-version', LessonVersion);
