/**
 * Icons beside words, never in their place. They are drawn once for the whole site, in a file that a browser keeps: a
 * lesson has thirty of them, and each is a reference.
 */
import type { IconName } from './icon-names.ts';
import file from './icons.svg?url';

/** @returns where an icon is drawn */
export function iconAddress(name: IconName): string {
  return `${file}#${name}`;
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" width="24" height="24" aria-hidden="true">
      <use href={iconAddress(name)} />
    </svg>
  );
}
