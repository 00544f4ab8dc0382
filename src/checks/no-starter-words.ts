import { writtenTexts } from '../document/library.ts';
import { stringsIn } from '../document/strings.ts';
import { lesson, withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** What the starters say where words are missing. A column of a form that is called "Write here" is none of it. */
const starterWords = /\bwrite here\b(?=[ \t]+(?!and\b|or\b|to\b)\p{L})/giu;
/** For children to write on, these words may be meant. Those of the starter are known by what follows. */
const starterSheet = /\bwrite here (?:what children do\.|the worksheet's title|a question\.)/i;

export const noStarterWords: Rule = {
  id: 'no-starter-words',
  severity: 'warning',
  title: 'No words of the starter are left',
  why: '"Write here the first step" on a printed plan tells a class that nobody has read it.',
  *run(library) {
    for (const { file, text, yaml, document } of writtenTexts(library)) {
      if (text.search(starterWords) < 0) continue;
      const said = [...stringsIn(yaml.data), ...stringsIn(document ?? [])].map(({ value }) => value).join('\n');
      let inSheet = false;
      for (const [index, line] of text.split('\n').entries()) {
        if (/<(Worksheet|Card)\b/.test(line)) inSheet = !/<Worksheet title="[^"]*write here/i.test(line);
        if (/<\/(Worksheet|Card)>/.test(line)) inSheet = false;
        for (const { index: column, 0: words } of line.matchAll(starterWords)) {
          const rest = line
            .slice(column, column + 60)
            .replace(/["<|].*$/, '')
            .trim();
          // Notes behind a # in the front matter are no words of the page.
          if (!said.includes(rest.slice(0, words.length + 8)) || (inSheet && !starterSheet.test(line))) continue;
          yield {
            file,
            line: index + 1,
            column: column + 1,
            message: `Words of the starter are left here: "${rest}".`,
            help: 'Write your own words over them, or take out what you do not need: the line, or the block around it.',
          };
        }
      }
    }
  },
  examples: {
    passes: [
      lesson('a lesson with words of its own'),
      withText('a form with a column to write in', '| Item | Write here |\n| --- | --- |\n| School | |'),
      withText(
        'a place for children to write',
        '<Worksheet title="My route">\nWrite here who you would tell.\n</Worksheet>',
      ),
      withText('the same words in a sentence', 'They write here and there on the sheet.\n\nAnswer: write it here.'),
    ],
    fails: [
      withText('a step', '1. Write here the first step.'),
      lesson('the summary', { keys: { summary: '"Write here one plain sentence: what children do."' } }),
      withText('the title of a block', '<Slide title="Write here a short title">\nLook.\n</Slide>'),
      withText(
        'a worksheet',
        '<Worksheet title="Write here the worksheet\'s title">\n\n1. Write here a question.\n\n</Worksheet>',
      ),
      withText('a table', '| Risk | What to do |\n| --- | --- |\n| Write here a risk | Write here what to do |'),
    ],
  },
};
