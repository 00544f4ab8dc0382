/** What to bring: lists of it, sentences of it, and the same thing named twice. */

/** As front matter has it; `from` only where the file says who brings it. */
export interface KitDraft {
  readonly item: string;
  readonly from?: 'police' | 'school' | 'children';
}

const bringers: readonly (readonly [NonNullable<KitDraft['from']>, RegExp])[] = [
  [
    'school',
    /\s*[([–—-]*\s*(?:(?:from|provided by|supplied by|brought by)\s+(?:the )?)?(?:school|teacher|class teacher|ysgol)(?: to provide| provides| supplies)?\s*[)\]]\s*$/iu,
  ],
  [
    'police',
    /\s*[([–—-]*\s*(?:(?:from|provided by|supplied by|brought by)\s+(?:the )?)?(?:police|pcso|officer|force|heddlu|scch)(?: to (?:bring|provide)| brings| provides)?\s*[)\]]\s*$/iu,
  ],
  ['children', /\s*[([–—-]*\s*(?:(?:from|brought by)\s+(?:the )?)?(?:children|pupils|plant)(?: bring)?\s*[)\]]\s*$/iu],
];

/** @returns one thing, and who brings it where a bracket says so */
export function kitThing(line: string): KitDraft {
  const text = line
    .trim()
    .replace(/[.;,]$/, '')
    .trim();
  for (const [from, pattern] of bringers)
    if (pattern.test(text)) return { item: text.replace(pattern, '').trim() || text, from };
  return { item: text };
}

/** @returns the things in a line that lists several: `chalk, a drum and index cards`; one that does not is one */
export function kitInLine(line: string): KitDraft[] {
  // Commas in brackets part nothing.
  const parts = line
    .split(/[,;•·]\s*(?![^(]*\))|\n/)
    .flatMap((part, index, all) =>
      all.length > 1 && index === all.length - 1 ? part.split(/\s+(?:and|a|ac|&)\s+(?=\S)/u) : [part],
    )
    .map((part) => part.replace(/^\s*(?:and|&)\s+/i, '').trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  return parts.map(kitThing).filter(({ item }) => !isNothing(item));
}

function isNothing(item: string): boolean {
  return /^(none|n\/?a|nil|dim)$/i.test(item);
}

const small = new Set('a an the of for in with and to some any or each per from your x yr y o i ar'.split(' '));

/** The words of a thing that say what it is, without number and plural. */
function marks(item: string): Set<string> {
  return new Set(
    (item.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter(
        (word) => !small.has(word) && !/^(one|two|three|four|five|six|eight|ten|twelve|copies|copy|sets?)$/.test(word),
      )
      .map((word) => (word.length > 3 ? word.replace(/(?:(?<=s|x|sh|ch)es|(?<!s)s)$/u, '') : word)),
  );
}

/** @returns the list with what is new in it: what a timetable names again, in fewer words, counts once */
export function mergedKit(list: readonly KitDraft[], more: readonly KitDraft[]): KitDraft[] {
  const all = [...list];
  for (const next of more) {
    const words = marks(next.item);
    const covers = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      b.size > 0 && [...b].every((word) => a.has(word));
    if (words.size === 0 || all.some(({ item }) => covers(marks(item), words))) continue;
    all.push(next);
  }
  return all;
}
