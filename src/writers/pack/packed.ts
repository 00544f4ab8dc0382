/** What lies in a pack, and in which order it is used: the order of the numbers in front of its files' names. */
import type { Download, Written } from '../paper/download.ts';

/** What people do with a file, in the order they do it. */
export const roles = ['read', 'print', 'show', 'home', 'edit', 'shorter', 'attached'] as const;
export type Role = (typeof roles)[number];

/** A file and what people do with it: all that the list in the pack is written from. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Without a number: `road-safety-plan.pdf`. */
  readonly name: string;
  readonly role: Role;
  /** What it is: "Teach card". */
  readonly what: string;
  /** How often it is printed, or what is done with it first, in words: "1 for each adult". */
  readonly how?: string;
}

export interface Numbered extends Packed {
  /** As it lies in the pack: `01-road-safety-plan.pdf`. What an author attached keeps the name the plan calls it. */
  readonly path: string;
}

/** First what is read, then what is printed, as it comes to hand on the day. */
const order: readonly Download['purpose'][] = [
  'plan',
  'document',
  'school',
  'kit',
  'teach-card',
  'disclosure-card',
  'worksheet',
  'worksheet-large',
  'cards',
  'cards-uncut',
  'extras',
  'answers',
  'tried-card',
  'notebook-to-fold',
  'notebook',
  'badges',
  'certificate',
  'slides',
  'assembly',
  'staff-meeting',
  'parents-evening',
  'note-home',
  'hours',
  'form',
];

/**
 * @param version whether the pack is that of one shorter version, in which its own files are not the shorter ones
 * @returns what people do with one of the files that the library makes
 */
export function useOf({ purpose, format, slot }: Download, version = false): Role {
  if (slot !== undefined && !version) return 'shorter';
  if (purpose === 'note-home') return 'home';
  if (format === 'pptx') return 'show';
  if (format === 'docx' || format === 'xlsx') return 'edit';
  return purpose === 'plan' || purpose === 'school' || purpose === 'document' ? 'read' : 'print';
}

/** @returns the files that the library makes, in the order they are used */
export function inOrderOfUse<File extends Written>(files: readonly File[], version = false): File[] {
  const place = (file: File) => [
    roles.indexOf(useOf(file, version)),
    version ? 0 : (file.slot ?? 0),
    order.indexOf(file.purpose),
  ];
  return files.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    const first = left.findIndex((each, index) => each !== right[index]);
    return first === -1 ? 0 : left[first]! - right[first]!;
  });
}

/** @returns the same files with numbers in front of their names, so that every computer sorts them in this order */
export function numbered(files: readonly Packed[]): Numbered[] {
  const digits = Math.max(2, String(files.length).length);
  return files.map((file, index) => ({
    ...file,
    path: file.role === 'attached' ? file.name : `${String(index + 1).padStart(digits, '0')}-${file.name}`,
  }));
}
