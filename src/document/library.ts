/** The whole library: every file of the content folder, read once. Takes files in hand, so it runs in a browser too. */
import type { z } from 'zod';
import { findingSchema, type Finding } from '../schema/finding.ts';
import { kinds, type FrontMatter, type Kind } from '../schema/kinds.ts';
import { referenceSchemas, type Reference, type ReferenceName } from '../schema/reference.ts';
import type { Language } from '../schema/shared.ts';
import { translationSchema } from '../schema/translation.ts';
import { readBody } from './body.ts';
import { knownPlaces, roleOf, type ContentFile } from './files.ts';
import { fit } from './fits.ts';
import { splitPage } from './front-matter.ts';
import { contentHash } from './hash.ts';
import type { DocumentModel } from './model.ts';
import { start, type Problem, type Refusal } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** One language of one resource, as read. `data` is undefined where the front matter does not fit. */
export interface Page<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly lang: Language;
  readonly file: string;
  readonly data: FrontMatter<K> | undefined;
  readonly document: DocumentModel;
  /** What reviews and translations refer to: 12 hexadecimal digits. */
  readonly hash: string;
  /** A translation of an older text than the one now published. */
  readonly stale: boolean;
  /** The front matter with its positions. */
  readonly yaml: YamlText;
}

export interface FindingFile {
  readonly id: string;
  readonly file: string;
  readonly data: Finding | undefined;
  readonly yaml: YamlText;
}

export interface ReferenceFile {
  readonly name: ReferenceName;
  readonly file: string;
  readonly yaml: YamlText;
}

export interface Library {
  readonly files: readonly ContentFile[];
  readonly pages: readonly Page[];
  readonly findings: readonly FindingFile[];
  readonly reference: Reference;
  readonly referenceFiles: readonly ReferenceFile[];
  /** Everything the readers did not know or could not read. A library with refusals is never published. */
  readonly refusals: readonly Problem[];
}

/**
 * @param files every file below the content folder
 * @returns all that could be read, and a refusal for all that could not; it never throws on bad content
 */
export function readLibrary(files: readonly ContentFile[]): Library {
  const refusals: Problem[] = [];
  const refuse = (file: string) => (refusal: Refusal) => refusals.push({ severity: 'error', file, ...refusal });
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const pages: Page[] = [];
  const findings: FindingFile[] = [];
  const referenceFiles: ReferenceFile[] = [];
  const reference = Object.fromEntries(Object.keys(referenceSchemas).map((name) => [name, []])) as unknown as { [Name in ReferenceName]: unknown[] };
  const translations: (() => void)[] = [];

  for (const file of inOrder) {
    const role = roleOf(file.path);
    if (file.special) {
      refuse(file.path)({ rule: 'known-files', ...start, message: 'This is a link to another file, not a file.', help: 'Put a copy of the file here.' });
    } else if (role.is === 'unknown') {
      refuse(file.path)({ rule: 'known-files', ...start, message: 'Nothing on the site would use this file.', help: knownPlaces });
    } else if (role.is === 'page' && role.lang === 'en') {
      pages.push(readPage(file, role.kind, role.id, refuse(file.path)));
    } else if (role.is === 'page') {
      // en.mdx sorts after cy.mdx, and a translation needs it.
      translations.push(() => {
        const english = pages.find((page) => page.kind === role.kind && page.id === role.id);
        pages.push(readTranslation(file, role.kind, role.id, english, refuse(file.path)));
      });
    } else if (role.is === 'finding') {
      const yaml = readYamlFile(file, refuse(file.path));
      findings.push({ id: role.id, file: file.path, data: fitted(yaml, findingSchema, refuse(file.path)), yaml });
    } else if (role.is === 'reference') {
      const yaml = readYamlFile(file, refuse(file.path));
      referenceFiles.push({ name: role.name, file: file.path, yaml });
      reference[role.name].push(...(fitted(yaml, referenceSchemas[role.name].array(), refuse(file.path)) ?? []));
    }
  }
  for (const read of translations) read();
  return { files: inOrder, pages, findings, reference: reference as unknown as Reference, referenceFiles, refusals };
}

type Refuse = (refusal: Refusal) => void;

function readPage(file: ContentFile, kind: Kind, id: string, refuse: Refuse): Page {
  const text = splitPage(readText(file, refuse));
  for (const refusal of text.frontMatter.refusals) refuse(refusal);
  const { document, refusals } = readBody(text.bodyInPlace, `/${kind}/${id}/`);
  for (const refusal of refusals) refuse(refusal);
  const data = fitted(text.frontMatter, kinds[kind] as z.ZodType<FrontMatter>, refuse);
  return { kind, id, lang: 'en', file: file.path, data, document, hash: contentHash(text.frontMatter.data, text.body), stale: false, yaml: text.frontMatter };
}

function readTranslation(file: ContentFile, kind: Kind, id: string, english: Page | undefined, refuse: Refuse): Page {
  const text = splitPage(readText(file, refuse));
  for (const refusal of text.frontMatter.refusals) refuse(refusal);
  const { document, refusals } = readBody(text.bodyInPlace, `/cy/${kind}/${id}/`);
  for (const refusal of refusals) refuse(refusal);
  if (!english) refuse({ rule: 'known-files', ...start, message: 'There is a Welsh page and no English one for it to translate.', help: 'Add en.mdx in the same folder: it holds the facts that both languages share.' });
  const written = fitted(text.frontMatter, translationSchema(kind), refuse);
  const { translates, ...words } = (written ?? {}) as { translates?: string };
  const data = english?.data && written ? ({ ...english.data, ...words } as FrontMatter) : undefined;
  return { kind, id, lang: 'cy', file: file.path, data, document, hash: contentHash(text.frontMatter.data, text.body), stale: translates !== english?.hash, yaml: text.frontMatter };
}

function readYamlFile(file: ContentFile, refuse: Refuse): YamlText {
  const yaml = readYaml(readText(file, refuse));
  for (const refusal of yaml.refusals) refuse(refusal);
  return yaml;
}

/** The data where it fits; a text that could not even be read has been refused already. */
function fitted<Schema extends z.ZodType>(yaml: YamlText, schema: Schema, refuse: Refuse): z.output<Schema> | undefined {
  if (yaml.refusals.length > 0) return undefined;
  const { data, refusals } = fit(yaml, schema);
  for (const refusal of refusals) refuse(refusal);
  return data;
}

/** Text as UTF-8, with a byte order mark taken off and line endings made the same. */
function readText(file: ContentFile, refuse: Refuse): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.read()).replaceAll('\r\n', '\n');
  } catch {
    refuse({ rule: 'front-matter-reads', ...start, message: 'This file is not UTF-8 text, so Welsh letters and pound signs would be wrong.', help: 'Save it again with the encoding UTF-8.' });
    return '---\n---\n';
  }
}
