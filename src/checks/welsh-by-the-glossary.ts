import { textsIn } from '../document/library.ts';
import { everyNode, inlinesIn } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { stringsIn } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { mutatedForms } from '../tools/welsh-forms.ts';
import { welshLanguage } from '../schema/languages.ts';
import { findingInWelsh, hashOf, lessonText } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const english = lessonText();
const glossary = `- id: online
  english: online
  welsh: ar-lein
  avoid: [arlein]
  seen: not seen; our own
- id: police-community-support-officer
  english: police community support officer (PCSO)
  welsh: Swyddog Cymorth Cymunedol yr Heddlu
  short: SCCH
  avoid: [PCSO, plismon]
  seen: not seen; our own
`;
const welsh = (what: string, body: string, title = 'Cael eich gweld'): Example => {
  const text = `---\ntranslates: "${hashOf(english)}"\ntitle: ${title}\nsummary: Plant yn profi beth mae gyrwyr yn gallu ei weld.\n---\n\n<Activity title="Beth mae gyrwyr yn ei weld" minutes="10" part="starter">\n${body}\n</Activity>\n`;
  const files = { 'lessons/be-seen/en.mdx': english, 'lessons/be-seen/cy.mdx': text };
  return { what, files: { ...files, 'reference/terms-cy.yaml': glossary }, shown: text };
};

/** Keys whose values are names and no words: ours, or headings of an English document. */
const notWords = new Set<unknown>(['reviews', 'translates', 'picture', 'where']);

export const welshByTheGlossary: Rule = {
  id: 'welsh-by-the-glossary',
  severity: 'warning',
  title: 'A Welsh page uses the words of the glossary',
  why: 'Former names, false friends and English left over confuse whoever knows the right word, and a child who meets two words for one thing looks for two things.',
  *run(library) {
    const avoided = library.reference['terms-cy'].flatMap((term) =>
      (term.avoid ?? []).map((word) => ({ term, pattern: wordPattern(word) })),
    );
    for (const page of textsIn(welshLanguage, library)) {
      const places = placesIn(page.text);
      const texts = [
        ...[...stringsIn(page.yaml.data)]
          .filter(({ path }) => !path.some((key) => notWords.has(key)))
          .map(({ value, path }) => ({ text: value, at: () => page.yaml.at(path) })),
        ...[...everyNode(page.document)].map((node) => {
          const text = inlineText(inlinesIn(node));
          return { text, at: () => places.find(node.line, text) };
        }),
      ];
      for (const { term, pattern } of avoided) {
        const found = texts.filter(({ text }) => pattern.test(text));
        const [first] = found;
        if (!first) continue;
        const word = pattern.exec(first.text)![0];
        yield {
          file: page.file,
          ...first.at(),
          message: `“${word}” stands here${found.length > 1 ? ` and in ${found.length - 1} other pieces` : ''}. For “${term.english}” this library says “${term.short ?? term.welsh}”.`,
          help: 'Use the word of the glossary, content/reference/terms-cy.yaml. Where yours is the better one, change it there first, with where you saw it.',
        };
      }
    }
  },
  examples: {
    passes: [
      welsh('the words of the glossary', 'Mae SCCH yn dangos beth sydd ar-lein.'),
      welsh('a longer word that begins alike', 'Mae plismona yn waith i lawer.'),
    ],
    fails: [
      findingInWelsh(
        'an English short form in a finding',
        { sample: '350 o blant, a holwyd gan PCSO.' },
        { 'reference/terms-cy.yaml': glossary },
      ),
      welsh('an English short form', 'Mae PCSO yn dal y ddwy got i fyny.'),
      welsh('a word with another beginning', 'Gofynnwch i blismon.'),
      welsh('a word in the title', 'Daliwch y ddwy got i fyny.', 'Cael eich gweld arlein'),
    ],
  },
};

/** @returns finds a word or phrase with any beginning that it can have in a sentence, and no longer word */
function wordPattern(phrase: string): RegExp {
  const small = phrase.toLowerCase();
  const forms = [small, ...mutatedForms(small)].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'iu');
}
