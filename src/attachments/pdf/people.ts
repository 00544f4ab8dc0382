/** Names that a PDF carries beside its words: who wrote it, who commented on it, who signed it. */
import type { Findings } from '../findings.ts';
import type { Resolve } from './filters.ts';
import { isDict, Text, type Dict, type Value } from './lexer.ts';
import { nameUnder, readText } from './objects.ts';

/** Marks that somebody makes on a page. Links, fields and pictures of a page's own are none. */
const marks = new Set(
  `Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink Popup
  Redact Projection`.split(/\s+/),
);
/** Marks that are nothing but a comment. */
const notes = new Set(['Text', 'Popup', 'Caret', 'Stamp']);
/** Marks that may stand alone, and are a comment where words belong to them. */
const withWords = new Set('Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Ink'.split(' '));
/** Of the list of properties: what programs say about themselves, and what is read with the words. */
const aboutPrograms = new Set(
  'Producer Creator CreationDate ModDate Trapped Title Subject Keywords PTEX.Fullbanner'.split(' '),
);

const textsOf = (dict: Dict, key: string, resolve: Resolve): string[] =>
  [resolve(dict.get(key))].flat(2).flatMap((value) => (value instanceof Text ? [readText(value)] : []));

/** @param dict any dictionary of the file */
export function judgePeople(dict: Dict, resolve: Resolve, findings: Findings): void {
  if (dict.has('Info'))
    for (const info of resolve(dict.get('Info'))) if (isDict(info)) takeProperties(info, resolve, findings);
  // A list of properties that no index leads to any more.
  if (['Producer', 'Creator', 'CreationDate', 'Title'].some((key) => dict.has(key)))
    for (const author of textsOf(dict, 'Author', resolve)) findings.property('author', author);
  const kind = nameUnder(dict, 'Subtype') ?? '';
  if (dict.has('Rect') && marks.has(kind)) judgeMark(dict, kind, resolve, findings);
  if (isSignature(dict, resolve))
    findings.hazard(
      'no-author-names',
      'This PDF is signed, and the signature names who signed it.',
      'Print it to a new PDF without the signature. Keep the signed one for your own files.',
    );
}

function takeProperties(info: Dict, resolve: Resolve, findings: Findings): void {
  for (const key of info.keys())
    if (!aboutPrograms.has(key))
      for (const value of textsOf(info, key, resolve)) findings.property(key === 'Author' ? 'author' : key, value);
}

function judgeMark(dict: Dict, kind: string, resolve: Resolve, findings: Findings): void {
  for (const author of textsOf(dict, 'T', resolve)) findings.property('comment by', author);
  if (kind === 'Redact')
    findings.hazard(
      'no-hidden-text',
      'Something on a page of this PDF is marked to be blacked out, and is still there.',
      'Apply the redaction in the program it was marked with, or take the words out and export the PDF again.',
    );
  else if (notes.has(kind) || (withWords.has(kind) && textsOf(dict, 'Contents', resolve).some((each) => each.trim())))
    findings.hazard(
      'no-comments',
      'There are comments stuck to pages of this PDF.',
      'Delete the comments, or print it to a new PDF without them.',
    );
}

/** Signed by somebody. Stamps of time and the rights that Adobe gives a form are by machines. */
function isSignature(dict: Dict, resolve: Resolve): boolean {
  if (nameUnder(dict, 'Type') !== 'Sig' && !(dict.has('ByteRange') && dict.has('Contents'))) return false;
  if (/^(DocTimeStamp)$/.test(nameUnder(dict, 'Type') ?? '')) return false;
  const reasons = resolve(dict.get('Reference')).flatMap((value) =>
    (Array.isArray(value) ? (value as readonly Value[]) : [value]).flatMap(resolve),
  );
  return !reasons.some((each) => isDict(each) && /^UR3?$/.test(nameUnder(each, 'TransformMethod') ?? ''));
}

/** @returns whether the words that a dictionary calls T are the name of whoever made a mark */
export function isMark(dict: Dict): boolean {
  return dict.has('Rect') && marks.has(nameUnder(dict, 'Subtype') ?? '');
}
