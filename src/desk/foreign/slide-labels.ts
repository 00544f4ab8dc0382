/** Words with which slides and their notes say what something is, in English and Welsh. */

export type NoteLabel =
  'say' | 'ask' | 'listen' | 'safeguarding' | 'inclusion' | 'tip' | 'kit' | 'outcomes' | 'vocabulary';

/** A word in front of a colon or a dash. */
const labels: readonly (readonly [NoteLabel, string])[] = [
  ['say', 'say|pcso says?|officer says?|script|read out|tell (?:the )?(?:children|class|pupils)|dweud|dywedwch'],
  [
    'ask',
    'ask|question|q|discuss|key question|ask (?:the )?(?:children|class|pupils)|gofyn|gofynnwch|cwestiwn|trafodwch',
  ],
  ['listen', 'listen for|look for|answers?|expected answers?|a|gwrandewch am|ateb(?:ion)?'],
  ['safeguarding', 'safeguarding(?: note)?|dsl|diogelu'],
  ['inclusion', 'inclusion|send|aln|eal|differentiation|support|cynhwysiant|ady'],
  ['tip', 'tip|hint|note|reminder|awgrym'],
  [
    'kit',
    'kit|kit list|bring|resources?|equipment|materials|you (?:will )?need|what you need|props|adnoddau|offer|dewch â',
  ],
  [
    'outcomes',
    'objectives?|(?:learning|lesson|session) (?:objectives?|outcomes?|intentions?|aims?)|aims?|outcomes?|success criteria|amcanion(?: dysgu)?|nodau|meini prawf llwyddiant',
  ],
  ['vocabulary', 'vocabulary|vocab|key ?words|words to know|new words|geirfa|geiriau allweddol'],
];

const patterns = labels.map(
  ([label, words]) => [label, new RegExp(`^(?:${words})\\s*(?:[:\\u2013\\u2014]|-(?=\\s|$))\\s*`, 'i')] as const,
);
const bare = labels.map(([label, words]) => [label, new RegExp(`^(?:${words})$`, 'i')] as const);

/** @returns what a line of notes is, and what it says; the words may follow on the lines below */
export function noteLabel(line: string): { readonly label: NoteLabel; readonly words: string } | undefined {
  for (const [label, pattern] of patterns) {
    const found = pattern.exec(line);
    if (found) return { label, words: line.slice(found[0].length) };
  }
  return undefined;
}

/** What a slide is for, by its title. Undefined for all that is shown to children as it stands. */
export type SlideRole = 'outcomes' | 'kit' | 'vocabulary' | 'timetable' | undefined;

const sentences: readonly (readonly [Exclude<SlideRole, undefined>, RegExp])[] = [
  [
    'outcomes',
    /\b(today|this session|this lesson|we|you|i)\b.{0,20}\b(learn|be able to|find out)\b.{0,12}(to|how|about|that)?\W*$|^by the end\b|^we are learning|^walt\b|^wilf\b|learning (objective|intention|outcome|aim)|^what (will|are) we (going to )?learn|^heddiw byddwn|^erbyn y diwedd/i,
  ],
  ['kit', /^what (you|we)('ll| will)? need|^things (you|we) need|^(our )?kit( list)?$|^beth sydd ei angen/i],
  ['vocabulary', /^(our |today's )?(key|new|important|tricky) ?words/i],
  [
    'timetable',
    /^(our|the|today'?s|session|lesson)? ?(plan|agenda|timetable|running order|schedule|outline|order of (the )?(session|day))( for today)?$|^what we (will|are going to) do|^what('s| is) happening|^ein cynllun|^amserlen/i,
  ],
];

export function roleOfTitle(title: string): SlideRole {
  const plain = title
    .replace(/[’‘]/g, "'")
    .replace(/[\s:…!?.]+$/, '')
    .trim();
  const named = bare.find(([, pattern]) => pattern.test(plain))?.[0];
  if (named === 'outcomes' || named === 'kit' || named === 'vocabulary') return named;
  return sentences.find(([, pattern]) => pattern.test(plain))?.[0];
}

const parts: readonly (readonly [part: 'starter' | 'main' | 'plenary', words: RegExp])[] = [
  ['starter', /^(starter|start|introduction|intro|opening|warm[- ]?up|ice ?breaker|welcome|cychwyn|cyflwyniad)/i],
  ['main', /^(main(?: (?:activity|task|part|session))?|task|activity|prif(?: weithgaredd)?|gweithgaredd)/i],
  ['plenary', /^(plenary|ending|end|closing|close|wrap[- ]?up|conclusion|cool[- ]?down|review|diweddglo|cloi)/i],
];
const numbered =
  /^(activity|task|part|step|section|game|gweithgaredd|rhan|cam)?\s*\d{1,2}\s*(?:[a-c])?\s*(?=[:.)\u2013\u2014-])/i;

/** @returns a title without the word for its part, and which part that is */
export function partInTitle(title: string): {
  readonly title: string;
  readonly part: 'starter' | 'main' | 'plenary' | undefined;
  /** Whether a word said that here begins something. */
  readonly begins: boolean;
} {
  const separator = /^\s*\d{0,2}\s*(?:[:.)]|[\u2013\u2014-](?=\s|$))\s*/;
  for (const [part, words] of parts) {
    const found = words.exec(title);
    if (!found) continue;
    const rest = title.slice(found[0].length);
    const after = separator.exec(rest);
    if (after && rest.slice(after[0].length) !== '') return { title: rest.slice(after[0].length), part, begins: true };
    if (/^\s*\d{0,2}\s*$/.test(rest)) return { title, part, begins: true };
  }
  const number = numbered.exec(title);
  const after = number && separator.exec(title.slice(number[0].length));
  const rest = number && after ? title.slice(number[0].length + after[0].length) : '';
  return rest === '' ? { title, part: undefined, begins: false } : { title: rest, part: undefined, begins: true };
}
