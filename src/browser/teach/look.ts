/** Dim hall or bright playground. The page is bright until somebody says otherwise, or the device asks for dark. */
import { readStore, writeStore } from '../stores/text-store.ts';

export const teachLooks = ['bright', 'dim'] as const;
export type Look = (typeof teachLooks)[number];

export function chosenLook(): Look {
  const kept = readStore('look');
  if (kept === 'bright' || kept === 'dim') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dim' : 'bright';
}

export function chooseLook(look: Look): void {
  writeStore('look', look);
  showLook(look);
}

export function showLook(look: Look): void {
  document.documentElement.dataset.look = look;
}
