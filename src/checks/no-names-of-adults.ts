import { coreProperties, docx } from '../attachments/samples/office.ts';
import { stringsIn } from '../document/strings.ts';
import { lesson, withAttachment, withText, withTrial } from './examples.ts';
import { findAdults, findTitled } from './personal-data/adults.ts';
import { masked } from './personal-data/mask.ts';
import { soundsLikeAPerson } from './personal-data/persons.ts';
import { search } from './personal-data/search.ts';
import type { Complaint, Rule } from './rule.ts';

const help =
  'Write the role alone: "the designated safeguarding lead", "the PCSO". People change their posts, and a page stays for years.';

export const noNamesOfAdults: Rule = {
  id: 'no-names-of-adults',
  severity: 'warning',
  title: 'No adult is named, only what they do',
  why: "A page with somebody's name and post tells strangers whom to ask for, and is wrong as soon as they move on.",
  alone: true,
  *run(library) {
    yield* search(
      library,
      [findAdults],
      ({ value }) => ({ message: `This looks like the name of an adult: ${masked(value)}.`, help }),
      [findAdults, findTitled],
    );
    // Whoever shares a page is an organisation.
    const asked = new Set(library.judged.map(({ path }) => path));
    const trials = library.trials.filter(({ file }) => asked.has(file));
    for (const { file, text, yaml } of [...library.pages, ...trials])
      for (const { value, path } of text.includes('organisation') ? stringsIn(yaml.data) : [])
        if (path.at(-1) === 'organisation' && soundsLikeAPerson(value) && findAdults(value).length === 0)
          yield {
            file,
            ...yaml.at(path),
            message: `This looks like the name of a person, not of an organisation: ${masked(value)}.`,
            help: 'Write the force, school or body that shares or tried this.',
          } satisfies Complaint;
  },
  examples: {
    passes: [
      withText(
        'roles, and people of history',
        'Ask the designated safeguarding lead. Headteacher: signs the agreement. PCSO: opens the door. Robert Peel, Home Secretary, began it.',
      ),
      withText('a first name in a story', 'Officer Sam asks: what did you see?'),
      withAttachment(
        'a document that names a force',
        'plan.docx',
        docx('Lead: Durham Constabulary', coreProperties('')),
      ),
    ],
    fails: [
      withText('in a sentence', 'The designated safeguarding lead is Sam Example.'),
      withText('in a list of roles', '- Fire warden: Sam Example\n- Headteacher: Mrs Example'),
      withText('with a collar number', 'PCSO 7123 Sam Example leads.'),
      withText('in a table', '| Role | Who |\n| --- | --- |\n| DSL | Sam Example |'),
      withTrial('on a receipt', { keep: '["Headteacher: Mrs Example liked it."]' }),
      lesson('as an organisation', { keys: { organisation: 'Sam Example' } }),
      withAttachment('with a title, in a file', 'plan.docx', docx('Mrs Example will meet you at the gate.')),
    ],
  },
};
