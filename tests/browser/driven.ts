/** The little that a smoke test needs of a browser, whatever drives it. */
export interface Driven {
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** @param expression of JavaScript, in the page. @returns its value, which must be JSON */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Types words into the field that a selector finds first, as a person does. */
  type(selector: string, words: string): Promise<void>;
  /** Chooses files of the disk in the field that a selector finds first. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
