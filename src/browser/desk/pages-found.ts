/** Published pages by the words of somebody who looks for one. */
import type { StockPage } from './stock.ts';

/** @returns the pages that hold every word, those first whose title holds them; none where no word is given */
export function pagesFound(pages: readonly StockPage[], written: string): StockPage[] {
  const words = written.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inTitle = pages.filter(({ title }) => holds(title));
  const elsewhere = pages.filter(
    (page) => !inTitle.includes(page) && holds(`${page.title} ${page.summary} ${page.id.replaceAll('-', ' ')}`),
  );
  return [...inTitle, ...elsewhere];
}
