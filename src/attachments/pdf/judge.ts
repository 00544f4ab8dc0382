/** What a PDF may not do: judged object by object. */
import type { Findings } from '../findings.ts';
import { judgeLink } from '../links.ts';
import type { Resolve } from './filters.ts';
import { isDict, Name, Text, type Dict, type Value } from './lexer.ts';
import { isField, judgeForm, takeField } from './form.ts';
import { judgeLayers } from './layers.ts';
import { nameUnder, readText, type PdfObject } from './objects.ts';
import { isMark, judgePeople } from './people.ts';

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
const exportAgain = 'Export the PDF again from Word or PowerPoint (Save As, PDF), which writes none.';

export function judgeObjects(objects: readonly PdfObject[], resolve: Resolve, findings: Findings): void {
  const dicts: Dict[] = [];
  let filled = 0;
  for (const { value, stream } of objects)
    walk(value, (dict) => {
      dicts.push(dict);
      judgeDict(dict, stream !== undefined && dict === value, resolve, findings);
      judgePeople(dict, resolve, findings);
      if (dict.has('V') && takeField(dict, resolve, findings)) filled += 1;
    });
  judgeForm(filled, findings);
  judgeLayers(dicts, resolve, findings);
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
  if (actions.includes('URI'))
    for (const uri of resolve(dict.get('URI'))) if (uri instanceof Text) judgeLink(readText(uri), 'document', findings);
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

const wordKeys =
  `V DV RV T TU TM Opt Contents RC Subj Alt ActualText E Title Subject Keywords Reason Location ContactInfo
  Lbl`.split(/\s+/);

/** Words that stand in no page: what is filled into a form, notes, titles, descriptions of pictures. */
function takeWords(dict: Dict, resolve: Resolve, findings: Findings): void {
  for (const key of wordKeys) {
    if (!dict.has(key) || (key === 'T' && isMark(dict))) continue;
    // A signature's Contents is no text, and what is filled into a field is read with its name.
    if ((key === 'Contents' && dict.has('ByteRange')) || (key === 'V' && isField(dict, resolve))) continue;
    for (const value of [resolve(dict.get(key))].flat(4))
      if (value instanceof Text) findings.words('fields, notes and descriptions', readText(value));
  }
}
