import { formSums, namedIn, namesOfCells } from '../document/form-sums.ts';
import { suggest } from '../document/did-you-mean.ts';
import { guidanceText, hashOf } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const form = (what: string, fill: string, sum: string): Example => {
  const formulas = `[{ fill: ${JSON.stringify(fill)}, with: ${JSON.stringify(sum)} }]`;
  const table = '| What | Times | Hours each | Hours in all |\n|---|---|---|---|\n| Sessions | | | |\n';
  const keys = { filledInBy: 'Force lead', givenTo: 'Headteacher', keep: 'With the agreement', formulas };
  return {
    what,
    files: { 'templates/hours/en.mdx': guidanceText(table, keys) },
    shown: `formulas: ${formulas}\n\n${table}`,
  };
};

/** A form and its translation, with the rows given. */
const welsh = (what: string, rows: string): Example => {
  const english = form(what, 'Hours in all', '[Times] * [Hours each]').files['templates/hours/en.mdx'] as string;
  const text = `---\ntranslates: "${hashOf(english)}"\ntitle: Oriau\nsummary: Ffurflen sy'n adio oriau.\n---\n\n| Beth | Sawl gwaith | Oriau yr un | Oriau i gyd |\n|---|---|---|---|\n${rows}`;
  return { what, files: { 'templates/hours/en.mdx': english, 'templates/hours/cy.mdx': text }, shown: text };
};

export const formulasFindTheirCells: Rule = {
  id: 'formulas-find-their-cells',
  severity: 'error',
  title: 'A formula of a form names columns and rows that the form has',
  why: 'The spreadsheet adds up the cells that its formulas name. A name that no table has would leave a sum out, and nobody would see it.',
  *run(library) {
    for (const { file, kind, data, document, yaml } of library.pages) {
      if (kind !== 'templates' || !data || !('formulas' in data)) continue;
      const names = namesOfCells(document);
      for (const [index, formula] of (data.formulas ?? []).entries()) {
        // What is wrong with one formula does not depend on the others but for the column that a row's name means.
        const { unknown } = formSums(document, [formula]);
        for (const name of unknown)
          yield {
            file,
            ...yaml.at(['formulas', index, namedIn(formula.with).includes(name) ? 'with' : 'fill']),
            message: `No column and no row of this form is called "${name}".`,
            help: suggest(name, names),
          };
      }
    }
  },
  examples: {
    passes: [
      form('a column that is computed from two others', 'Hours in all', '[Times] * [Hours each]'),
      welsh('a translation with the same rows', '| Sesiynau | | | |\n'),
    ],
    fails: [
      form('a column that is spelled otherwise', 'Hours in all', '[Times] * [Hours a time]'),
      form('a row that is not there', 'Altogether', '[Sessions] * 2'),
      welsh('a translation with another row', '| Sesiynau | | | |\n| Teithio | | | |\n'),
    ],
  },
};
