/** How the files that the library makes of a page are called: for whoever writes them, and to keep their names free. */
import { languages, type Language } from '../schema/shared.ts';

/** What a file is for; a document or a form is the whole page, and has the page's own name. */
export const purposes = [
  'plan',
  'cards',
  'cards-uncut',
  'extras',
  'slides',
  'worksheet',
  'worksheet-large',
  'answers',
  'teach-card',
  'school',
  'kit',
  'disclosure-card',
  'tried-card',
  'certificate',
  'badges',
  'notebook',
  'notebook-to-fold',
  'document',
  'form',
  'note-home',
  'change-in-word',
  'to-translate',
  'hours',
  'assembly',
  'staff-meeting',
  'parents-evening',
  'pack',
] as const;
export type Purpose = (typeof purposes)[number];

export const formats = ['pdf', 'docx', 'pptx', 'xlsx', 'zip'] as const;
export type Format = (typeof formats)[number];

interface Named {
  readonly id: string;
  readonly lang: Language;
  readonly purpose: Purpose;
  readonly format: Format;
  /** Minutes, where the session was cut to fit a slot. */
  readonly slot?: number | undefined;
}

const partOf = (purpose: Purpose) => (purpose === 'document' || purpose === 'form' ? '' : `-${purpose}`);

/** @returns `road-safety-plan-40.pdf` */
export function downloadName({ id, lang, purpose, format, slot }: Named): string {
  return `${id}${partOf(purpose)}${slot === undefined ? '' : `-${slot}`}${lang === 'en' ? '' : `-${lang}`}.${format}`;
}

const parts = [...new Set(purposes.map(partOf))].join('|');
const rest = new RegExp(`^(${parts})(-\\d+)?(-(${languages.join('|')}))?\\.(${formats.join('|')})$`);

/** @returns whether the library makes, or may one day make, a file of that name of the page with that id */
export function isDownloadName(id: string, name: string): boolean {
  return name.startsWith(id) && rest.test(name.slice(id.length));
}
