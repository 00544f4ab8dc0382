/** What a key does in a show. A clicker sends PageDown and PageUp, and b or a full stop for a dark wall. */
export type ShowAction = 'next' | 'back' | 'first' | 'last' | 'dark' | 'full' | 'notes';

const keys: Readonly<Record<string, ShowAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'dark',
  '.': 'dark',
  f: 'full',
  n: 'notes',
};

/** Of a button or link: the browser's own. */
const ofControls = ['Enter', ' '];

/** @returns what to do; undefined: what the browser always does */
export function showActionFor(key: string, { modified, onControl }: { modified: boolean; onControl: boolean }) {
  if (modified || (onControl && ofControls.includes(key))) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
