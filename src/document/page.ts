/** One page, opened: read when asked for and only once, so that a check of one page need not read a thousand. */
import type { z } from 'zod';
import { kinds, type FrontMatter, type Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';
import { translationSchema } from '../schema/translation.ts';
import { readBody } from './body.ts';
import { pageAddress, type ContentFile } from './files.ts';
import { fit } from './fits.ts';
import { splitPage } from './front-matter.ts';
import { contentHash } from './hash.ts';
import type { DocumentModel } from './model.ts';
import { start, type Refusal } from './problem.ts';
import { sizeLimits } from './size-limits.ts';
import type { YamlText } from './yaml.ts';

/** One language of one resource. */
export interface Page<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly lang: Language;
  /** Below the content folder. */
  readonly file: string;
  /** From the root of the site: `/lessons/road-safety/`. */
  readonly address: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  /** The front matter with its positions. */
  readonly yaml: YamlText;
  /**
   * The front matter, checked and with defaults; of a translation with the English facts. Undefined where it does not
   * fit.
   */
  readonly data: FrontMatter<K> | undefined;
  readonly document: DocumentModel;
  /** What reviews and translations refer to: 12 hexadecimal digits. */
  readonly hash: string;
  /** A translation of an older text than the one now published. */
  readonly stale: boolean;
  /** Everything the readers did not know or could not read. */
  readonly refusals: readonly Refusal[];
}

/**
 * @param file the page's file
 * @param place what its path says it is
 * @param english for a translation: the page it translates, where there is one
 */
export function openPage(file: ContentFile, place: { kind: Kind; id: string; lang: Language }, english?: Page): Page {
  const { kind, id, lang } = place;
  const address = pageAddress(place);
  const decoded = once(() => decode(file));
  const split = once(() => splitPage(decoded().text));
  const body = once(() => readBody(split().bodyInPlace, address));
  const hash = once(() => contentHash(split().frontMatter.data, split().body));
  const fitted = once(() => {
    const yaml = split().frontMatter;
    // Front matter that could not even be read has been refused already.
    if (yaml.refusals.length > 0) return { data: undefined, translates: undefined, refusals: [] };
    if (lang === 'en') return { translates: undefined, ...fit(yaml, kinds[kind] as z.ZodType<FrontMatter>) };
    const words = fit(yaml, translationSchema(kind));
    const { translates, ...rest } = (words.data ?? {}) as { translates?: string };
    return {
      data: words.data && english?.data ? translated(english.data, rest, hash()) : undefined,
      translates,
      refusals: words.refusals,
    };
  });
  return {
    kind,
    id,
    lang,
    file: file.path,
    address,
    get text() {
      return decoded().text;
    },
    get yaml() {
      return split().frontMatter;
    },
    get data() {
      return fitted().data;
    },
    get document() {
      return body().document;
    },
    get hash() {
      return hash();
    },
    get stale() {
      return lang !== 'en' && fitted().translates !== english?.hash;
    },
    get refusals() {
      if (decoded().refusals.length > 0) return decoded().refusals;
      const orphan =
        lang === 'en' || english
          ? []
          : [
              {
                rule: 'known-files',
                ...start,
                message: 'There is a Welsh page and no English one for it to translate.',
                help: 'Add en.mdx in the same folder: it holds the facts that both languages share.',
              },
            ];
      return [...orphan, ...split().frontMatter.refusals, ...fitted().refusals, ...body().refusals];
    },
  };
}

/**
 * Text as UTF-8, with a byte order mark taken off and line endings made the same.
 * @param most how many bytes it may have; a longer file is refused before it is looked at
 */
export function decode(
  file: ContentFile,
  most: number = sizeLimits.page,
): { readonly text: string; readonly refusals: readonly Refusal[] } {
  if (file.size > most) {
    const refusal = {
      rule: 'page-size',
      ...start,
      message: `This file has ${kilobytes(file.size)} kB and is not read: ${kilobytes(most)} kB are the most for such a file.`,
      help: 'Make several pages of it, or put long documents beside it as an attachment.',
    };
    return { text: '', refusals: [refusal] };
  }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(file.read()).replace(/\r\n?/g, '\n'),
      refusals: [],
    };
  } catch {
    const refusal = {
      rule: 'utf-8',
      ...start,
      message: 'This file is not UTF-8 text, so Welsh letters and pound signs would be wrong.',
      help: 'Save it again with the encoding UTF-8.',
    };
    return { text: '', refusals: [refusal] };
  }
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString('en-GB');
}

/**
 * English facts and Welsh words. Reviews of the English text say nothing about the Welsh one, nor does its stage of
 * `reviewed`.
 */
function translated(english: FrontMatter, words: Partial<FrontMatter>, hash: string): FrontMatter {
  const reviews = words.reviews ?? [];
  const stage =
    english.stage === 'reviewed' && !reviews.some((review) => review.covers === hash) ? 'piloted' : english.stage;
  return { ...english, ...words, stage, reviews } as FrontMatter;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
