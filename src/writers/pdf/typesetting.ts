/**
 * The one place that talks to Typst. Templates are ours and come from ../typst/; what contributors wrote reaches them
 * as JSON only. Typst is given no folder to read from: templates, fonts and pictures are handed to it as bytes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fromTheRight, languageOf, leftToRight, patternOf, writingSystems } from '../../document/writing-systems.ts';
import { typefaceOf } from '../../document/letters.ts';
import { faces, facePath, facePathsOf } from '../native/faces.ts';

export type Template =
  | 'answers'
  | 'badges'
  | 'cards'
  | 'cards-uncut'
  | 'certificate'
  | 'choice-cards'
  | 'disclosure-card'
  | 'document'
  | 'extras'
  | 'notebook'
  | 'piece'
  | 'school'
  | 'teach-card'
  | 'tried-card'
  | 'worksheet';

/** Typst refused a document. Its message is for us; a writer says where in the content it happened. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError';

  /** What a template itself gave up for: the word it gave to panic(). */
  get signal(): string | undefined {
    return /^panicked with: \\?"([a-z-]+)\\?"/.exec(this.message)?.[1];
  }
}

const templates = join(import.meta.dirname, '..', 'typst');
/** Where Typst thinks its files are. There is no such folder, so nothing on the disk can be read by any name. */
const nowhere = join(templates, 'no-such-folder');

let made: NodeCompiler | undefined;

/** Fonts and templates are the same for every document, so one compiler serves a whole process. */
export function compiler(): NodeCompiler {
  if (made) return made;
  made = NodeCompiler.create({
    workspace: nowhere,
    // The faces of the other scripts cost a millisecond and three megabytes a process, so nobody asks who needs them.
    fontArgs: [
      { fontBlobs: [...faces.map(facePath), ...writingSystems.flatMap(facePathsOf)].map((path) => readFileSync(path)) },
    ],
  });
  for (const name of readdirSync(templates).filter((each) => each.endsWith('.typ')))
    made.addSource(join(nowhere, name), readFileSync(join(templates, name), 'utf8'));
  return made;
}

/** Generations of Typst's own cache that are kept. Measured: 612 MB flat over 500 documents, against 2.8 GB. */
const generations = 2;

/** The other scripts in some data, as page.typ wants to know them. */
function scriptsIn(data: string): object[] {
  // By the face of each sign: a comma of Urdu may stand in a text without a letter of it.
  const faces = new Set(Array.from(new Set(data), typefaceOf));
  return writingSystems
    .filter(({ typeface }) => faces.has(typeface))
    .map((system) => ({
      face: system.typeface,
      pattern: patternOf(system),
      rightToLeft: system.rightToLeft,
      fromTheRight,
      leftToRight,
      telling: system.telling,
      lang: languageOf(system, '', data),
    }));
}

/**
 * @param template which template
 * @param data plain data; the template reads it as JSON
 * @param pictures the bytes of the pictures it names, by the name that `pictureName` gave them
 * @returns a PDF/UA-1 file: the same bytes from the same input
 * @throws TypesettingError
 */
export function typeset(
  template: Template,
  data: object,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const typst = compiler();
  const text = JSON.stringify(data);
  const scripts = scriptsIn(text);
  const shadows = [...pictures].map(([name, bytes]) => [join(nowhere, name), bytes] as const);
  try {
    for (const [path, bytes] of shadows) typst.mapShadow(path, Buffer.from(bytes));
    return typst.pdf(
      {
        mainFilePath: join(nowhere, `${template}.typ`),
        inputs: { data: scripts.length > 0 ? JSON.stringify({ ...data, scripts }) : text },
      },
      { pdfStandard: 'ua-1' },
    );
  } catch (error) {
    throw new TypesettingError(reasonOf(error as Error & { readonly code?: string }));
  } finally {
    for (const [path] of shadows) typst.unmapShadow(path);
    typst.evictCache(generations);
  }
}

/**
 * Typst's reason stands in the message, as a list of diagnostics or as a line; for some failures in the code instead.
 */
function reasonOf({ message, code }: Error & { readonly code?: string }): string {
  const told = message === '' ? String(code) : message;
  return /message: "((?:[^"\\]|\\.)*)"/.exec(told)?.[1] ?? told.replace(/^\s*0: /, '');
}

/** @returns a name that says what is in a picture, so that Typst can never take one for another: `4f0c….png` */
export function pictureName(name: string, bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${name.split('.').at(-1)}`;
}
