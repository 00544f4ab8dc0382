/** The words of a page that says what is wrong with it. Plain HTML: it stands in whatever frame there is. */
import { count } from '../../src/checks/reporters/report.ts';
import type { Faults } from './problems-at.ts';

/** @returns a page of the site with what is wrong above its words */
export function onTop(html: string, faults: Faults): string {
  return html.replace(/<main\b[^>]*>/, (main) => `${main}${list(faults)}`);
}

/** @param html the page for addresses where nothing stands, whose frame is used; without one it stands alone */
export function asPage(html: string, faults: Faults): string {
  const main = /(<main\b[^>]*>)[^]*(<\/main>)/;
  const title = `<title>${escaped(heading(faults))}</title>`;
  if (main.test(html))
    return html
      .replace(main, (_, open: string, close: string) => `${open}${list(faults, 'h1')}${close}`)
      .replace(/<title>[^<]*<\/title>/, () => title);
  // With Vite's own program, so that it is loaded anew when the file is changed.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}<script type="module" src="/@vite/client"></script></head><body><main>${list(faults, 'h1')}</main></body></html>`;
}

function heading({ of, problems }: Faults): string {
  return `${of}: ${count(problems.length, 'thing')} to put right`;
}

function list(faults: Faults, level: 'h1' | 'h2' = 'h2'): string {
  const items = faults.problems.map(
    ({ file, line, column, message, help }) =>
      `<li><p><strong>${escaped(file)}, line ${line}, column ${column}</strong><br>${escaped(message)}<br>${escaped(help)}</p></li>`,
  );
  return `<section class="panel"><${level}>${escaped(heading(faults))}</${level}><ol>${items.join('')}</ol></section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
