import { writtenTexts } from '../document/library.ts';
import { start } from '../document/problem.ts';
import { placesIn } from '../document/where.ts';
import { docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment, withText } from './examples.ts';
import { filledForms, type FilledForm } from './personal-data/forms.ts';
import { masked } from './personal-data/mask.ts';
import { hazardsOf, inPlaces, type Complaint, type Rule } from './rule.ts';

const mend =
  'Empty it: leave the headings and the lines to write on. Filled-in forms and registers stay in the school, under its own rules for data.';

/** Headings that are named. */
const most = 4;

function complaint({ headings, value }: FilledForm): Pick<Complaint, 'message' | 'help'> {
  const asked = headings.slice(0, most).map((each) => `"${each}"`);
  const has = asked.length > 1 ? 'have answers' : 'has an answer';
  const said = asked.length > 0 ? `${asked.join(', ')} ${has}, such as` : 'it holds';
  return { message: `This register or form of people is filled in: ${said} ${masked(value)}.`, help: mend };
}

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (...rows: readonly (readonly string[])[]) =>
  docx(`<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`);
const head = '| First name | Surname | Date of birth |\n| --- | --- | --- |';

export const noFilledForms: Rule = {
  id: 'no-filled-forms',
  severity: 'error',
  title: 'Registers and forms are blank',
  why: 'A register or a form that somebody has filled in is about real children and parents, whatever it is shared for.',
  alone: true,
  *run(library, today) {
    yield* hazardsOf('no-filled-forms')(library, today);
    for (const { file, text } of writtenTexts(library)) {
      const places = placesIn(text);
      for (const form of filledForms(text, false)) yield { file, ...places.at(form.index), ...complaint(form) };
    }
    for (const { file, text, hazards } of library.attachments) {
      if (hazards.some(({ rule }) => rule === 'no-filled-forms')) continue;
      for (const { where, text: part } of text)
        for (const form of filledForms(part, true)) {
          const { message, help } = complaint(form);
          yield { file, ...start, message: inPlaces([where], message), help };
        }
    }
  },
  examples: {
    passes: [
      withText('a blank register', `${head}\n| | | |\n| | | |`),
      withText('what belongs where', `${head}\n| Child 1 | (initial only) | dd/mm/yyyy |`),
      withText('a table of words', '| Name | Meaning |\n| --- | --- |\n| Kerb | the edge of the road |'),
      withText('who does what', '| Pupil | What they do |\n| --- | --- |\n| Caller | rings 999 |'),
      withText('a blank form', 'Name of child: ________\n\nDate of birth: ____ / ____ / ____'),
      withAttachment('a blank form in Word', 'form.docx', table(['Name of child', ''], ['Date of birth', ''])),
      withAttachment('a blank form as a PDF', 'form.pdf', pdf({ others: ['<</FT/Tx/T(Name of child)>>'] })),
    ],
    fails: [
      withText('a register on a page', `${head}\n| Sam | Example | 03/04/2016 |\n| Ann | Other | 19/11/2015 |`),
      withText('a form on a page', 'Name of child: Sam Example\n\nDate of birth: 03/04/2016'),
      withAttachment(
        'a register in Word',
        'register.docx',
        table(['Name', 'Class'], ['Sam Example', '5B'], ['Ann Other', '5B']),
      ),
      withAttachment(
        'a form in Word',
        'form.docx',
        table(['Name of child', 'Sam Example'], ['Date of birth', '03/04/2016']),
      ),
      withAttachment('a form as a PDF', 'form.pdf', pdf({ others: ['<</FT/Tx/T(Name of child)/V(Sam Example)>>'] })),
    ],
  },
};
