import { wordsOfFinding } from '../document/finding-words.ts';
import { stringsIn } from '../document/strings.ts';
import { findingInWelsh } from './examples.ts';
import type { Rule } from './rule.ts';

/** 77, 4.5, 5,517: as both languages write them. */
const figures = /\d+(?:[.,]\d+)*/g;

export const figuresAsInEnglish: Rule = {
  id: 'figures-as-in-english',
  severity: 'error',
  title: 'A finding has the same figures in Welsh as in English',
  why: 'Two readers who quote one finding in two languages must not quote two figures.',
  *run(library) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { data, translations } of library.findings)
      for (const { file, data: words, stale, yaml } of translations) {
        // What is behind is told, and nobody is shown it.
        if (!data || !words || stale || !asked.has(file)) continue;
        const english = new Map(stringsIn(wordsOfFinding(data)).map(({ path, value }) => [path.join(), value]));
        for (const { path, value } of stringsIn(words)) {
          if (path[0] === 'translates') continue;
          const [ours, theirs] = [figuresIn(value), figuresIn(english.get(path.join()) ?? '')];
          if (ours.join() !== theirs.join())
            yield {
              file,
              ...yaml.at(path),
              message: `The figures here are ${said(ours)}, and those of the English are ${said(theirs)}.`,
              help: 'Write each figure as the English finding has it, in digits where it has digits.',
            };
        }
      }
  },
  examples: {
    passes: [findingInWelsh('the same figures in another order', { claim: 'Roedd 77% o 350 o blant yn ei fwynhau.' })],
    fails: [
      findingInWelsh('another figure', { claim: 'O 350 o blant, roedd 71% yn ei fwynhau.' }),
      findingInWelsh('a figure that was left out', { sample: 'Plant.' }),
    ],
  },
};

/** Sorted: a sentence may begin with another of them in another language. */
function figuresIn(text: string): string[] {
  return (text.match(figures) ?? []).sort();
}

function said(all: readonly string[]): string {
  return all.length === 0 ? '0' : all.join('; ');
}
