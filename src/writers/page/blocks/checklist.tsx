/** Things to tick off, on screen as on paper. */
import type { ComponentChildren } from 'preact';
import './checklist.css';

export function ChecklistView({ children }: { children: ComponentChildren }) {
  return <div class="checklist">{children}</div>;
}
