/** govuk-frontend ships no types. Only what we use is declared. */
declare module 'govuk-frontend' {
  export class ExitThisPage {}
  /** Starts a component wherever the page asks for it with data-module. */
  export function createAll(component: typeof ExitThisPage): void;
}
