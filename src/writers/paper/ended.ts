/** @returns a title as a sentence: with a full stop, unless it ends with a mark of its own */
export function ended(title: string): string {
  return /[.!?…]["')\]’”]?$/.test(title) ? title : `${title}.`;
}
