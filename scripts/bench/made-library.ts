/** A content folder as large as anybody likes: realistic pages, no two of which say the same. Always the same ones. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/disk/content-folder.ts';
import { kindNames, type Kind } from '../../src/schema/kinds.ts';

/** The first words of a session stay: what they hold is a rule of the check. */
const opening = /\bhello\b|\bsecrets?\b|\bpass (it|that|this) on\b|\bhave to (tell|pass|say)\b/i;

/** A page of the library that others are made from. */
interface Original {
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
}

/**
 * Makes pages out of the library's own: the frame of one, the prose of all of its kind, sentence by sentence, and a
 * place in its title. What has a meaning for the check stays: activities, worksheets, links, lists and tables.
 * @param pages how many English pages it shall have, those of the library among them
 * @param folder where it goes
 * @param kinds the kinds that pages are made of, in the mix of the library
 */
export function makeLibrary(pages: number, folder: string, kinds: readonly Kind[] = kindNames): void {
  const content = contentFolder();
  cpSync(content, folder, { recursive: true });
  const originals = originalsIn(content);
  const models = originals.filter(({ kind }) => kinds.includes(kind));
  const sentences = Map.groupBy(
    models.flatMap(({ kind, text }) => sentencesOf(text).map((sentence) => ({ kind, sentence }))),
    ({ kind }) => kind,
  );
  const topics = namesIn(join(content, 'reference/topics.yaml'));
  const forces = namesIn(join(content, 'reference/forces.yaml'));
  const next = numbersFrom(1);
  const one = <Thing>(of: readonly Thing[]): Thing => of[next(of.length)]!;
  for (let number = originals.length; number < pages; number += 1) {
    const { kind, id, text } = models[number % models.length]!;
    const place = `${one(first)}${one(second)}`;
    const made = join(folder, kind, `${id}-${place.toLowerCase()}-${number}`);
    mkdirSync(made);
    for (const name of readdirSync(join(content, kind, id)))
      // What the page does not name belongs to its translation, which is not copied.
      if (!name.endsWith('.mdx') && text.includes(name)) cpSync(join(content, kind, id, name), join(made, name));
    const told = text
      .replace(/^former:.*(?:\n[ -].*)*\n/m, '')
      .replace(
        /^title: (["']?)(.{0,60}).*?\1$/m,
        (_, __, title: string) => `title: ${JSON.stringify(`${title.trim()}, ${place} ${number}`)}`,
      )
      .replace(/^organisation: .*$/m, () => `force: ${one(forces)}`)
      .replace(
        /^topics: \[(.*)\]$/m,
        (_, listed: string) => `topics: [${[...new Set([...listed.split(', ').slice(0, 1), one(topics)])].join(', ')}]`,
      );
    const known = sentences.get(kind)!;
    const said = told.replace(prose, (paragraph) =>
      opening.test(paragraph) ? paragraph : [...paragraph.matchAll(sentence)].map(() => one(known).sentence).join(' '),
    );
    writeFileSync(join(made, 'en.mdx'), said);
  }
}

/** Gives a page another ending, and so each of its files another content code. */
export function edit(file: string, number: number): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nCopy ${number}.\n`);
}

/** @returns how many pages the library has of its own */
export function ownPages(): number {
  return originalsIn(contentFolder()).length;
}

function originalsIn(content: string): Original[] {
  return kindNames.flatMap((kind) =>
    readdirSync(join(content, kind)).map((id) => {
      return { kind, id, text: readFileSync(join(content, kind, id, 'en.mdx'), 'utf8') };
    }),
  );
}

/** A line of nothing but words, at the beginning of a line: no key, no list, no mark. */
const prose = /^[A-Z][^\n<>{}[\]*_|#`!:"&\\/]{100,}\.$/gm;
const sentence = /[^.?]+[.?]/g;

function sentencesOf(text: string): string[] {
  return [...text.matchAll(prose)].flatMap(([paragraph]) =>
    [...paragraph.matchAll(sentence)].map(([each]) => each.trim()).filter((each) => each.length > 30),
  );
}

function namesIn(list: string): string[] {
  return Array.from(readFileSync(list, 'utf8').matchAll(/^- id: (.+)$/gm), ([, id]) => id!);
}

/** Numbers that look like chance and are the same on every computer. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const first = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Larch', 'Maple', 'Oak', 'Rowan', 'Thorn', 'Willow', 'Ash'];
const second = ['bridge', 'brook', 'combe', 'dale', 'field', 'ford', 'gate', 'ham', 'hill', 'mere', 'ton', 'wick'];
