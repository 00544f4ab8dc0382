/** The keys of front matter that slides speak of, and what is missing of the others. */
import { kitPer } from '../../schema/kit.ts';
import type { Known } from '../known.ts';
import type { DeckPaper } from '../office/paper.ts';
import { wordsOnPaper } from '../office/paper.ts';
import type { Remark } from '../understood.ts';
import type { DeckOutline } from './deck-outline.ts';
import { linesOn } from './deck-outline.ts';
import { listed } from './deck-notes.ts';
import { withoutPeople } from './slide-private.ts';
import { lineOf } from './slide-text.ts';

export function deckFrontMatter(
  paper: DeckPaper,
  outline: DeckOutline,
  title: string,
  known: Known,
  day: string,
): { readonly frontMatter: Record<string, unknown>; readonly remarks: Remark[] } {
  const remarks: Remark[] = [];
  const say = (kind: Remark['kind'], path: string, message: string, mustAnswer = false) =>
    void remarks.push({ kind, message, path, draft: 0, mustAnswer });
  const missing = (path: string, message: string) => say('missing', path, message, true);
  const words = wordsOnPaper(
    paper.slides
      .filter(({ isHidden }) => !isHidden)
      .flatMap(({ title: line, pieces, notes }) => [...pieces, ...notes, wordsPiece(line)]),
  );

  const outcomes = gathered(
    outline,
    'outcomes',
    (line) => [line],
    ({ notes }) => notes.outcomes,
  ).map(withoutToBeAble);
  const kit = gathered(
    outline,
    'kit',
    (line) => [line],
    ({ notes }) => notes.kit,
  );
  const vocabulary = gathered(
    outline,
    'vocabulary',
    (line) => [line],
    ({ notes }) => notes.vocabulary,
  ).flatMap(wordAndMeaning);
  const years = yearsIn(words);
  const force = known.forces.find(({ name }) =>
    `${paper.footers.join(' ')} ${paper.headers.join(' ')} ${words} ${paper.properties.company ?? ''}`.includes(name),
  );
  if (force) say('guessed', 'force', `“${force.name}” stands in the file, and was taken as the force that shares it.`);
  else missing('force', 'Nothing says which force or organisation shares it.');
  missing('summary', 'There is no summary: one plain sentence that says what children do, and what it is good for.');
  missing('topics', 'Nothing says which topics it belongs to.');
  missing('aims', 'Nothing says which of the six aims it serves.');
  if (years.length > 0)
    say('guessed', 'years', `The years were taken from the words of the slides: ${years.join(', ')}.`);
  else missing('years', 'Nothing says for which school years it is.');
  missing('sensitivity', 'Nothing says how sensitive it is: everyday, take-care or brief-first.');
  missing('group', 'Nothing says whether it is for a cohort of ten or for a whole class.');
  missing('setting', 'Nothing says where it happens: classroom, hall, playground, outdoors or visit.');
  if (outcomes.length === 0) missing('outcomes', 'Nothing says what children can do at the end.');
  if (vocabulary.length === 0) say('missing', 'vocabulary', 'No words to teach were found.');
  if (kit.length === 0) say('missing', 'kit', 'No kit was found.');
  else say('guessed', 'kit', 'Who brings the kit is not said: the police was taken for every line.');
  missing('curriculum', 'Nothing was said about the curriculum.');
  missing('teacher', 'Nothing was said about what the teacher does before and after.');
  missing('inclusion', 'Nothing was said about how every child takes part.');
  const safeguarding = outline.slides.flatMap(({ notes }) => notes.safeguarding);
  if (safeguarding.length === 0)
    missing('safeguarding', 'Nothing was said about what to agree with the designated safeguarding lead.');
  else
    say(
      'guessed',
      'safeguarding',
      'What the notes say about safeguarding stands in the activities and among what to agree before.',
    );
  say('guessed', 'audience', 'It was taken to be for PCSOs and teachers.');
  const frontMatter = {
    title,
    summary: '',
    ...(force && { force: force.id }),
    published: day,
    updated: day,
    reviewBy: aYearAfter(day),
    topics: [],
    aims: [],
    audience: ['pcso', 'teacher'],
    sources: [],
    years,
    outcomes,
    vocabulary,
    kit: kit.map(kitLineOf),
    curriculum: [],
    ...(safeguarding.length > 0 && { safeguarding }),
  };
  return { frontMatter, remarks };
}

function wordsPiece(text: string): Parameters<typeof wordsOnPaper>[0][number] {
  return { is: 'paragraph', style: '', runs: [{ text, bold: false, italic: false }] };
}

/** From a slide of its own and from the notes, each line once. */
function gathered(
  { slides }: DeckOutline,
  role: 'outcomes' | 'kit' | 'vocabulary',
  own: (line: string) => readonly string[],
  noted: (slide: DeckOutline['slides'][number]) => readonly string[],
): string[] {
  const lines = slides
    .filter((slide) => slide.role === role)
    .flatMap(({ paper }) => [
      ...linesOn(paper).map(lineOf),
      ...paper.pieces.flatMap((piece) =>
        piece.is === 'table' ? piece.rows.map((row) => row.map((cell) => wordsOnPaper(cell.pieces)).join(' – ')) : [],
      ),
    ])
    .flatMap(own)
    .map((line) => line.replace(/^(?:[•●▪◦‣·–-]|o(?=\s)|\d{1,2}[.)])\s+/, ''));
  const all = [...(lines.length === 1 && role === 'kit' ? listed(lines[0]!) : lines), ...slides.flatMap(noted)];
  const seen = new Set<string>();
  return all
    .map((line) => withoutPeople(line).words.replace(/\s+/g, ' ').trim().slice(0, 400))
    .filter((line) => {
      const key = line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return key !== '' && !seen.has(key) && seen.add(key);
    });
}

/** Each finishes the words "Children can". */
function withoutToBeAble(line: string): string {
  return line
    .replace(
      /^(?:(?:we|i|you|children|pupils|they)\s+(?:will\s+|should\s+)?(?:be able to|can|know how to|learn to|learn how to)|to be able to|to)\s+/i,
      '',
    )
    .replace(/[.;]$/, '');
}

function wordAndMeaning(line: string): { word: string; meaning: string }[] {
  const [, word = '', meaning = ''] = /^(.{1,60}?)\s*(?:[:\u2013\u2014=]|\s-)\s+(.+)$/.exec(line) ?? [];
  return [word === '' ? { word: line, meaning: '' } : { word: word.trim(), meaning: meaning.trim() }];
}

function kitLineOf(line: string): Record<string, unknown> {
  const [, count = '', item = ''] = /^(\d{1,3})\s*(?:x|×)?\s+(?=\p{L})(.+)$/u.exec(line) ?? [];
  const number = Number(count);
  if (item === '' || number < 1 || number > 300) return { item: line, from: 'police' };
  return { item, count: number, per: kitPer.find((each) => each === 'session')!, from: 'police' };
}

function yearsIn(words: string): number[] {
  const years = new Set<number>();
  for (const [, first, last] of words.matchAll(
    /\b(?:years?|yrs?\.?|y|blwyddyn)\s?([3-6])(?:\s*(?:-|\u2013|to|and|&|\/|a)\s*(?:year\s|y)?([3-6]))?\b/gi,
  ))
    for (let year = Number(first); year <= Number(last ?? first); year += 1) years.add(year);
  return [...years].sort();
}

function aYearAfter(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return `${Number(year) + 1}-${rest.join('-').replace('02-29', '02-28')}`;
}
