/** The tab of a spreadsheet that says what it is and which edition. */
import { interfaceFor, translator } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf, type PrintOptions } from '../paper/identity.ts';
import { imprint } from '../paper/imprint.ts';
import type { SheetRow, Tab } from './workbook.ts';

/** @returns what stands above everything on the tab of something that nobody should use */
export function forbiddenRows(resource: Resource, options: PrintOptions, across: number): SheetRow[] {
  const { doNotUse } = imprint(identityOf(resource), options);
  return doNotUse ? [[{ is: 'heading', text: doNotUse.short, across }]] : [];
}

/** @param said what else there is to say, a line each */
export function editionTab(resource: Resource, options: PrintOptions, said: readonly string[]): Tab {
  const t = translator(interfaceFor(resource.lang));
  const { id, about, current, where, doNotUse } = imprint(identityOf(resource), options);
  const { title, summary } = resource.frontMatter;
  // Text that goes across two columns gets the height it needs.
  const line = (text: string, is: 'text' | 'small' | 'title' | 'heading' = 'text') =>
    [{ is, text, across: 2 }] as const;
  return {
    name: t('sums.about'),
    widths: [50, 50],
    rows: [
      ...(doNotUse ? [line(doNotUse.short, 'heading'), line([doNotUse.reason, doNotUse.instead ?? ''].join(' '))] : []),
      line(title, 'title'),
      line(summary),
      [],
      ...said.map((text) => line(text)),
      [],
      line([resource.sharer.name, id, ...about].join(' · '), 'small'),
      line(`${current} ${where}`, 'small'),
      line(t('receipts.ogl'), 'small'),
    ],
  };
}
