/** What children do on a worksheet, as words, until it has a view of its own. */
import type { ComponentChildren } from 'preact';

export function SheetPartView({ children }: { readonly children: ComponentChildren }) {
  return <div class="sheet-part">{children}</div>;
}
