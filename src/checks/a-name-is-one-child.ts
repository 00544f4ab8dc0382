import type { Page } from '../document/page.ts';
import { placesIn } from '../document/where.ts';
import { lesson } from './examples.ts';
import type { Complaint, Example, Rule } from './rule.ts';

/** Where a text gives a made-up child a name. */
const namedHere =
  /\b(?:child|children|boy|girl|pupil|friend|player|somebody|brother|sister) (?:called|named) (\p{Lu}\p{Ll}+)\b/gu;

const saying = (words: string): string => `<Activity title="Cards" minutes="10" part="main">\n${words}\n</Activity>\n`;
const two = (what: string, first: string, second: string): Example => ({
  what,
  files: {
    ...renamed(lesson(what, { body: saying(first) }).files, 'be-seen'),
    ...renamed(lesson(what, { body: saying(second) }).files, 'by-bike'),
  },
  shown: `be-seen: ${first}\nby-bike: ${second}`,
});

export const aNameIsOneChild: Rule = {
  id: 'a-name-is-one-child',
  severity: 'warning',
  title: 'A made-up child has a name from the list, and stands in one lesson only',
  why: 'Children meet several lessons of a programme. Who was hurt in one and to blame in the next teaches something nobody meant, and a list of names from our classrooms keeps children from being left out.',
  *run({ pages, reference }) {
    const known = new Set(reference.names.map(({ name }) => name));
    const lessons = pages.filter((page) => page.kind === 'lessons' && page.lang === 'en');
    for (const page of lessons) yield* unlisted(page, known);
    if (known.size === 0) return;
    const anyName = new RegExp(`(?<![\\p{L}’'-])(?:${[...known].join('|')})(?![\\p{L}-])`, 'gu');
    const first = new Map<string, Page>();
    for (const page of [...lessons].sort((one, other) => (one.file < other.file ? -1 : 1))) {
      const told = new Set<string>();
      for (const { 0: name, index } of page.text.matchAll(anyName)) {
        const elsewhere = first.get(name) ?? page;
        first.set(name, elsewhere);
        if (elsewhere === page || told.has(name)) continue;
        told.add(name);
        yield {
          file: page.file,
          ...placesIn(page.text).at(index),
          message: `A child called ${name} stands in ${elsewhere.file} too.`,
          help: 'Take another name from content/reference/names.yaml, one that no lesson has yet.',
        };
      }
    }
  },
  examples: {
    passes: [
      lesson('a name from the list', { body: saying('A child called Cerys waits at the kerb.') }),
      two('two lessons, two names', 'Cerys waits at the kerb.', 'Kofi has a new bicycle.'),
    ],
    fails: [
      lesson('a name that is not on the list', { body: saying('A child called Moss waits at the kerb.') }),
      two('one name in two lessons', 'Cerys waits at the kerb.', 'Cerys took the bicycle.'),
    ],
  },
};

function* unlisted({ file, text }: Page, known: ReadonlySet<string>): Iterable<Complaint> {
  if (known.size === 0) return;
  const places = placesIn(text);
  for (const match of text.matchAll(namedHere)) {
    const name = match[1]!;
    if (known.has(name)) continue;
    yield {
      file,
      ...places.at(match.index + match[0].length - name.length),
      message: `${name} is not on the list of names for made-up children.`,
      help: 'Take a name from content/reference/names.yaml, or add this one there if children in England and Wales are called so.',
    };
  }
}

function renamed(files: Example['files'], folder: string): Example['files'] {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('be-seen', folder), text]));
}
