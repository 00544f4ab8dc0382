/**
 * What was read, kept as bytes: they can be handed from one process to another, and weigh a tenth of what they are read
 * into. What bytes are read into is let go when the memory is needed, and read from them again.
 */
import { firstVersion } from './conflicts.ts';
import { decode } from './decode.ts';
import type { ContentFile } from './files.ts';
import { splitPage } from './front-matter.ts';
import type { Readers } from './library.ts';
import type { ParsedPages } from './parsed.ts';
import { readList, readPage, type ReadList, type ReadPage } from './read-file.ts';
import { placesInYaml, readYaml, type YamlText } from './yaml.ts';

const encoder = new TextEncoder();
/** A mark at the beginning of a text is a sign of it: those of files were taken off when they were read. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export interface Kept {
  /** JSON: everything but the text, and the places in it. */
  readonly plain: Uint8Array;
  /** The file as written, in UTF-8. Without it the file is opened when somebody asks for its text. */
  readonly text?: Uint8Array;
}

interface Plain extends Omit<ReadPage, 'text' | 'yaml'> {
  readonly written: Pick<YamlText, 'data' | 'refusals'>;
}

/** Reads all there is to read of a page or a list. */
export function keep(read: ReadList | ReadPage): Kept {
  const { text, yaml, data, refusals, document, hash } = read as ReadPage;
  const written = { data: yaml.data, refusals: yaml.refusals };
  return {
    plain: encoder.encode(JSON.stringify({ written, data, refusals, document, hash })),
    text: encoder.encode(text),
  };
}

/**
 * Readers of files, for those that have been read before.
 * @param kept by path; other files are read
 * @param parsed what the texts of those were taken apart into before
 */
export function keptFiles(kept: ReadonlyMap<string, Kept>, parsed?: ParsedPages): Readers {
  return {
    page: (file, place) => {
      const known = kept.get(file.path);
      return known
        ? keptFile(file, known, (text, isSound) => (isSound ? splitPage(text).places : splitPage(text).frontMatter))
        : readPage(file, place, parsed);
    },
    list: (file, role) => {
      const known = kept.get(file.path);
      return known
        ? keptFile(file, known, (text, isSound) => (isSound ? placesInYaml : readYaml)(firstVersion(text).text))
        : readList(file, role);
    },
  };
}

/** @param placesOf finds its way in a text; `isSound`: nothing of it was refused, so it need not be judged again */
function keptFile(
  file: ContentFile,
  kept: Kept,
  placesOf: (text: string, isSound: boolean) => Pick<YamlText, 'at' | 'atKey'>,
): ReadPage {
  let held: WeakRef<{ readonly plain: Plain }> | undefined;
  const opened = () => {
    const still = held?.deref();
    if (still) return still;
    const again = { plain: JSON.parse(decoder.decode(kept.plain)) as Plain };
    held = new WeakRef(again);
    return again;
  };
  let said: string | undefined;
  // The Word file of a page and the address of its text both ask for it: a file is opened once.
  const text = () => (said ??= kept.text ? decoder.decode(kept.text) : decode(file).text);
  let found: Pick<YamlText, 'at' | 'atKey'> | undefined;
  const places = () => (found ??= placesOf(text(), opened().plain.written.refusals.length === 0));
  return {
    get text() {
      return text();
    },
    get yaml() {
      const at: YamlText['at'] = (path) => places().at(path);
      const atKey: YamlText['atKey'] = (path) => places().atKey(path);
      return { ...opened().plain.written, at, atKey };
    },
    get data() {
      return opened().plain.data;
    },
    get document() {
      return opened().plain.document;
    },
    get hash() {
      return opened().plain.hash;
    },
    get refusals() {
      return opened().plain.refusals;
    },
  };
}
