/** src/writers/paper/colours.ts, from src/styles/tokens.css: a colour is chosen once, for the screen and for print. */

/**
 * @param css tokens.css. What it says first of a colour counts: what it says later is for other screens
 * @param file colours.ts as it stands
 * @returns the same with the colours of the stylesheet
 * @throws when the file has no list of colours
 */
export function withColours(css: string, file: string): string {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/g))
    if (!found.has(name) && isPrinted(name)) found.set(name, value);
  const lines = [...found].map(([name, value]) => `  ${/-/.test(name) ? `'${name}'` : name}: '${value}',\n`).join('');
  if (!list.test(file)) throw new Error('src/writers/paper/colours.ts has no list of colours any more.');
  return file.replace(list, `$1${lines}$3`);
}

const list = /(export const colours = \{\n)([\s\S]*?)(\} as const;)/;

/** Focus is for screens, and govuk-frontend's names are for its own parts. */
function isPrinted(name: string): boolean {
  return name !== 'hi-vis' && !name.startsWith('govuk-');
}
