/**
 * From a resource to a file: arranged, made legible, framed and set; and where something cannot be set, the place of
 * it.
 */
import { interfaceFor, translator, type Key, type Translate } from '../../i18n/index.ts';
import type { DocumentModel, Node } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import { setDrawing, type SetDrawing } from './drawing.ts';
import { arrange, type Lookups } from './arrange.ts';
import { identityOf, type Identity, type PrintOptions } from '../paper/identity.ts';
import { frameOf } from './frame.ts';
import { headingsInOrder } from './headings.ts';
import { legible } from './legible.ts';
import { pictureName, typeset, TypesettingError, type Template } from './typesetting.ts';
import { wordsFor } from './words.ts';

/** What a file may look things up in. Files for children are given no more than their pictures. */
export type SheetLookups = Pick<Lookups, 'pictures' | 'drawings' | 'findings' | 'attachments' | 'points'> & {
  readonly session?: DocumentModel;
};

export class Sheet {
  readonly t: Translate;
  readonly identity: Identity;
  readonly #pictures = new Map<string, Uint8Array>();
  readonly #lookups: Lookups;
  readonly #options: PrintOptions;
  readonly #given: Node[] = [];

  constructor(identity: Identity, lookups: SheetLookups, options: PrintOptions = {}) {
    this.identity = identity;
    const lang = interfaceFor(identity.lang);
    this.t = translator(lang);
    this.#options = options;
    const logo = identity.own?.logo;
    if (logo) this.#pictures.set(pictureName(logo.name, logo.bytes), logo.bytes);
    this.#lookups = { ...lookups, file: identity.file, t: this.t, lang, site: options.site?.replace(/\/$/, '') };
  }

  /** @returns a sheet for a resource that may print everything the resource has */
  static of(resource: Resource, options?: PrintOptions): Sheet {
    const { pictures, drawings, findings, frontMatter, document } = resource;
    return new Sheet(
      identityOf(resource),
      { pictures, drawings, findings, attachments: frontMatter.attachments, session: document },
      options,
    );
  }

  /**
   * @param nodes part of the document model
   * @param above the level of the heading that stands above them
   * @returns the same for a template
   * @throws WriterError
   */
  text(nodes: readonly Node[], above = 1): readonly object[] {
    headingsInOrder(nodes, above, this.identity.file);
    const { nodes: arranged, pictures } = arrange(nodes, this.#lookups);
    for (const [name, bytes] of pictures) this.#pictures.set(name, bytes);
    this.#given.push(...nodes);
    return legible(arranged, this.identity.file);
  }

  /**
   * @param name of a drawing that the resource names
   * @param line where it is asked for; 1 for one that front matter names
   * @throws WriterError where there is no such drawing
   */
  drawing(name: string, line = 1): SetDrawing {
    return setDrawing(this.#lookups.drawings, name, { file: this.identity.file, line }, this.#pictures);
  }

  /** @returns a value of the front matter for a template */
  words<Value>(key: string, value: Value): Value {
    return legible(value, this.identity.file, key);
  }

  /**
   * @param template which template
   * @param what the name of the file: a key
   * @param content plain data that has been through `text` and `words`
   * @returns a PDF
   * @throws WriterError; a TypesettingError only where the template itself gave up, with the word it gave
   */
  print(template: Template, what: Key, content: object): Uint8Array {
    const frame = this.words('title', frameOf(this.identity, what, this.#options));
    const around = { frame, words: wordsFor(frame.interface) };
    try {
      return typeset(template, { ...around, ...content }, this.#pictures);
    } catch (error) {
      if (!(error instanceof TypesettingError) || error.signal !== undefined) throw error;
      throw new WriterError(
        this.identity.file,
        this.#blame(),
        `This cannot be printed as ${template}.pdf: ${error.message}`,
      );
    }
  }

  /** The line of the first piece of the text that cannot be set even by itself; 1 where each of them can. */
  #blame(): number {
    const frame = frameOf(this.identity, 'print.document');
    const culprit = this.#given.find((node) => {
      try {
        typeset(
          'piece',
          {
            frame,
            words: wordsFor(frame.interface),
            nodes: legible(arrange([node], this.#lookups).nodes, this.identity.file),
          },
          this.#pictures,
        );
        return false;
      } catch {
        return true;
      }
    });
    return culprit?.line ?? 1;
  }
}
