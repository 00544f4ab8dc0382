import { lessonParts } from '../document/lesson-parts.ts';
import { itemsBefore, lessonVersions, type LessonVersion } from '../document/lesson-version.ts';
import { everyNode, inlinesIn, isBlock, type BlockOf, type DocumentModel, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Page } from '../document/page.ts';
import { stringsIn } from '../document/strings.ts';
import { lesson } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

export const versionIsWhole: Rule = {
  id: 'version-is-whole',
  severity: 'warning',
  title: 'No version speaks of what it leaves out, and no line points to what is not beside it',
  why: 'Whoever holds the 20-minute plan has nothing else. Cards to cut out for an activity that is not in it, or "the words below" on a card that does not hold them, cost the minutes that there are not.',
  alone: true,
  *run({ pages }) {
    for (const page of pages) {
      if (page.kind !== 'lessons' || page.lang !== 'en' || !page.data || !('kit' in page.data)) continue;
      yield* pointers(page);
      const told = new Set<string>();
      for (const version of lessonVersions(page.document, page.data)) {
        for (const { words, gone, at: place } of dangling(page, version)) {
          const at = place();
          const key = `${at.line}:${words}`;
          if (told.has(key)) continue;
          told.add(key);
          yield {
            file: page.file,
            ...at,
            message: `The ${version.slot}-minute version says "${words}" here, and it leaves ${gone} out.`,
            help: 'Say for which activities the line is (for), put it into the activity, or word it so that it holds without.',
          };
        }
      }
    }
  },
  examples: {
    passes: [
      lesson('cards and the line about them, for one activity', {
        keys: {
          kit: '[{ item: sets of cards, count: 2, from: police, for: [Six cards] }]',
          inclusion: '[Read aloud.]',
        },
        body: withCards('for="Six cards"', ''),
      }),
      lesson('a step that is there', {
        body: '<Activity title="Look" minutes="10" part="starter">\n1. Look.\n2. Talk. Short of time? Leave out step 1.\n</Activity>\n',
      }),
    ],
    fails: [
      lesson('cards in the kit of a version without them', {
        keys: { kit: '[{ item: Two sets of cards, from: police }]' },
        body: withCards('for="Six cards"', ''),
      }),
      lesson('an activity named in what a version keeps', { body: withCards('', 'Think of the people in Six cards.') }),
      lesson('words that point below', {
        body: '<Activity title="Look" minutes="10" part="starter">\n1. Read the words below.\n\n<Say>\nLook.\n</Say>\n</Activity>\n',
      }),
      lesson('a step that is not there', {
        body: '<Activity title="Look" minutes="10" part="starter">\n1. Look.\n\n<Note kind="tip">\nShort of time? Leave out step 3.\n</Note>\n</Activity>\n',
      }),
      lesson('a line of kit that points elsewhere', { keys: { kit: '[{ item: Coats (see below), from: police }]' } }),
    ],
  },
};

function withCards(settings: string, more: string): string {
  const hello = "<Say>\nHello. I can't keep a secret if somebody may not be safe.\n</Say>";
  return `<Activity title="Two coats" minutes="20" part="main">\n${hello}\n\nHold them up. ${more}\n</Activity>\n\n<Activity title="Six cards" minutes="18" part="main">\nTalk about the cards.\n</Activity>\n\n<Card title="1. A coat" ${settings}>\nIt is dark.\n</Card>\n`;
}

type Place = Pick<Complaint, 'line' | 'column'>;
interface Said {
  readonly text: string;
  /** Asked of what is complained about alone: to find a place in front matter, it is read again. */
  at(): Place;
}

/** Words that send readers down the page. On a card, and in a list to tick, nothing is below. */
const below = /\b(?:see|the|each|from|read(?: out)?)\b[^.!?]{0,40}\bbelow\b(?!\s+(?:the|\d))/i;
const step = /\bsteps? (\d+)(?: (?:and|to|or) (\d+))?/gi;

function* pointers(page: Page): Generator<Complaint> {
  const complain = ({ text, at }: Said, what: string, help: string): Complaint => ({
    file: page.file,
    ...at(),
    message: `"${cut(text)}" ${what}`,
    help,
  });
  const activities = page.document.filter((node) => isBlock(node, 'Activity'));
  const alone = [
    ...linesOf(page, ['groupSizes', 'kit', 'teacher', 'outcomes']),
    ...itemsBefore(page.document).flatMap(textsIn),
  ];
  for (const said of [...alone, ...activities.flatMap(({ children }) => textsIn(children))])
    if (below.test(said.text))
      yield complain(
        said,
        'points to something below, which is not there on a card or in a list.',
        'Say what it is: "Read out the six sentences", "Say the first words". The teach card prints them at that minute.',
      );
  for (const activity of activities) {
    const most = stepsOf(activity);
    for (const said of textsIn(activity.children))
      for (const [words, ...numbers] of said.text.matchAll(step))
        if (most > 0 && numbers.some((each) => each !== undefined && Number(each) > most))
          yield complain(said, `speaks of ${words}, and this activity has ${most} steps.`, 'Say what the step is.');
  }
}

function stepsOf({ children }: BlockOf<'Activity'>): number {
  return Math.max(
    0,
    ...children.map((node) => (node.type === 'list' && node.ordered ? node.start + node.items.length - 1 : 0)),
  );
}

/** What a version says of something it leaves out. */
function* dangling(
  page: Page,
  { document, leftOut, frontMatter }: LessonVersion,
): Generator<{ words: string; gone: string; at(): Place }> {
  if (leftOut.length === 0) return;
  const gone = [...leftOut.map(named), ...missing(page.document, document)];
  const kept = new Set(stringsIn({ ...frontMatter, title: '', summary: '', sources: [] }).map(({ value }) => value));
  const lines = linesOf(page, [
    'groupSizes',
    'kit',
    'teacher',
    'outcomes',
    'inclusion',
    'safeguarding',
    'supervision',
  ]).filter(({ text }) => kept.has(text));
  const { opening } = lessonParts(document);
  const inside = document.filter((node) => node.type === 'block');
  for (const { text, at } of [...lines, ...textsIn(opening), ...textsIn(inside)])
    for (const { pattern, what } of gone) {
      const words = pattern.exec(text)?.[0];
      if (words !== undefined) yield { words, gone: what, at };
    }
}

interface Gone {
  readonly pattern: RegExp;
  readonly what: string;
}

const exactly = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A title of one word or two, or a question, is words like others, unless they are spoken of as an activity. */
const named = (title: string): Gone => ({
  pattern: new RegExp(`${isKnownAgain(title) ? '' : asActivity}${exactly(title)}(?![\\p{L}])`, 'u'),
  what: `the activity "${title}"`,
});
const isKnownAgain = (title: string) => title.split(' ').length > 2 && !title.endsWith('?');
const asActivity = '(?:under|in|of|before|after|[Ll]eft out|[Ll]eave out|activity) ';

/** Sheets and cards that the whole lesson has and a version has not. */
function missing(whole: DocumentModel, version: DocumentModel): Gone[] {
  const [all, still] = [lessonParts(whole), lessonParts(version)];
  const stays = new Set<Node>(version);
  const sheets = all.worksheets.map(({ worksheet }) => worksheet);
  const numbered = (name: 'worksheet' | 'card', blocks: readonly BlockOf<'Worksheet' | 'Card'>[]): Gone[] =>
    blocks.flatMap((block, index) => {
      if (stays.has(block)) return [];
      const { title } = block.settings;
      const number = /^(?:worksheet|card)?\s*(\d+)\b/i.exec(title)?.[1] ?? String(index + 1);
      return [{ pattern: new RegExp(`\\b${name}s? ${number}\\b`, 'i'), what: `"${title}"` }];
    });
  return [
    ...numbered('worksheet', sheets),
    ...numbered('card', all.cards),
    ...(sheets.length > 0 && still.worksheets.length === 0
      ? [{ pattern: /\bworksheets?\b/i, what: 'every worksheet' }]
      : []),
    ...(all.cards.length > 0 && still.cards.length === 0 ? [{ pattern: /\bcards\b/i, what: 'every card' }] : []),
  ];
}

function linesOf({ yaml }: Page, keys: readonly string[]): Said[] {
  return stringsIn(yaml.data)
    .filter(({ path }) => keys.includes(String(path[0])) && !path.includes('for') && !path.includes('from'))
    .map(({ value, path }) => ({ text: value, at: () => yaml.at(path) }));
}

/** Paragraph by paragraph, cell by cell, so that Markdown in the middle of a sentence hides nothing. */
function textsIn(nodes: readonly Node[]): Said[] {
  return [...everyNode(nodes)].flatMap((node): Said[] => {
    const at = () => ({ line: node.line, column: 1 });
    if (node.type === 'table') return [node.head, ...node.rows].flat().map((cell) => ({ text: inlineText(cell), at }));
    const text = inlineText(inlinesIn(node));
    return text === '' ? [] : [{ text, at }];
  });
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
