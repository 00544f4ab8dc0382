import { fewestCards, fewestOfAnAnswer, tallyFault } from '../schema/trial.ts';
import { withTrial } from './examples.ts';
import type { Rule } from './rule.ts';

export const talliesHideEachChild: Rule = {
  id: 'tallies-hide-each-child',
  severity: 'error',
  title: "Counts of children's exit cards are too large to tell what any child said",
  why: 'Two sad faces in one class in one month are two children whom their teacher can name.',
  *run(library) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { file, data, yaml } of library.trials) {
      if (!data || !asked.has(file)) continue;
      for (const [index, card] of data.exitCards.entries()) {
        const fault = tallyFault(card, data.children);
        const isTwice = data.exitCards.findIndex(({ asked: other }) => other === card.asked) < index;
        if (fault !== undefined || isTwice)
          yield {
            file,
            ...yaml.at(['exitCards', index]),
            message: `These counts cannot be told: ${fault ?? 'this question is counted twice'}.`,
            help: `Leave out each answer that 1 to ${fewestOfAnAnswer - 1} children gave, and the next smallest one too where what is left out comes to fewer than ${fewestOfAnAnswer} children. Fewer than ${fewestCards} cards are not told at all.`,
          };
      }
    }
  },
  examples: {
    passes: [
      withTrial('counts of five and more, and nobody', {
        exitCards: '[{ asked: learned, happy: 20, between: 8, sad: 0 }]',
      }),
      withTrial('the smallest left out', { exitCards: '[{ asked: liked, happy: 17 }]' }),
    ],
    fails: [
      withTrial('two sad children', { exitCards: '[{ asked: learned, happy: 20, between: 6, sad: 2 }]' }),
      withTrial('two sad children, by taking away', { exitCards: '[{ asked: learned, happy: 20, between: 6 }]' }),
      withTrial('a small group', { exitCards: '[{ asked: say, happy: 8, sad: 0, between: 0 }]' }),
      withTrial('more cards than children', { exitCards: '[{ asked: say, happy: 30, sad: 0, between: 0 }]' }),
      withTrial('one question twice', { exitCards: '[{ asked: say, happy: 28 }, { asked: say, happy: 28 }]' }),
    ],
  },
};
