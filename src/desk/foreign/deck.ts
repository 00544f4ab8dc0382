/** Somebody's own slides as a lesson, as far as that is honest: what could not be understood is told. */
import { idFor } from '../../document/id-for.ts';
import type { Known } from '../known.ts';
import type { DeckPaper, Piece, SlidePaper } from '../office/paper.ts';
import { wordsOnPaper } from '../office/paper.ts';
import type { Draft, DraftNode } from '../draft.ts';
import type { Brought, Remark, Understood } from '../understood.ts';
import { block } from './deck-notes.ts';
import { DeckPictures } from './deck-pictures.ts';
import { deckFrontMatter } from './deck-front-matter.ts';
import { linesOn, outlineOf, type DeckOutline, type OutlineActivity, type OutlineSlide } from './deck-outline.ts';
import { guessLanguage } from './language.ts';
import { withMask, withoutPeople } from './slide-private.ts';
import { lineOf, plainWords, slideNodes, wordsNode } from './slide-text.ts';

/** Titles that programs give by themselves. */
const useless = /^(powerpoint presentation|presentation\d*|slide \d+|untitled|title|pptx?)$/i;

/** Gathers remarks of one draft. */
class Remarks {
  readonly all: Remark[] = [];

  add(kind: Remark['kind'], message: string, more: Partial<Omit<Remark, 'kind' | 'message'>> = {}): void {
    const remark: Remark = { kind, message, draft: 0, mustAnswer: false, ...more };
    const isKnown = this.all.some((each) => each.message === message && each.where === remark.where);
    if (!isKnown) this.all.push(remark);
  }

  people(left: readonly string[], where: string): void {
    for (const words of left)
      this.add('personal-data', `Who somebody is was left out: “${words}”.`, {
        where,
        help: 'Write the role instead, such as “the PCSO”, where it matters.',
      });
  }
}

/**
 * @param brought the file, for its name
 * @param day year-month-day on which it is brought
 * @returns one lesson
 */
export function understandDeck(paper: DeckPaper, brought: Brought, known: Known, day: string): Understood {
  const remarks = new Remarks();
  const pictures = new DeckPictures();
  const visible = paper.slides.filter((slide) => !slide.isHidden && !isEmpty(slide));
  const outline = outlineOf(visible);
  const title = titleOf(paper, brought, outline, remarks);
  const body = outline.activities.map((activity, index) =>
    activityBlock(activity, index, outline.activities, title, pictures, remarks),
  );
  timings(outline, body, remarks);
  tellTheRest(paper, outline, pictures, remarks);
  for (const { node, where } of pictures.unsaid)
    remarks.add('missing', `A picture has no alternative text: ${fileOf(node)}.`, {
      where,
      path: `${pathOf(body, node) ?? ''}.settings.alt`,
      help: 'Say in one sentence what it shows, for somebody who cannot see it.',
      mustAnswer: true,
    });
  const words = paper.slides.flatMap(({ title: line, pieces, notes }) => [line, wordsOnPaper([...pieces, ...notes])]);
  const lang = guessLanguage(words.join('\n'), paper.language);
  const { frontMatter, remarks: more } = deckFrontMatter(paper, outline, title, lang, known, day);
  const draft: Draft = {
    kind: 'lessons',
    id: idFor(title) ?? 'lesson',
    lang,
    frontMatter,
    body,
    files: pictures.files,
  };
  return { drafts: [draft], remarks: [...more, ...remarks.all] };
}

function isEmpty({ title, pieces, notes, background, others }: SlidePaper): boolean {
  return title === '' && pieces.length === 0 && notes.length === 0 && !background && !others;
}

function titleOf(paper: DeckPaper, brought: Brought, { slides }: DeckOutline, remarks: Remarks): string {
  const own = paper.properties.title ?? '';
  const first = slides.find(({ role }) => role === 'title');
  const short = (words: string) => withoutPeople(plainWords(words).replace(/\n/g, ' ')).words.slice(0, 90).trim();
  const fromSlide = first ? short(first.title) : '';
  if (fromSlide !== '') {
    const said = first!.notes.nodes.length > 0 ? ' Its notes stand in the first activity.' : '';
    remarks.add('note', `The first slide became the title of the lesson, and is no slide any more.${said}`, {
      where: `slide ${first!.paper.number}`,
    });
    if (own !== '' && own !== fromSlide && !useless.test(own))
      remarks.add('left-out', `The title that the file has of itself was not used: “${withMask(own)}”.`);
    return fromSlide;
  }
  const guess = [own, brought.name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ')]
    .map(short)
    .find((each) => each !== '' && !useless.test(each));
  remarks.add(
    guess === undefined ? 'missing' : 'guessed',
    guess === undefined
      ? 'The lesson has no title.'
      : `No slide says what the lesson is called. Its title was taken from the file: “${guess}”.`,
    { path: 'title', mustAnswer: guess === undefined },
  );
  return guess ?? '';
}

function activityBlock(
  activity: OutlineActivity,
  index: number,
  all: readonly OutlineActivity[],
  lesson: string,
  pictures: DeckPictures,
  remarks: Remarks,
): DraftNode {
  const path = `body.${index}.settings`;
  const full = withoutPeople(plainWords(activity.title)).words;
  const title = full.length <= 90 ? full : full.slice(0, 90).replace(/\s+\S*$/, '');
  const name = title === '' ? lesson : title;
  const where = activity.slides[0] ? `slide ${activity.slides[0].paper.number}` : 'the timetable';
  if (!activity.isSaid)
    remarks.add('guessed', `No slide says where this activity begins or what it is called: “${name}”.`, {
      where,
      path: `${path}.title`,
    });
  const { minutes, range } = activity.minutes ?? {};
  if (range !== undefined)
    remarks.add('unclear', `“${name}” takes ${range} minutes, the slides say; ${minutes} were taken.`, {
      where,
      path: `${path}.minutes`,
    });
  const children = [
    ...(full.length > title.length ? [wordsNode(full)] : []),
    ...activity.words.map((words) => wordsNode(withoutPeople(words).words)).filter(hasText),
    ...activity.slides.flatMap((slide) => slideAndNotes(slide, name, pictures, remarks)),
  ];
  if (children.length === 0) {
    children.push(wordsNode(name));
    remarks.add('missing', `The timetable names “${name}”, and no slide tells what is done.`, {
      where,
      path: `body.${index}`,
    });
  }
  const settings = {
    title: name,
    minutes: minutes === undefined || minutes > 99 ? '' : String(minutes),
    part: activity.part ?? (index === 0 ? 'starter' : index === all.length - 1 ? 'plenary' : 'main'),
  };
  return block('Activity', children, settings);
}

function hasText(node: DraftNode): boolean {
  return node.type !== 'paragraph' || node.children.length > 0;
}

function slideAndNotes(
  { paper, title, notes }: OutlineSlide,
  activity: string,
  pictures: DeckPictures,
  remarks: Remarks,
): DraftNode[] {
  const where = `slide ${paper.number}`;
  remarks.people(notes.people, `the notes of ${where}`);
  const pieces = withoutPrivate(paper.pieces, where, remarks);
  const inside = slideNodes(pieces, (picture) => pictures.figure(picture, paper.number));
  const own = withoutPeople(plainWords(title));
  remarks.people(own.left, where);
  if (own.words === '' && inside.length === 0) return [...notes.nodes];
  let name = own.words;
  if (name === '') {
    name = activity;
    const only = paper.pieces.every(({ is }) => is === 'picture') ? 'a picture only and no title' : 'no title';
    remarks.add('guessed', `This slide has ${only}; “${activity}”, its activity, was taken as its title.`, { where });
  }
  if (inside.length === 0) {
    inside.push(wordsNode(name));
    remarks.add('unclear', `This slide has a title only, “${name}”, which stands on it as its words, too.`, { where });
  }
  if (name.length > 90) {
    inside.unshift(wordsNode(name));
    name = name.slice(0, 90).replace(/\s+\S*$/, '');
  }
  return [block('Slide', inside, { title: name }), ...notes.nodes];
}

/** The pieces without sentences that tell who somebody is. */
function withoutPrivate(pieces: readonly Piece[], where: string, remarks: Remarks): Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.is === 'picture') return piece;
    if (piece.is === 'text-box') return { ...piece, pieces: withoutPrivate(piece.pieces, where, remarks) };
    if (piece.is === 'table')
      return {
        ...piece,
        rows: piece.rows.map((row) =>
          row.map((cell) => ({ ...cell, pieces: withoutPrivate(cell.pieces, where, remarks) })),
        ),
      };
    const { words, left } = withoutPeople(lineOf(piece));
    remarks.people(left, where);
    return left.length === 0 ? piece : { ...piece, runs: [{ text: words, bold: false, italic: false }] };
  });
}

/** Minutes that are missing, and sums that do not agree. */
function timings({ activities, slides }: DeckOutline, body: DraftNode[], remarks: Remarks): void {
  const all = slides.map(({ notes }) => notes.all).find((minutes) => minutes !== undefined);
  const known = activities.map(({ minutes }) => minutes?.minutes);
  const sum = known.reduce<number>((total, minutes) => total + (minutes ?? 0), 0);
  const missing = known.flatMap((minutes, index) => (minutes === undefined ? [index] : []));
  const rest = all === undefined ? 0 : all - sum;
  for (const index of missing) {
    const node = body[index]!;
    if (node.type !== 'block') continue;
    const path = `body.${index}.settings.minutes`;
    if (missing.length === 1 && rest > 0 && rest <= 99) {
      body[index] = { ...node, settings: { ...node.settings, minutes: String(rest) } };
      remarks.add('guessed', `“${node.settings.title}” got the ${rest} minutes that are left of ${all}.`, { path });
    } else
      remarks.add('missing', `Nothing says how many minutes “${node.settings.title}” takes.`, {
        path,
        mustAnswer: true,
      });
  }
  if (all !== undefined && missing.length === 0 && sum !== all)
    remarks.add('unclear', `The slides say that the session takes ${all} minutes; its activities take ${sum}.`);
  if (all !== undefined && sum === all) remarks.add('note', `The activities take ${all} minutes, as the slides say.`);
  if (activities.some(({ part }) => part === undefined))
    remarks.add(
      'guessed',
      'Which activity is starter, main or plenary was taken from their order where no slide says it.',
    );
}

/** What stood in the deck and in no draft. */
function tellTheRest(paper: DeckPaper, { slides }: DeckOutline, pictures: DeckPictures, remarks: Remarks): void {
  for (const slide of paper.slides.filter(({ isHidden }) => isHidden)) {
    const words = [slide.title, wordsOnPaper(slide.pieces), wordsOnPaper(slide.notes)].map(plainWords).filter(Boolean);
    remarks.add('left-out', `A hidden slide was left out: ${withMask(words.join(' / ').replace(/\n+/g, ' / '))}.`, {
      where: `slide ${slide.number}`,
    });
  }
  for (const { paper: slide, role, notes, title } of slides) {
    const where = `slide ${slide.number}`;
    if (slide.background)
      remarks.add('left-out', 'The picture behind the words of this slide was left out; it has no alternative text.', {
        where,
      });
    for (const other of slide.others ?? [])
      remarks.add('left-out', `This slide holds ${withMask(other)}, which was left out.`, { where });
    if (role === undefined) continue;
    remarks.people(notes.people, `the notes of ${where}`);
    const lines = linesOn(slide).map(lineOf);
    if (role === 'title') {
      const kept = lines.map(withoutPeople);
      remarks.people(
        kept.flatMap(({ left }) => left),
        where,
      );
      for (const { words } of kept)
        if (words !== '')
          remarks.add('left-out', `This line of the title slide stands nowhere else: “${words}”.`, { where });
    } else {
      const became = {
        outcomes: 'the outcomes',
        kit: 'the kit',
        vocabulary: 'the vocabulary',
        timetable: 'the activities and their minutes',
      };
      remarks.add('note', `The slide “${title}” became ${became[role]}, and is no slide any more.`, { where });
    }
    if (role !== 'title' || notes.nodes.length > 0)
      for (const words of wordsOfNotes(notes.nodes))
        remarks.add('left-out', `These notes stand nowhere else: “${words}”.`, { where: `the notes of ${where}` });
    for (const piece of slide.pieces)
      if (piece.is === 'picture')
        remarks.add('left-out', `A picture was left out.${piece.alt ? ` It shows: ${withMask(piece.alt)}` : ''}`, {
          where,
        });
  }
  for (const { message, where } of pictures.left) remarks.add('left-out', message, { where });
  for (const [place, lines] of [
    ['the footer', paper.footers],
    ['the slide master', paper.headers],
  ] as const)
    for (const line of lines) {
      const { words, left } = withoutPeople(plainWords(line).replace(/\n/g, ' '));
      remarks.people(left, place);
      if (words !== '')
        remarks.add(
          'left-out',
          `${place === 'the footer' ? 'The footer' : 'Words on every slide'} was left out: “${words}”.`.replace(
            'slide was',
            'slide were',
          ),
          { where: place },
        );
    }
  if (paper.picturesInHeaders > 0)
    remarks.add('left-out', 'A picture on every slide, such as a crest or a logo, was left out.', {
      where: 'the slide master',
    });
  for (const words of paper.hidden)
    remarks.add('left-out', `Words that are switched off on their slide were left out: “${withMask(words)}”.`);
  if (paper.comments > 0) remarks.add('left-out', `${paper.comments} comments were left out.`);
  const authors = [paper.properties.creator, paper.properties.lastModifiedBy, paper.properties.manager].filter(
    (name) => name !== undefined,
  );
  if (authors.length > 0)
    remarks.add('personal-data', 'The file names who wrote it. That was left out.', {
      where: 'the properties of the file',
    });
  for (const key of ['subject', 'description', 'keywords', 'category'])
    if (paper.properties[key] !== undefined)
      remarks.add(
        'left-out',
        `The file says of itself (${key}): “${withMask(paper.properties[key])}”. That was left out.`,
      );
}

function wordsOfNotes(nodes: readonly DraftNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'block') return wordsOfNotes(node.children);
    if (node.type === 'list') return node.items.flatMap(wordsOfNotes);
    if (node.type !== 'paragraph') return [];
    return [node.children.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('')];
  });
}

function fileOf(node: DraftNode): string {
  return node.type === 'block' ? (node.settings.src ?? '') : '';
}

/** @returns `body.0.2.1`, the way to a node through blocks; undefined where it is not there */
export function pathOf(nodes: readonly DraftNode[], wanted: DraftNode, way = 'body'): string | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node === wanted) return `${way}.${index}`;
    const inner =
      node.type === 'block' || node.type === 'quote' ? pathOf(node.children, wanted, `${way}.${index}`) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
