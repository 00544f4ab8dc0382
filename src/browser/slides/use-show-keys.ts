/** Keys and clickers, while a show is on the screen. */
import { useLayoutEffect } from 'preact/hooks';
import { showActionFor, type ShowAction } from './keys.ts';

/** @param actions what each does; a key whose action is not there stays the browser's */
export function useShowKeys(actions: Partial<Record<ShowAction, () => void>>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target : document.body;
      const action = showActionFor(event.key, {
        modified: event.ctrlKey || event.altKey || event.metaKey,
        onControl: on.matches('a, button, summary, input'),
      });
      const act = action && actions[action];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
