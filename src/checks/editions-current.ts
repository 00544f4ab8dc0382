import { guidanceText, withText } from './examples.ts';
import { placesIn } from '../document/where.ts';
import type { Reference } from '../schema/reference.ts';
import type { Example, Rule } from './rule.ts';

export const editionsCurrent: Rule = {
  id: 'editions-current',
  severity: 'warning',
  title: 'Statutory documents are used in the edition now in force',
  why: 'Schools must follow the edition in force. A page written against an earlier one may tell them to do what is no longer right.',
  *run(library) {
    const { editions } = library.reference;
    for (const page of library.pages) {
      const places = placesIn(page.text);
      const checked = page.lang === 'en' && page.data && 'editions' in page.data ? page.data.editions : [];
      for (const [index, { id, checked: written }] of checked.entries()) {
        const edition = editions.find((each) => each.id === id);
        if (!edition || edition.current === written) continue;
        yield {
          file: page.file,
          ...page.yaml.at(['editions', index, 'checked']),
          message: `This page was checked against the ${written} edition of ${edition.name}; in force is: ${edition.current}.`,
          help: `Read the page against the edition in force, correct it, and write checked: "${edition.current}". If yours is the newer one, correct reference/editions.yaml.`,
        };
      }
      for (const { offset, name, year, current } of namedByYear(page.text, editions)) {
        yield {
          file: page.file,
          ...places.at(offset),
          message: `This names ${name} of ${year}; the edition in force is that of ${current}.`,
          help: `Check what is said here against the edition of ${current}, and write that year. For something that is true of the earlier edition only, write "the edition of ${year}".`,
        };
      }
    }
  },
  examples: {
    passes: [
      guidance('checked against the edition in force', '2025'),
      withText('the edition in force, in a sentence', 'The school works to Keeping Children Safe in Education (2025).'),
      withText('an earlier edition, said to be one', 'The edition of 2019 said otherwise.'),
    ],
    fails: [
      guidance('checked against an earlier edition', '2024'),
      withText('an earlier edition in a sentence', 'The school works to KCSIE 2023.'),
    ],
  },
};

/** Where a text names an edition by an earlier year: "KCSIE 2023", "Keeping Children Safe in Education (2024)". */
function* namedByYear(
  text: string,
  editions: Reference['editions'],
): Generator<{ offset: number; name: string; year: string; current: string }> {
  for (const { id, name, current } of editions) {
    if (!/^20\d\d$/.test(current)) continue;
    const names = [name, id.toUpperCase()].map((each) =>
      each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'),
    );
    for (const match of text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})[\\s,*_]*\\(?(20\\d\\d)(?!\\d)`, 'giu'),
    )) {
      if (match[2]! < current)
        yield { offset: match.index, name: match[1]!.replace(/\s+/g, ' '), year: match[2]!, current };
    }
  }
}

function guidance(what: string, checked: string): Example {
  const editions = `[{ id: kcsie, checked: "${checked}" }]`;
  const text = guidanceText('What to do when a child tells you something.\n', { editions });
  return { what, files: { 'guidance/worries/en.mdx': text }, shown: `editions: ${editions}` };
}
