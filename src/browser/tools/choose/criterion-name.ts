/** @returns what a criterion is called in a narrow place: its id in words */
export function criterionName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
