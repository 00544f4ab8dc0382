/** One file read by itself: nothing here depends on what stands in another. What is not asked for is not read. */
import type { z } from 'zod';
import { findingSchema } from '../schema/finding.ts';
import { findingWordsSchema } from '../schema/finding-words.ts';
import { kinds } from '../schema/kinds.ts';
import { referenceSchemas } from '../schema/reference.ts';
import { registerSchema } from '../schema/register.ts';
import { translationSchema } from '../schema/translation.ts';
import { trialSchema } from '../schema/trial.ts';
import { readBody, type Body } from './body.ts';
import { firstVersion } from './conflicts.ts';
import { decode } from './decode.ts';
import type { ContentFile, Role } from './files.ts';
import { fit } from './fits.ts';
import { withoutFormerKeys } from './former-keys.ts';
import { splitPage } from './front-matter.ts';
import { contentHash } from './hash.ts';
import type { DocumentModel } from './model.ts';
import { pageAddress, type Place } from './page-address.ts';
import type { ParsedPages } from './parsed.ts';
import type { Refusal } from './problem.ts';
import { sizeLimits } from './size-limits.ts';
import type { WrittenText } from './strings.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A file of nothing but YAML. */
export interface ReadList extends WrittenText {
  /** What stands in it, checked and with defaults. Undefined where it does not fit. */
  readonly data: unknown;
  /** Everything the readers did not know or could not read. */
  readonly refusals: readonly Refusal[];
}

/** One language of one resource. The data of a translation are its own words, without the English facts. */
export interface ReadPage extends ReadList {
  readonly document: DocumentModel;
  /** What reviews and translations refer to: 12 hexadecimal digits. */
  readonly hash: string;
}

/** What the path of a list says it is. */
export type ListRole = Extract<Role, { is: 'finding' | 'finding-words' | 'reference' | 'register' | 'trial' }>;

/**
 * The one reader of pages.
 * @param known what texts were taken apart into before
 */
export function readPage(file: ContentFile, place: Place, known?: ParsedPages): ReadPage {
  const { kind, lang } = place;
  const decoded = once(() => decode(file));
  const split = once(() => splitPage(decoded().text));
  const before = once(() =>
    decoded().refusals.length > 0 ? undefined : known?.get(decoded().text, pageAddress(place)),
  );
  const frontMatter = once(() => {
    const schema: z.ZodType = lang === 'en' ? kinds[kind] : translationSchema(kind);
    const written = () => split().frontMatter;
    const fitOf = (yaml: YamlText) => fit({ ...yaml, data: withoutFormerKeys(yaml.data) }, schema);
    const parsed = before();
    if (parsed) {
      const at: YamlText['at'] = (path) => written().at(path);
      const atKey: YamlText['atKey'] = (path) => written().atKey(path);
      const yaml: YamlText = { data: parsed.frontMatter, refusals: [], at, atKey };
      const fitted = fitOf(yaml);
      // What is wrong with it is told from the text itself.
      if (fitted.refusals.length === 0) return { yaml, fitted };
    }
    const yaml = written();
    // Front matter that could not even be read has been refused already.
    const fitted = yaml.refusals.length > 0 ? { data: undefined, refusals: [] } : fitOf(yaml);
    return { yaml, fitted };
  });
  const body = once((): Body => {
    const parsed = before();
    if (parsed) return { document: parsed.document, refusals: [] };
    const read = readBody(split().bodyInPlace, pageAddress(place));
    const all = [decoded().refusals, split().conflicts, frontMatter().yaml.refusals, read.refusals];
    if (known && all.every(({ length }) => length === 0))
      known.put(decoded().text, pageAddress(place), { frontMatter: frontMatter().yaml.data, document: read.document });
    return read;
  });
  const hash = once(() => contentHash(frontMatter().yaml.data, split().body));
  return {
    get text() {
      return decoded().text;
    },
    get yaml() {
      return frontMatter().yaml;
    },
    get data() {
      return frontMatter().fitted.data;
    },
    get document() {
      return body().document;
    },
    get hash() {
      return hash();
    },
    get refusals() {
      if (decoded().refusals.length > 0) return decoded().refusals;
      return [
        ...split().conflicts,
        ...frontMatter().yaml.refusals,
        ...frontMatter().fitted.refusals,
        ...body().refusals,
      ];
    },
  };
}

/** The one reader of findings, registers, receipts and reference data. */
export function readList(file: ContentFile, role: ListRole): ReadList {
  const schema = listSchema(role);
  const { text, refusals } = decode(file, role.is === 'reference' ? sizeLimits.list : sizeLimits.page);
  const one = firstVersion(text);
  const yaml = readYaml(one.text);
  const read = [...refusals, ...one.refusals, ...yaml.refusals];
  const fitted = read.length > 0 ? { data: undefined, refusals: [] } : fit(yaml, schema);
  return { text, yaml, data: fitted.data, refusals: [...read, ...fitted.refusals] };
}

function listSchema(role: ListRole): z.ZodType {
  if (role.is === 'reference') return referenceSchemas[role.name].array();
  return { finding: findingSchema, 'finding-words': findingWordsSchema, register: registerSchema, trial: trialSchema }[
    role.is
  ];
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
