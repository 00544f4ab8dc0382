import { textsIn } from '../document/library.ts';
import { everyNode, inlinesIn } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { stringsIn } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { findingInWelsh, hashOf, lessonText } from './examples.ts';
import type { Complaint, Example, Rule } from './rule.ts';
import { welshLanguage } from '../schema/languages.ts';

const english = lessonText();
const welsh = (what: string, words: { title?: string; summary?: string; body?: string }): Example => {
  const {
    title = 'Cael eich gweld',
    summary = 'Plant yn profi beth mae gyrwyr yn gallu ei weld.',
    body = 'Daliwch y ddwy got i fyny.',
  } = words;
  const text = `---\ntranslates: "${hashOf(english)}"\ntitle: ${title}\nsummary: ${summary}\n---\n\n<Activity title="Beth mae gyrwyr yn ei weld" minutes="10" part="starter">\n${body}\n</Activity>\n`;
  return { what, files: { 'lessons/be-seen/en.mdx': english, 'lessons/be-seen/cy.mdx': text }, shown: text };
};

/** Small words that one of the two languages has and the other has not. */
const ofEnglish = new Set(
  'the and of to is are was with for that this you your it they be have has on or as at by from not what who when how can will if their them we our which children there'.split(
    ' ',
  ),
);
const ofWelsh = new Set(
  "yn yr y ac ar mae gan i o am eich ei eu chi nhw wedi bod sydd sy i'r o'r a'r â'r mae'r gyda mewn neu os beth pwy pan sut gallwch plant nid ddim hyn hwn hon yw oes ydych".split(
    ' ',
  ),
);
/** Keys that hold no Welsh words: `where` names the headings of an English document. */
const notInWelsh = new Set<unknown>(['reviews', 'translates', 'where']);
/** Words. Shorter pieces may be names and titles. */
const fewest = 6;

export const welshIsWelsh: Rule = {
  id: 'welsh-is-welsh',
  severity: 'warning',
  title: 'A Welsh page is in Welsh',
  why: 'Somebody who asks for Welsh and gets English has been told that their language was an afterthought.',
  *run(library) {
    for (const page of textsIn(welshLanguage, library)) {
      const found: Omit<Complaint, 'message' | 'help' | 'file'>[] = [];
      let pieces = 0;
      const places = placesIn(page.text);
      const judge = (text: string, at: () => Omit<Complaint, 'message' | 'help' | 'file'>) => {
        pieces += 1;
        if (isEnglish(text)) found.push(at());
      };
      for (const { value, path } of stringsIn(page.yaml.data))
        if (!notInWelsh.has(path[0])) judge(value, () => page.yaml.at(path));
      for (const node of everyNode(page.document)) {
        const text = inlineText(inlinesIn(node));
        if (text !== '') judge(text, () => places.find(node.line, text));
      }
      const [first] = found;
      if (first)
        yield {
          file: page.file,
          ...first,
          message: `This Welsh text is still in English here${found.length > 1 ? ` and in ${found.length - 1} of its ${pieces - 1} other pieces` : ''}.`,
          help: 'Write it in Welsh. What is not translated yet is better left out: readers then get the English, which says so.',
        };
    }
  },
  examples: {
    passes: [
      welsh('a page in Welsh', {}),
      findingInWelsh('a finding in Welsh'),
      welsh('a phrase people say in English', { body: 'Gofynnwch: beth yw ystyr “Stop, look and listen” i chi?' }),
      welsh('the id of a page', { body: 'Ewch i litter-and-caring-for-our-place.' }),
    ],
    fails: [
      findingInWelsh('a finding with an English claim', {
        claim: 'Of the 350 children in the survey most said that they enjoyed it.',
      }),
      welsh('English text', { body: 'Hold up the two coats and ask what the children can see of them.' }),
      welsh('an English summary', { summary: 'Children test what drivers can see and plan a safer way to school.' }),
    ],
  },
};

function isEnglish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      // The id of a page is one word.
      .match(/[\p{L}'-]+/gu) ?? [];
  if (words.length < fewest) return false;
  const english = words.filter((word) => ofEnglish.has(word)).length;
  const welshWords = words.filter((word) => ofWelsh.has(word)).length;
  return english >= 2 && english / words.length > 0.15 && english > 2 * welshWords;
}
