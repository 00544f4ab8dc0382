/** A form of the library on the page, with fields where the paper has room to write. */
import { filledTable, type Form, type FormPart, type KnownFacts } from '../../../tools/agreement/fill-in.ts';
import type { SayOfAgreement } from './phrases.ts';

interface Props {
  readonly form: Form;
  readonly school: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly facts: KnownFacts;
  readonly say: SayOfAgreement;
  answer(key: string, words: string): void;
}

export function FormToFill({ form, school, answers, facts, say, answer }: Props) {
  return (
    <article class="tool-form" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{say('title.of', { form: form.title, school })}</h2>
      {form.parts.map((part) => (
        <Part {...{ part, form, answers, facts, say, answer }} />
      ))}
    </article>
  );
}

function Part({ part, form, answers, facts, say, answer }: Omit<Props, 'school'> & { readonly part: FormPart }) {
  if (part.kind === 'heading') return <h3>{part.text}</h3>;
  if (part.kind === 'text') return <p>{part.text}</p>;
  if (part.kind === 'list')
    return (
      <ul>
        {part.items.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    );
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={say('table', { number: part.number })}>
      <table>
        <thead>
          <tr>
            {part.head.map((words) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filledTable(form.id, part, answers, facts).map((cells, row) => (
            <tr>
              {cells.map(({ key, words, isFromFile }, column) =>
                key === undefined ? (
                  <td>{words}</td>
                ) : (
                  <td>
                    <textarea
                      class="govuk-textarea no-print"
                      rows={2}
                      maxLength={400}
                      aria-label={say('cell', {
                        row: part.rows[row]!.filter((each) => each !== '').join(' '),
                        column: part.head[column] ?? '',
                      })}
                      value={words}
                      onChange={({ currentTarget }) => {
                        answer(key, currentTarget.value);
                        // What the file knows comes back where an answer was emptied.
                        if (isFromFile && currentTarget.value.trim() === '') currentTarget.value = words;
                      }}
                    />
                    {isFromFile && <span class="small no-print">{say('fromFile')}</span>}
                    <span class="tool-paper">{words}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
