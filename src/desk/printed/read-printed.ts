/** A printed plan of ours back as a draft: what it prints, and a word about all that it does not. */
import { idFor } from '../../document/id-for.ts';
import type { Draft } from '../draft.ts';
import { everyDayKeys } from '../foreign/every-day-keys.ts';
import { lineOf } from '../foreign/slide-text.ts';
import type { Known, KnownEntry } from '../known.ts';
import { paperWithoutPeople } from '../paper-without-people.ts';
import { wordsOnPaper, type Paragraph, type Piece, type WordPaper } from '../office/paper.ts';
import type { Understood } from '../understood.ts';
import { asItem, isStyled, readSession, sessionNodes } from './session.ts';

/** @returns whether a Word file is a session plan as the library prints it, changed or not */
export function isPrinted({ pieces }: WordPaper): boolean {
  const [kind] = pieces.filter((piece) => piece.is === 'paragraph');
  return (
    isStyled(kind, 'Resource kind') &&
    lineOf(kind) === 'Session plan' &&
    pieces.some((piece) => isStyled(piece, 'Details'))
  );
}

interface Section {
  readonly title: string;
  readonly pieces: Piece[];
}

/** @param brought of which `isPrinted` says that it is one */
export function readPrinted(brought: WordPaper, known: Known, day: string): Understood {
  const {
    paper: { pieces },
    remarks,
  } = paperWithoutPeople(brought);
  const left = (where: string, words: readonly string[]) => {
    for (const message of words.filter((each) => each.trim() !== ''))
      remarks.push({
        kind: 'left-out',
        message: `The plan prints this, and it came into no draft: “${message}”.`,
        where,
        draft: 0,
        mustAnswer: false,
      });
  };
  const [top, ...sections] = cutAt(pieces, 1);
  const facts = factsOf(top!.pieces);
  const section = (title: string) => sections.find((each) => each.title === title);
  const about = factsOf(section('About this page')?.pieces ?? []);
  const session = sections.find(({ pieces: own }) => own.some((piece) => isStyled(piece, 'Details')));
  const read = readSession((session?.pieces ?? []).filter((piece, index) => !(piece.is === 'table' && index === 0)));
  left('the session', read.left);
  const night = section('The night before')?.pieces.filter((piece) => isStyled(piece, 'Check item')) ?? [];
  const nightBefore = sessionNodes(night, []).flatMap((node) =>
    node.type === 'block' ? [{ ...node, name: 'NightBefore' as const }] : [],
  );
  const title = top!.pieces.find((piece) => isStyled(piece, 'Title')) as Paragraph | undefined;
  const subtitle = top!.pieces.find((piece) => isStyled(piece, 'Subtitle')) as Paragraph | undefined;
  const teacher = cutAt(section('What the teacher does')?.pieces ?? [], 2);
  const under = (name: string) => listLines(teacher.find((each) => each.title === name)?.pieces ?? []);
  const early = factsOf(section('For early finishers, and for going deeper')?.pieces ?? []);
  const [, id] = /^lessons\/([a-z0-9-]+)/.exec(about.get('Id and content code') ?? '') ?? [];
  const statements = section('Curriculum, in our own words')?.pieces ?? [];
  const shared = known.forces.find(({ name }) => name === facts.get('Shared by'));
  const home = teacher.find((each) => each.title === 'To do at home')?.pieces ?? [];
  const kitLeft: string[] = [];
  const entries = {
    title: title ? lineOf(title) : '',
    summary: subtitle ? lineOf(subtitle) : '',
    ...(shared ? { force: shared.id } : { organisation: facts.get('Shared by') }),
    ...everyDayKeys(day),
    topics: named(known.topics, facts.get('Topics')),
    aims: named(known.aims, facts.get('Aims')),
    sensitivity: /^(Everyday|Take care|Brief first)/i
      .exec(facts.get('Sensitivity') ?? '')?.[0]
      .toLowerCase()
      .replace(' ', '-'),
    sources: [],
    years: [...(facts.get('Years') ?? '').matchAll(/[3-6]/g)].map(Number),
    group: groupsIn(facts.get('Group') ?? ''),
    setting: facts.get('Setting')?.toLowerCase(),
    outcomes: listLines(section('By the end, children can')?.pieces ?? []),
    vocabulary: (section('Words to teach')?.pieces ?? [])
      .filter((piece) => isStyled(piece, 'Fact'))
      .map((piece) => wordOf(lineOf(piece))),
    kit: kitOf(section('Kit')?.pieces ?? [], kitLeft),
    curriculum: known.curriculum
      .filter(({ name }) => statements.some((piece) => piece.is === 'paragraph' && lineOf(piece) === name))
      .map((each) => each.id),
    teacher: { before: under('Before'), after: under('After') },
    inclusion: listLines(section('So that every child takes part')?.pieces ?? []),
    safeguarding: listLines(top!.pieces),
    early: early.get('Finished early')?.split('\n'),
    deeper: early.get('Going deeper')?.split('\n'),
    home: home.length > 0 ? lineOf(home.find((piece) => piece.is === 'paragraph') as Paragraph) : undefined,
  };
  const isNothing = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const frontMatter = Object.fromEntries(
    Object.entries(entries).filter(([key, value]) => key === 'sources' || !isNothing(value)),
  );
  const taken = new Set([
    'By the end, children can',
    'Words to teach',
    'The night before',
    'What the teacher does',
    'So that every child takes part',
    'For early finishers, and for going deeper',
    'Curriculum, in our own words',
    'Kit',
    session?.title,
  ]);
  for (const each of sections)
    if (!taken.has(each.title)) left(`“${each.title}”`, [each.title, ...wordsOnPaper(each.pieces).split('\n')]);
  for (const [key, value] of facts)
    if (!/^(Years|Group|Setting|Topics|Aims|Shared by)$/.test(key)) left('the facts', [`${key}: ${value}`]);
  const must = (path: string, message: string) =>
    remarks.push({ kind: 'missing', message, path, draft: 0, mustAnswer: true });
  must('audience', 'A printed plan does not say for whom it is in the words of the library.');
  must('kit', 'A printed plan counts its kit for ten and for thirty: how many of each was not taken.');
  must(
    'body',
    'A printed plan names its slides, and what stands on them is not in it. Bring the slides, too, or the file “Change this lesson in Word”, which holds everything.',
  );
  left('“Kit”', kitLeft);
  const draft: Draft = {
    kind: 'lessons',
    id: id ?? idFor(entries.title) ?? 'lesson',
    lang: 'en',
    frontMatter,
    body: [...nightBefore, ...read.body],
    files: [],
  };
  return { drafts: [draft], remarks };
}

/** At each heading of a depth; what stands before the first has no title. */
function cutAt(pieces: readonly Piece[], depth: number): Section[] {
  const sections: Section[] = [{ title: '', pieces: [] }];
  for (const piece of pieces)
    if (piece.is === 'paragraph' && piece.heading === depth) sections.push({ title: lineOf(piece), pieces: [] });
    else sections.at(-1)!.pieces.push(piece);
  return sections;
}

function factsOf(pieces: readonly Piece[]): Map<string, string> {
  return new Map(
    pieces.flatMap((piece): [string, string][] => {
      if (!isStyled(piece, 'Fact')) return [];
      const [key = '', ...value] = piece.runs
        .map(({ text }) => text)
        .join('')
        .split('\t');
      return [[key.trim(), value.join(' ').trim()]];
    }),
  );
}

function listLines(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.is === 'paragraph' && piece.list ? [lineOf(piece)] : []));
}

function named(entries: readonly KnownEntry[], words = ''): string[] {
  return entries
    .map((entry) => ({ entry, at: words.indexOf(entry.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry.id);
}

function groupsIn(words: string): string[] {
  return [...(/cohort/i.test(words) ? ['cohort'] : []), ...(/whole class/i.test(words) ? ['class'] : [])];
}

function wordOf(line: string): { word: string; meaning: string } {
  const at = line.indexOf(': ');
  return { word: line.slice(0, at), meaning: line.slice(at + 2) };
}

/** Counted for ten and for thirty behind the thing: `pencils: 10 for ten, 30 for thirty (one for each child)`. */
const counted = /: (?:\d+ for ten, )?\d+ for (?:ten|thirty)(?: \(.*\))?.*$|: \d+$/;

function kitOf(pieces: readonly Piece[], left: string[]): { item: string; per?: string; from: string }[] {
  return cutAt(pieces, 2).flatMap(({ title, pieces: own }) =>
    own.flatMap((piece) => {
      if (!isStyled(piece, 'Check item')) {
        left.push(wordsOnPaper([piece]));
        return [];
      }
      const line = lineOf(asItem(piece));
      const count = counted.exec(line)?.[0] ?? '';
      if (count !== '') left.push(line);
      const [, per] = /\(one for each (child|pair|three|group)\)/.exec(count) ?? [];
      return [
        {
          item: line.slice(0, line.length - count.length),
          ...(per !== undefined && { per }),
          from: title.toLowerCase(),
        },
      ];
    }),
  );
}
