/** The keys of front matter that slides speak of, and what is missing of the others. */
import type { Language } from '../../schema/shared.ts';
import { translatableKeys } from '../../schema/translation.ts';
import type { Known } from '../known.ts';
import type { DeckPaper } from '../office/paper.ts';
import { wordsOnPaper } from '../office/paper.ts';
import type { Remark } from '../understood.ts';
import type { DeckOutline } from './deck-outline.ts';
import { linesOn } from './deck-outline.ts';
import { everyDayKeys } from './every-day-keys.ts';
import { findAmerican } from './american.ts';
import { guessEntries, guessGroup, guessYears } from './guess.ts';
import { kitInLine, kitThing, mergedKit } from './kit.ts';
import { leadsToOutcomes, outcomeFrom } from './outcomes.ts';
import { withoutPeople } from './slide-private.ts';
import { lineOf } from './slide-text.ts';

export function deckFrontMatter(
  paper: DeckPaper,
  outline: DeckOutline,
  title: string,
  lang: Language,
  known: Known,
  day: string,
): { readonly frontMatter: Record<string, unknown>; readonly remarks: Remark[] } {
  const remarks: Remark[] = [];
  const say = (kind: Remark['kind'], path: string, message: string, mustAnswer = false) =>
    void remarks.push({ kind, message, path, draft: 0, mustAnswer });
  const missing = (path: string, message: string) =>
    say('missing', path, message, lang === 'en' || (translatableKeys as readonly string[]).includes(path));
  const guessed = (path: string, message: string) => say('guessed', path, message);
  const words = wordsOnPaper(
    paper.slides
      .filter(({ isHidden }) => !isHidden)
      .flatMap(({ title: line, pieces, notes }) => [...pieces, ...notes, wordsPiece(line)]),
  );

  const outcomes = gathered(outline, 'outcomes', ({ notes }) => notes.outcomes)
    .filter((line) => !leadsToOutcomes(line))
    .map((line) => outcomeFrom(line).text.replace(/[.;]$/, ''));
  const kit = mergedKit([], gathered(outline, 'kit', ({ notes }) => notes.kit).map(kitThing));
  const vocabulary = gathered(outline, 'vocabulary', ({ notes }) => notes.vocabulary).map(wordAndMeaning);
  const years = guessYears(words);
  const group = guessGroup(words);
  const [topics, curriculum] = [
    guessEntries(known.topics, title, words, 2),
    guessEntries(known.curriculum, title, words, 3),
  ];
  const everywhere = [...paper.footers, ...paper.headers, words, paper.properties.company ?? ''].join('\n');
  const force = known.forces.find(({ name, nameCy }) =>
    [name, nameCy].some((each) => each !== undefined && everywhere.includes(each)),
  );
  missing('summary', 'There is no summary: one plain sentence that says what children do, and what it is good for.');
  if (force) guessed('force', `“${force.name}” stands in the file, and was taken as the force that shares it.`);
  else missing('force', 'Nothing says which force or organisation shares it.');
  if (topics.length > 0) guessed('topics', `The topics were guessed from the words: ${topics.join(', ')}.`);
  else missing('topics', 'Nothing says which topics it belongs to.');
  missing('aims', 'Nothing says which of the six aims it serves.');
  guessed('audience', 'It was taken to be for PCSOs and teachers, as most lessons are.');
  missing('sensitivity', 'Nothing says whether it may touch a child’s own life (sensitivity).');
  if (years) guessed('years', `The years were read from “${years.said}”: ${years.years.join(', ')}.`);
  else missing('years', 'Nothing says for which school years it is, 3 to 6.');
  if (group.length > 0) guessed('group', `Who it is for was read from the words: ${group.join(', ')}.`);
  else missing('group', 'Nothing says whether it is for a cohort of ten or for a whole class.');
  missing('setting', 'Nothing says where most of it happens.');
  if (outcomes.length === 0) missing('outcomes', 'Nothing says what children can do at the end.');
  if (vocabulary.length === 0) say('missing', 'vocabulary', 'No words to teach were found.');
  if (vocabulary.some(({ meaning }) => meaning === undefined))
    missing('vocabulary', 'Some words have no meaning beside them, in words a child of nine knows.');
  if (kit.length === 0) say('missing', 'kit', 'No kit was found.');
  if (kit.some(({ from }) => from === undefined))
    missing('kit', 'Who brings each thing of the kit, the police, the school or the children, is not said.');
  if (curriculum.length > 0)
    guessed(
      'curriculum',
      `Nothing names statements of the curriculum; these were guessed from the words: ${curriculum.join(', ')}.`,
    );
  else missing('curriculum', 'Nothing was said about the curriculum.');
  missing('teacher', 'Nothing was said about what the teacher does before and after.');
  missing('inclusion', 'Nothing was said about how every child takes part (SEND, ALN, EAL).');
  const safeguarding = outline.slides.flatMap(({ notes }) => notes.safeguarding);
  if (safeguarding.length > 0)
    guessed(
      'safeguarding',
      'What the notes say about safeguarding stands in its activity and among what to agree before.',
    );
  else missing('safeguarding', 'Nothing was said about what to agree with the designated safeguarding lead.');
  for (const { word, here } of findAmerican(words))
    say('note', '', `“${word}” is American spelling; here it is “${here}”. It was left as it is.`);
  const all = {
    title,
    ...(force && { force: force.id }),
    ...everyDayKeys(day),
    ...(topics.length > 0 && { topics }),
    audience: ['pcso', 'teacher'],
    sources: [],
    ...(years && { years: years.years }),
    ...(group.length > 0 && { group }),
    ...(outcomes.length > 0 && { outcomes }),
    vocabulary,
    kit,
    ...(curriculum.length > 0 && { curriculum }),
    ...(safeguarding.length > 0 && { safeguarding }),
  };
  // A Welsh page holds what is translated; the rest stands on the English one.
  const frontMatter =
    lang === 'en'
      ? all
      : Object.fromEntries(
          Object.entries(all).filter(([key]) => (translatableKeys as readonly string[]).includes(key)),
        );
  return { frontMatter, remarks };
}

function wordsPiece(text: string): Parameters<typeof wordsOnPaper>[0][number] {
  return { is: 'paragraph', style: '', runs: [{ text, bold: false, italic: false }] };
}

/** From a slide of its own and from the notes, each line once. */
function gathered(
  { slides }: DeckOutline,
  role: 'outcomes' | 'kit' | 'vocabulary',
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
    .map((line) => line.replace(/^(?:[•●▪◦‣·–-]|o(?=\s)|\d{1,2}[.)])\s+/, ''));
  const all = [
    ...(lines.length === 1 && role === 'kit' ? kitInLine(lines[0]!).map(({ item }) => item) : lines),
    ...slides.flatMap(noted),
  ];
  const seen = new Set<string>();
  return all
    .map((line) => withoutPeople(line).words.replace(/\s+/g, ' ').trim().slice(0, 400))
    .filter((line) => {
      const key = line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return key !== '' && !seen.has(key) && seen.add(key);
    });
}

function wordAndMeaning(line: string): { readonly word: string; readonly meaning?: string } {
  const [, word = '', meaning = ''] = /^(.{1,60}?)\s*(?:[:\u2013\u2014=]|\s-)\s+(.+)$/.exec(line) ?? [];
  return word === '' ? { word: line } : { word: word.trim(), meaning: meaning.trim() };
}
