/** Whoever is in a row that moves stays in it, and sees it where it was. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @param list what the element with the focus stands in before it is drawn again; after that it may be elsewhere */
export function useFocusKept(list: RefObject<HTMLElement>): void {
  // Before anything is drawn: an element that is moved loses the focus.
  const at = document.activeElement;
  const inside = at && list.current?.contains(at) ? { at, id: at.id, top: at.getBoundingClientRect().top } : undefined;
  useLayoutEffect(() => {
    if (!inside) return;
    const now = inside.at.isConnected ? inside.at : document.getElementById(inside.id);
    if (!(now instanceof HTMLElement)) return;
    if (document.activeElement !== now) now.focus({ preventScroll: true });
    const moved = now.getBoundingClientRect().top - inside.top;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  });
}
