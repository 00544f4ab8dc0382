/** Finding and copying parts of the search page. */

/** @returns the one element that a selector means. @throws when the page has none: it was built without it */
export function part<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** @returns a fresh copy of what a template holds */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}
