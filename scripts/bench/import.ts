/** How much of a force's own files the import finds: each document has a JSON beside it that says what is in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftText, type Draft, type DraftBlock, type DraftNode } from '../../src/desk/draft.ts';
import { knownFrom } from '../../src/desk/known.ts';
import { understand } from '../../src/desk/understand.ts';
import { contentFolder } from '../../src/disk/content-folder.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { BadUse } from '../bad-use.ts';
import { dayOf } from '../day.ts';

interface Wanted {
  readonly title?: string;
  readonly activities?: readonly {
    readonly title: string;
    readonly minutes?: number;
    readonly minutes_range?: readonly number[] | string;
    readonly optional?: boolean;
  }[];
  readonly outcomes?: number;
  readonly outcome_words?: readonly string[];
  readonly kit?: number;
  readonly kit_words?: readonly string[];
  readonly vocabulary?: number;
  readonly questions?: number;
  readonly slides?: number;
  readonly must_not_lose?: readonly string[];
  readonly must_not_appear?: readonly string[];
}

/** How many of how many. */
type Score = readonly [found: number, of: number];
const columns = ['activities', 'outcomes', 'kit', 'words', 'questions', 'slides', 'kept', 'absent'] as const;
type Scores = Readonly<Record<(typeof columns)[number], Score>>;

/** @param folder with documents, and a JSON beside each */
export async function benchImport(folder: string): Promise<void> {
  const names = readdirSync(folder)
    .filter((name) => /\.(docx|pptx)$/i.test(name))
    .sort();
  if (names.length === 0) throw new BadUse(`There are no Word documents or slides in ${folder}.`);
  const known = knownFrom(loadLibrary(contentFolder(), () => false).reference);
  const all: Scores[] = [];
  console.log(`${'document'.padEnd(28)}${columns.map((name) => name.padStart(11)).join('')}`);
  for (const name of names) {
    const wanted = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8')) as Wanted;
    const { drafts, remarks } = await understand([{ name, bytes: readFileSync(join(folder, name)) }], known, dayOf());
    const { scores, misses } = scoresOf(wanted, drafts);
    all.push(scores);
    console.log(`${row(name, scores)}   ${remarks.filter(({ mustAnswer }) => mustAnswer).length} to answer`);
    for (const miss of misses) console.log(`      ${miss}`);
  }
  const total = Object.fromEntries(
    columns.map((column) => [column, [0, 1].map((at) => all.reduce((sum, each) => sum + each[column][at]!, 0))]),
  ) as unknown as Scores;
  console.log(row('all', total));
  console.log(columns.map((column) => `${column} ${percent(total[column])}`).join(', '));
}

function row(name: string, scores: Scores): string {
  return `${name.slice(0, 27).padEnd(28)}${columns.map((column) => scores[column].join('/').padStart(11)).join('')}`;
}

function percent([found, of]: Score): string {
  return of === 0 ? '-' : `${((100 * found) / of).toFixed(1)}%`;
}

const plain = (text: string) =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

function blocks(nodes: readonly DraftNode[], name: DraftBlock['name']): DraftBlock[] {
  return nodes.flatMap((node) =>
    node.type === 'block' ? [...(node.name === name ? [node] : []), ...blocks(node.children, name)] : [],
  );
}

function scoresOf(wanted: Wanted, drafts: readonly Draft[]): { scores: Scores; misses: string[] } {
  const misses: string[] = [];
  const body = drafts.flatMap((draft) => draft.body);
  const list = (key: string) => [
    ...new Set(
      drafts
        .flatMap(({ frontMatter }) => (frontMatter[key] ?? []) as unknown[])
        .map((line) => plain(JSON.stringify(line))),
    ),
  ];
  // Escapes of MDX are no signs on the page.
  const page = plain(
    drafts
      .map((draft) => `${draftText(draft)} ${JSON.stringify(draft.frontMatter)}`)
      .join('\n')
      .replace(/\\(?=[^\w\s])/g, ''),
  );
  const found = (what: string, all: readonly string[], isThere: (words: string) => boolean) => {
    const lost = all.filter((words) => !isThere(words));
    misses.push(...lost.map((words) => `${what}: ${words}`));
    return all.length - lost.length;
  };
  /** Counted lines that are there, but never more than there should be. */
  const lines = (key: string, count = 0, words: readonly string[] = []): Score => {
    const own = list(key);
    if (own.length !== count) misses.push(`${key}: ${own.length} and not ${count}`);
    const byWords = found(key, words, (each) => own.some((line) => line.includes(plain(each))));
    return [
      Math.max(
        0,
        Math.min(count, own.length, words.length > 0 ? byWords + Math.max(0, count - words.length) : count) -
          Math.max(0, own.length - count),
      ),
      count,
    ];
  };
  const counted = (what: string, name: DraftBlock['name'], count = 0): Score => {
    const own = blocks(body, name).length;
    if (own !== count) misses.push(`${what}: ${own} and not ${count}`);
    return [Math.max(0, count - Math.abs(own - count)), count];
  };
  const activities = blocks(body, 'Activity');
  const must = (wanted.activities ?? []).filter(({ optional }) => optional !== true);
  const right = must.filter(({ title, minutes, minutes_range: range }) => {
    const one = activities.find(({ settings }) => plain(settings.title ?? '') === plain(title));
    const said = Number(one?.settings.minutes);
    const [low = NaN, high = low] = Array.isArray(range)
      ? (range as number[])
      : String(range ?? minutes)
          .split(/\D+/)
          .map(Number);
    const fits = one !== undefined && said >= low && said <= high;
    if (!fits) misses.push(`activity: “${title}” ${minutes ?? String(range)}, found ${one ? String(said) : 'none'}`);
    return fits;
  }).length;
  const no = wanted.must_not_appear ?? [];
  const keep = wanted.must_not_lose ?? [];
  return {
    misses,
    scores: {
      activities: [right, must.length],
      outcomes: lines('outcomes', wanted.outcomes, wanted.outcome_words),
      kit: lines('kit', wanted.kit, wanted.kit_words),
      words: lines('vocabulary', wanted.vocabulary),
      questions: counted('questions', 'Ask', wanted.questions),
      slides: counted('slides', 'Slide', wanted.slides),
      kept: [found('lost', keep, (words) => page.includes(plain(words))), keep.length],
      absent: [found('appears', no, (words) => !page.includes(plain(words))), no.length],
    },
  };
}
