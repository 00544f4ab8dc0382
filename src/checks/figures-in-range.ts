import { exampleLibrary } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const finding = (what: string, measure: string, ...values: number[]): Example => ({
  what,
  files: {
    ...exampleLibrary,
    'findings/enjoyed-all.yaml': `title: Children enjoyed it\nclaim: Most enjoyed it.\ntopics: [road-safety]\naims: [safety-messages]\nmeasure: ${measure}\ngroups: [{ label: Children }]\nfigures:\n${values.map((value, index) => `  - { label: Answer ${index + 1}, values: [${value}] }\n`).join('')}sample: 350 children.\nsource: { id: national-evaluation-2019 }\ncaution: They chose to answer.\n`,
  },
  shown: `measure: ${measure}\nfigures: ${values.join(', ')}`,
});

export const figuresInRange: Rule = {
  id: 'figures-in-range',
  severity: 'error',
  title: 'A share lies between 0 and 100 per cent, and a count is a whole number',
  why: 'One impossible figure, usually a slip of the keyboard, makes people doubt every other on the page.',
  *run(library) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { file, data, yaml } of library.findings) {
      if (!data || !asked.has(file)) continue;
      for (const [index, { values }] of data.figures.entries())
        for (const [group, value] of values.entries()) {
          const wrong = value === null ? undefined : faultOf(value, data.measure);
          if (wrong)
            yield {
              file,
              ...yaml.at(['figures', index, 'values', group]),
              message: `${value} ${wrong}.`,
              help: 'Look it up in the source again. Write null where the source does not print it.',
            };
        }
    }
  },
  examples: {
    passes: [
      finding('shares', 'percent', 0, 12.5, 100),
      finding('counts', 'count', 0, 350),
      finding('an average', 'mean', 4.25),
    ],
    fails: [
      finding('less than nothing', 'percent', -5),
      finding('more than all', 'percent', 400),
      finding('half a child', 'count', 12.5),
      finding('children that are missing', 'count', -3),
    ],
  },
};

function faultOf(value: number, measure: string): string | undefined {
  if (measure === 'percent' && (value < 0 || value > 100))
    return 'per cent is no share: a share lies between 0 and 100';
  if (measure === 'count' && (value < 0 || !Number.isInteger(value))) return 'is no count: a count is a whole number';
  return Number.isFinite(value) ? undefined : 'is no number';
}
