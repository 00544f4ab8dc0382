/** Tags as they stand in a text that cannot be read yet. Offsets are counted from 0, in UTF-16 units. */
import { blockRule, isBlockName } from '../schema/blocks.ts';

/** @returns what a tag says of a picture, quoted or not */
export function settingsOf(tag: string): { src?: string; alt?: string } {
  const value = (name: string) => new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const of = (name: string) => value(name)?.slice(1).find(Boolean);
  return { ...(of('src') && { src: of('src')! }), ...(of('alt') && { alt: of('alt')! }) };
}

/** @returns where a curly bracket is closed, one behind it; 0 where it is not closed before the next empty line */
export function closingBracket(text: string, bracket: number): number {
  let depth = 0;
  for (let at = bracket; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0) return at + 1;
    if (text[at] === '\n' && /^\s*(\n|$)/.test(text.slice(at + 1, at + 80))) return 0;
  }
  return 0;
}

/** The nearest line above that begins with a tag and holds an odd number of quotation marks. */
export function unevenTag(above: string): { index: number; line: string } | undefined {
  for (const { index, 0: line } of [...above.matchAll(/^[ \t]*<[A-Z]\w*[^\n]*/gm)].reverse())
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) return { index: index + line.search('<'), line: line.trimStart() };
  return undefined;
}

/** @returns where the line of an offset ends, without its line end */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** @returns whether a block is opened more often than closed in a text */
export function isOpenAt(name: string, above: string): boolean {
  const closed = above.split(`</${name}>`).length - 1;
  const opened = [...above.matchAll(new RegExp(`<${escaped(name)}(?=[\\s>])[^<>]*>`, 'g'))];
  return opened.filter(([tag]) => !tag.endsWith('/>')).length > closed;
}

function escaped(name: string): string {
  return name.replace(/[$.]/g, '\\$&');
}

/**
 * Where somebody who forgot to close a block will have meant it to end: before the next block that cannot stand in it,
 * before what closes a block around it, or before the next section.
 */
export function endOf(name: string, text: string, from: number, limit: number): number {
  if (!isBlockName(name)) return limit;
  const isSection = blockRule(name).inside.every((place) => place === 'page');
  const open: string[] = [];
  const lines = /^[ \t]*(?:<(\/?)([A-Z]\w*)[^\n]*|## [^\n]*)/gm;
  lines.lastIndex = from;
  for (let found = lines.exec(text); found && found.index < limit; found = lines.exec(text)) {
    const [line, slash, inner = ''] = found;
    if (inner === '') {
      if (isSection) return found.index;
    } else if (slash) {
      if (open.at(-1) !== inner) return found.index;
      open.pop();
    } else if (open.length === 0 && (!isBlockName(inner) || !blockRule(inner).inside.some((place) => place === name)))
      return found.index;
    else if (!line.includes('/>') && !line.includes(`</${inner}>`)) open.push(inner);
  }
  return limit;
}
