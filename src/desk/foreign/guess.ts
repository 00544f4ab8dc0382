/** What a plan says by the way: the years it is for, the group, the place; and the topics and curriculum it fits. */
import type { KnownEntry } from '../known.ts';

export interface GuessedYears {
  readonly years: readonly number[];
  /** How it was said, for whoever looks at it: `ages 9-10`. */
  readonly said: string;
  /** Whether it was reckoned from an age, a grade or a key stage. */
  readonly isReckoned: boolean;
}

const span =
  '(\\d{1,2})(?:\\s*(?:-|–|—|/|,|&|and|to|or|a|ac|i|hyd at)\\s*(?:(?:years?|y)\\s*)?(\\d{1,2}))?(?:\\s*(?:,|&|and|a|ac)\\s*(\\d{1,2}))?';
const ofYears = new RegExp(
  `(?<!\\p{L})(?:years?(?: groups?)?|yrs?|y|blwyddyn|blynyddoedd|bl)\\.?:?\\s*${span}(?!\\d)`,
  'iu',
);
const ofAges = new RegExp(
  `(?<!\\p{L})(?:ages?d?|oed(?:ran)?)\\s*${span}|(?<!\\d)${span}\\s*[- ]?(?:years?[- ]olds?|oed)`,
  'iu',
);
const ofGrades = /(?<!\p{L})grades?\s*(\d)(?:\s*(?:-|–|and|to)\s*(\d))?/iu;

/** @returns the school years a text names, 3 to 6; undefined where it names none of them */
export function guessYears(text: string): GuessedYears | undefined {
  const between = (from: number, to: number) => [3, 4, 5, 6].filter((year) => year >= from && year <= to);
  const read = (match: RegExpExecArray | null, shift: number, isReckoned: boolean): GuessedYears | undefined => {
    const all = (match ?? [])
      .slice(1)
      .filter((each) => each !== undefined)
      .map(Number);
    if (all.length === 0) return undefined;
    const years = between(Math.min(...all) - shift, Math.max(...all) - shift);
    return years.length > 0 ? { years, said: match![0].trim(), isReckoned } : undefined;
  };
  const said = read(ofYears.exec(text), 0, false);
  if (said) return said;
  const age = ofAges.exec(text);
  // Children of 9 to 10 are in Year 5: the younger age is that in which a year begins.
  if (age) {
    const all = age
      .slice(1)
      .filter((each) => each !== undefined)
      .map(Number);
    const [from, to] = [Math.min(...all), Math.max(...all)];
    const years = between(from - 4, Math.max(from, to - 1) - 4);
    if (years.length > 0) return { years, said: age[0].trim(), isReckoned: true };
  }
  if (/\b(?:ks ?2|key stage (?:2|two))\b|\bcyfnod allweddol 2\b|\b(?:upper|lower) key stage/i.test(text)) {
    const half = /\b(upper|lower) (?:ks|key stage)/i.exec(text)?.[1]?.toLowerCase();
    return {
      years: half === 'upper' ? [5, 6] : half === 'lower' ? [3, 4] : [3, 4, 5, 6],
      said: 'Key Stage 2',
      isReckoned: true,
    };
  }
  const grade = ofGrades.exec(text);
  return read(grade, -1, true);
}

/** @returns `class`, `cohort` or both, as a text says it */
export function guessGroup(text: string): ('cohort' | 'class')[] {
  const cohort =
    /\bcohorts?\b|\b(?:ten|10|eight|8|twelve|12)\s+(?:children|pupils|cadets|students|mini)|\bsmall group\b|\bdeg o blant\b/i;
  const whole =
    /\bwhole[- ]class\b|\bclass of\b|\bfull class\b|\b(?:30|thirty|28|32)\s+(?:children|pupils|students)|\bdosbarth cyfan\b/i;
  return [...(cohort.test(text) ? (['cohort'] as const) : []), ...(whole.test(text) ? (['class'] as const) : [])];
}

const places: readonly (readonly [string, RegExp])[] = [
  ['visit', /\bvisit to\b|\bpolice station\b|\bfire station\b|\bmuseum\b|\bymweliad\b/i],
  ['outdoors', /\boutdoors?\b|\boutside\b|\bpark\b|\bwoods?\b|\bstreet\b|\btu allan\b/i],
  ['playground', /\bplay ?ground\b|\byard\b|\bfield\b|\biard\b/i],
  ['hall', /\bhall\b|\bgym\b|\bneuadd\b/i],
  ['classroom', /\bclass ?room\b|\blibrary\b|\broom\b|\bdosbarth\b|\bllyfrgell\b/i],
];

/** @param text what stands behind a label such as `Where`: the place named first counts */
export function guessSetting(text: string): string | undefined {
  return places
    .flatMap(([setting, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ setting, at }];
    })
    .sort((a, b) => a.at - b.at)[0]?.setting;
}

const small = new Set(
  `about after again also and are around because been before being both but can child children each every for from get
  give good have help her here how into keep know make more most need not one only other our out own people place safe
  say school some than that the their them then there these they thing things this those time too two under use what when where which while
  who why will with work you your police works lesson session learn learning day way ask asking`.split(/\s+/),
);

/** Words that carry meaning, shortened so that crossing, cross and crossings are one. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ings?|ies|es|s|ed|er|ers)$/u, '').slice(0, 9))
    .filter((word) => word.length > 2);
}

/**
 * @param entries topics, aims or statements of the curriculum
 * @param title counts four times
 * @returns their ids, what fits best first; none where nothing fits clearly
 */
export function guessEntries(entries: readonly KnownEntry[], title: string, text: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const stem of stems(title)) counts.set(stem, (counts.get(stem) ?? 0) + 4);
  const named = new Set(stems(title));
  /** How many entries have a word: what all have tells nothing. */
  const shared = new Map<string, number>();
  const words = entries.map((entry) => new Set(stems([entry.name, ...entry.alsoKnownAs, entry.summary].join(' '))));
  for (const each of words) for (const stem of each) shared.set(stem, (shared.get(stem) ?? 0) + 1);
  const scored = entries
    .map(({ id }, index) => ({
      id,
      hits: [...words[index]!].filter((stem) => counts.has(stem)).length,
      inTitle: [...words[index]!].filter((stem) => named.has(stem)).length,
      score: [...words[index]!].reduce((sum, stem) => sum + Math.min(6, counts.get(stem) ?? 0) / shared.get(stem)!, 0),
    }))
    // One word by chance is no guess; one that the title holds, or three, are.
    .filter(({ score, hits, inTitle }) => (inTitle > 0 && score >= 3) || (hits >= 3 && score >= 5))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * 0.6)
    .slice(0, most)
    .map(({ id }) => id);
}
