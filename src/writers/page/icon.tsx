/** Icons beside words, never in their place. */
import type { IconNode } from 'lucide';
import { h } from 'preact';

/** @param of an icon's shapes, as the package lucide has them */
export function Icon({ of }: { of: IconNode }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
