/** The shape of the content folder: which path is what. Nothing else may stand in it. */
import { kindNames, type Kind } from '../schema/kinds.ts';
import { referenceSchemas, type ReferenceName } from '../schema/reference.ts';
import { otherLanguages } from '../schema/languages.ts';
import { attachmentTypes, languages, type Language } from '../schema/shared.ts';

export interface ContentFile {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** A symbolic link, a device or anything else that is not a plain file. */
  readonly special: boolean;
  read(): Uint8Array;
}

/**
 * Files that operating systems and Git leave behind, each with how it begins; they say nothing about anybody's content.
 */
const leftBehindBytes: Readonly<Record<string, readonly number[]>> = {
  '.DS_Store': [0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31],
  'Thumbs.db': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  'desktop.ini': [],
  '.gitkeep': [],
};
export const leftBehind: ReadonlySet<string> = new Set(Object.keys(leftBehindBytes));
/** Bytes. Settings of a folder are a few lines, and a file that keeps a folder in Git is empty or nearly so. */
const longestNote = 2000;

/**
 * Whether a file is what its name says a computer left behind, and may be passed over. A folder, a link or a program of
 * that name is none.
 */
export function isLeftBehind(file: ContentFile): boolean {
  const name = file.path.split('/').at(-1) ?? '';
  const begins = Object.hasOwn(leftBehindBytes, name) ? leftBehindBytes[name] : undefined;
  if (begins === undefined || file.special) return false;
  if (file.size === 0) return true;
  if (begins.length > 0) {
    const head = file.read().subarray(0, begins.length);
    return begins.every((byte, index) => head[index] === byte);
  }
  if (file.size > longestNote) return false;
  const text = new TextDecoder('utf-8').decode(file.read());
  return name === '.gitkeep'
    ? /^[\s\p{L}\p{N}.,#'-]*$/u.test(text)
    : /\[(\.ShellClassInfo|ViewState|LocalizedFileNames)\]/i.test(text.replaceAll('\0', ''));
}

export type Role =
  | { readonly is: 'page'; readonly kind: Kind; readonly id: string; readonly lang: Language }
  | { readonly is: 'asset'; readonly kind: Kind; readonly id: string; readonly name: string }
  | { readonly is: 'trial'; readonly kind: Kind; readonly id: string; readonly name: string }
  | { readonly is: 'finding'; readonly id: string }
  /** What a finding says, in another language. */
  | { readonly is: 'finding-words'; readonly id: string; readonly lang: Language }
  | { readonly is: 'reference'; readonly name: ReferenceName }
  /** What a force runs; its name is the id of the force. */
  | { readonly is: 'register'; readonly id: string }
  | { readonly is: 'starter' }
  | { readonly is: 'unknown' };

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A receipt: somebody tried what the page holds. */
const trialPattern = /^tried(-[a-z0-9]+)+\.yaml$/;
const assetPattern = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${attachmentTypes.join('|')})$`);

/** @returns what a path below the content folder is, by its name alone */
export function roleOf(path: string): Role {
  const [folder = '', second = '', third, ...more] = path.split('/');
  if (more.length > 0) return { is: 'unknown' };
  if (folder === '_starters' && third === undefined)
    return /^[a-z]+(-[a-z]+)*\.(mdx|yaml)$/.test(second) ? { is: 'starter' } : { is: 'unknown' };
  if (third === undefined) {
    const name = second.replace(/\.yaml$/, '');
    if (name === second) return { is: 'unknown' };
    const lang = folder === 'findings' ? otherLanguages.find((each) => name.endsWith(`.${each}`)) : undefined;
    const id = lang === undefined ? name : name.slice(0, -lang.length - 1);
    if (!idPattern.test(id)) return { is: 'unknown' };
    if (folder === 'findings') return lang === undefined ? { is: 'finding', id } : { is: 'finding-words', id, lang };
    if (folder === 'reference' && Object.hasOwn(referenceSchemas, id))
      return { is: 'reference', name: id as ReferenceName };
    return { is: 'unknown' };
  }
  if (folder === 'reference') {
    const id = third.replace(/\.yaml$/, '');
    return second === 'registers' && id !== third && idPattern.test(id) ? { is: 'register', id } : { is: 'unknown' };
  }
  const kind = kindNames.find((each) => each === folder);
  if (!kind || !idPattern.test(second)) return { is: 'unknown' };
  const lang = languages.find((each) => third === `${each}.mdx`);
  if (lang) return { is: 'page', kind, id: second, lang };
  if (trialPattern.test(third)) return { is: 'trial', kind, id: second, name: third };
  return assetPattern.test(third) ? { is: 'asset', kind, id: second, name: third } : { is: 'unknown' };
}

export const knownPlaces = `A page is <kind>/<id>/en.mdx (or cy.mdx), where kind is one of ${kindNames.join(', ')} and id is small letters, digits and hyphens. Beside it may stand pictures and attachments (${attachmentTypes.join(', ')}), and receipts of who tried it, tried-<something>.yaml. Findings are findings/<id>.yaml, with their words in another language in findings/<id>.cy.yaml, and what a force runs is reference/registers/<id of the force>.yaml.`;
