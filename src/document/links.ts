/** The links of a page, each with the place where its square bracket opens. */
import { readLink } from './link.ts';
import { everyNode, inlinesIn, type Inline } from './model.ts';
import type { Page } from './page.ts';
import { inlineText } from './plain-text.ts';
import type { Position } from './problem.ts';
import { placesIn } from './where.ts';

export interface FoundLink extends Position {
  /** As it is printed: `https:`, `mailto:`, `#fragment`, or a path from the root of this site. */
  readonly href: string;
  /** Without formatting. */
  readonly words: string;
}

const written = /\[(?:[^[\]\\]|\\.)*\]\(\s*(?:<([^<>\n]*)>|([^\s)]*))/g;

type Linked = Pick<Page, 'document' | 'text' | 'address'>;

/** Several rules ask about the links of one page. */
const known = new WeakMap<Linked, readonly FoundLink[]>();

/** @returns the links of a page in reading order */
export function linksOn(page: Linked): readonly FoundLink[] {
  const found = known.get(page) ?? [...findLinks(page)];
  known.set(page, found);
  return found;
}

function* findLinks({ document, text, address }: Linked): Generator<FoundLink> {
  const places = placesIn(text);
  let sources: { at: Position; href: string }[] | undefined;
  for (const node of everyNode(document)) {
    for (const { href, words } of linksIn(inlinesIn(node))) {
      sources ??= Array.from(text.matchAll(written), ({ index, 1: pointed, 2: bare }) => {
        const link = readLink((pointed ?? bare ?? '').replaceAll('&amp;', '&'), address);
        return { at: places.at(index), href: 'href' in link ? link.href : '' };
      });
      // The first of its address from the node on. A link that is defined elsewhere is found by its words.
      const found = sources.findIndex((source) => source.at.line >= node.line && source.href === href);
      yield {
        href,
        words,
        ...(found < 0 ? places.find(node.line, `[${words}`) : sources.splice(0, found + 1).at(-1)!.at),
      };
    }
  }
}

function* linksIn(inlines: readonly Inline[]): Generator<{ href: string; words: string }> {
  for (const inline of inlines) {
    if (inline.type === 'link') yield { href: inline.href, words: inlineText(inline.children) };
    if ('children' in inline) yield* linksIn(inline.children);
  }
}
