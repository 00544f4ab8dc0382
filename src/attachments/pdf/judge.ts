/** What a PDF may not do: judged object by object. */
import type { Findings } from '../findings.ts';
import { judgeLink } from '../office/links.ts';
import { isDict, Name, Text, type Dict, type Value } from './lexer.ts';
import { nameUnder, readText, type PdfObject } from './objects.ts';

type Resolve = (value: Value | undefined) => Value[];

const runs = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMediaExecute',
  'Sound',
  'Movie',
]);
const leaves = new Set(['GoToR', 'GoToE', 'Thread']);
const embeds = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D', 'FileAttachment']);
const notes = new Set(['Text', 'Popup', 'Caret', 'Stamp']);
const exportAgain = 'Export the PDF again from Word or PowerPoint (Save As, PDF), which writes none.';

export function judgeObjects(objects: readonly PdfObject[], resolve: Resolve, findings: Findings): void {
  for (const { value, stream } of objects)
    walk(value, (dict) => judgeDict(dict, stream !== undefined && dict === value, resolve, findings));
}

/** Every dictionary in a value. Values are read no deeper than a hundred levels. */
function walk(value: Value, visit: (dict: Dict) => void): void {
  if (isDict(value)) {
    visit(value);
    for (const inner of value.values()) walk(inner, visit);
  } else if (Array.isArray(value)) for (const inner of value as readonly Value[]) walk(inner, visit);
}

function judgeDict(dict: Dict, isStream: boolean, resolve: Resolve, findings: Findings): void {
  const names = (key: string): readonly string[] =>
    dict.has(key)
      ? [dict.get(key)]
          .flat()
          .flatMap((value) => resolve(value as Value))
          .flatMap((value) => (value instanceof Name ? [value.value] : []))
      : [];
  const [actions, kinds, types] = [names('S'), names('Subtype'), names('Type')];
  const action = actions.find((name) => runs.has(name));
  if (action !== undefined || isScript(dict, resolve))
    findings.hazard('no-macros', `This PDF can run something (${action ?? 'JavaScript'}).`, exportAgain);
  if (
    actions.some((name) => leaves.has(name)) ||
    (isStream && resolve(dict.get('F')).some((value) => value instanceof Text || isDict(value)))
  )
    findings.hazard('attachment-links', 'This PDF opens another file.', exportAgain);
  if (dict.has('XFA'))
    findings.hazard('no-macros', 'This PDF is a form that holds programs (XFA).', 'Print it to a new PDF.');
  if (dict.has('OpenAction') || dict.has('AA')) judgeOpening(dict, resolve, findings);
  if (
    dict.has('EmbeddedFiles') ||
    dict.has('EF') ||
    types.includes('EmbeddedFile') ||
    kinds.some((name) => embeds.has(name))
  )
    findings.hazard('no-embedded-files', 'There is another file, sound or film inside this PDF.', exportAgain);
  if (dict.has('Rect') && kinds.some((name) => notes.has(name)))
    findings.hazard(
      'no-comments',
      'There are comments stuck to pages of this PDF.',
      'Delete the comments, or print it to a new PDF without them.',
    );
  if (actions.includes('URI'))
    for (const uri of resolve(dict.get('URI'))) if (uri instanceof Text) judgeLink(readText(uri), 'document', findings);
  if (dict.has('Author') && ['Producer', 'Creator', 'CreationDate', 'Title'].some((key) => dict.has(key)))
    for (const author of resolve(dict.get('Author')))
      if (author instanceof Text) findings.property('author', readText(author));
  takeWords(dict, resolve, findings);
}

function isScript(dict: Dict, resolve: Resolve): boolean {
  return resolve(dict.get('JS')).some((value) => value instanceof Text || (isDict(value) && dict.has('S')));
}

/** What happens by itself when somebody opens or touches a page. To go to a page of the same file is harmless. */
function judgeOpening(dict: Dict, resolve: Resolve, findings: Findings): void {
  const isHarmless = (value: Value): boolean =>
    !isDict(value) || ['GoTo', 'Named'].includes(nameUnder(value, 'S') ?? '') || !value.has('S');
  const triggers = resolve(dict.get('AA')).flatMap((value) =>
    isDict(value) ? [...value.values()].flatMap(resolve) : [],
  );
  if ([...resolve(dict.get('OpenAction')), ...triggers].some((value) => !isHarmless(value)))
    findings.hazard('no-macros', 'This PDF does something by itself when it is opened or touched.', exportAgain);
}

const wordKeys = ['V', 'DV', 'Contents', 'TU', 'Alt', 'ActualText', 'Title', 'Subject', 'Keywords'];

/** Words that stand in no page: what is filled into a form, notes, titles, descriptions of pictures. */
function takeWords(dict: Dict, resolve: Resolve, findings: Findings): void {
  for (const key of wordKeys) {
    if (!dict.has(key)) continue;
    for (const value of resolve(dict.get(key)))
      if (value instanceof Text) findings.words('fields, notes and descriptions', readText(value));
  }
}

/** The streams of metadata in XML. */
export function metadataStreams(objects: readonly PdfObject[]): { dict: Dict; stream: Uint8Array }[] {
  return objects.flatMap(({ value, stream }) =>
    stream && isDict(value) && nameUnder(value, 'Type') === 'Metadata' ? [{ dict: value, stream }] : [],
  );
}
