/** The whole library: every file of the content folder, read once. Takes files in hand, so it runs in a browser too. */
import type { z } from 'zod';
import { findingSchema, type Finding } from '../schema/finding.ts';
import { referenceSchemas, type Reference, type ReferenceName } from '../schema/reference.ts';
import type { Attachment } from './attachment.ts';
import { knownPlaces, roleOf, type ContentFile, type Role } from './files.ts';
import { fit } from './fits.ts';
import { decode, openPage, type Page } from './page.ts';
import { start, type Problem, type Refusal } from './problem.ts';
import type { WrittenText } from './strings.ts';
import { sizeLimits } from './size-limits.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface FindingFile {
  readonly id: string;
  readonly file: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly data: Finding | undefined;
  readonly yaml: YamlText;
}

export interface ReferenceFile {
  readonly name: ReferenceName;
  readonly file: string;
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly yaml: YamlText;
}

export interface Library {
  readonly files: readonly ContentFile[];
  /** The files to be judged: all of them, unless somebody asked about some. */
  readonly judged: readonly ContentFile[];
  /** The pages to be judged: all of them, unless somebody asked about some. */
  readonly pages: readonly Page[];
  /** Every page there is, for looking things up. What is not asked of them is not read. */
  readonly everyPage: readonly Page[];
  readonly findings: readonly FindingFile[];
  readonly reference: Reference;
  readonly referenceFiles: readonly ReferenceFile[];
  /** The judged pictures and attachments, once src/attachments/ has opened them. */
  readonly attachments: readonly Attachment[];
  /** Everything the readers did not know or could not read. A library with refusals is never published. */
  readonly refusals: readonly Problem[];
}

/**
 * @param files every file below the content folder
 * @param isJudged which files are asked about, by path; the others are there to look things up in
 * @returns all that could be read, and a refusal for all that could not; it never throws on bad content
 */
export function readLibrary(files: readonly ContentFile[], isJudged: (path: string) => boolean = () => true): Library {
  const refusals: Problem[] = [];
  const refuse = (file: string, all: readonly Refusal[]) => {
    if (isJudged(file)) refusals.push(...all.map((refusal): Problem => ({ severity: 'error', file, ...refusal })));
  };
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const placed = inOrder.map((file) => ({ file, role: roleOf(file.path) }));
  for (const { file, role } of placed) refuse(file.path, misplaced(file, role));
  const of = <Is extends Role['is']>(is: Is) =>
    placed.flatMap(({ file, role }) =>
      role.is === is && !file.special ? [{ file, role: role as Extract<Role, { is: Is }> }] : [],
    );

  const english = of('page')
    .filter(({ role }) => role.lang === 'en')
    .map(({ file, role }) => openPage(file, role));
  const translated = of('page')
    .filter(({ role }) => role.lang !== 'en')
    .map(({ file, role }) =>
      openPage(
        file,
        role,
        english.find((page) => page.kind === role.kind && page.id === role.id),
      ),
    );
  const everyPage = [...english, ...translated];
  const pages = everyPage.filter((page) => isJudged(page.file));
  for (const page of pages) refuse(page.file, page.refusals);

  const findings = of('finding').map(({ file, role }) => ({
    id: role.id,
    file: file.path,
    ...readList(file, findingSchema, refuse),
  }));
  const lists = of('reference').map(({ file, role }) => ({
    name: role.name,
    file: file.path,
    ...readList(file, referenceSchemas[role.name].array() as z.ZodType<unknown[]>, refuse, sizeLimits.list),
  }));
  const reference = Object.fromEntries(
    Object.keys(referenceSchemas).map((name) => [name, lists.find((list) => list.name === name)?.data ?? []]),
  ) as unknown as Reference;
  return {
    files: inOrder,
    judged: inOrder.filter((file) => isJudged(file.path)),
    pages,
    everyPage,
    findings,
    reference,
    referenceFiles: lists,
    attachments: [],
    refusals,
  };
}

/** @returns every text that somebody wrote and the check looks at: pages, findings and reference lists */
export function writtenTexts({
  pages,
  findings,
  referenceFiles,
}: Library): readonly (WrittenText & { readonly file: string })[] {
  return [...pages, ...findings, ...referenceFiles];
}

function misplaced(file: ContentFile, role: Role): Refusal[] {
  const no = (message: string, help: string): Refusal[] => [{ rule: 'known-files', ...start, message, help }];
  if (file.special) return no('This is a link to another file, not a file.', 'Put a copy of the file here.');
  return role.is === 'unknown' ? no('Nothing on the site would use this file.', knownPlaces) : [];
}

/** A file of nothing but YAML. */
function readList<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  refuse: (file: string, refusals: readonly Refusal[]) => void,
  most?: number,
): { data: z.output<Schema> | undefined; text: string; yaml: YamlText } {
  const { text, refusals } = decode(file, most);
  const yaml = readYaml(text);
  const read = [...refusals, ...yaml.refusals];
  const { data, refusals: unfit } = read.length > 0 ? { data: undefined, refusals: [] } : fit(yaml, schema);
  refuse(file.path, [...read, ...unfit]);
  return { data, text, yaml };
}
