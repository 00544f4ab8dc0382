/** What a force fills in to say what it runs: plain lines for an e-mail, and the same as YAML for whoever uses Git. */
import { stringify } from 'yaml';
import { statementSchema, type Statement } from '../schema/register.ts';

/** Known to whoever writes it down, and not to be asked. */
const ofTheLibrary: readonly (keyof Statement)[] = ['seen', 'from', 'source'];

const asked = Object.entries(statementSchema.shape).filter(([key]) => !ofTheLibrary.includes(key as keyof Statement));

/** @returns a line for each thing that is asked, its explanation in brackets, to be filled in behind the colon */
export function linesToFillIn(force: string): string {
  const lines = asked.map(([, field]) => {
    const { title = '', description = '' } = field.meta() ?? {};
    return `${title} (${description.replace(/\.$/, '')}):`;
  });
  return [`What ${force} runs`, ...lines].join('\n');
}

/** @returns a file in which everything is said that can be, as an example: it fits the schema */
export function exampleRegister(): string {
  const example = Object.fromEntries(
    asked.map(([key, field]) => [key, (field.meta()?.examples as readonly unknown[] | undefined)?.[0]]),
  );
  const { said, ...rest } = example;
  return stringify(
    { statements: [{ said, seen: said, from: 'force', ...rest }] },
    { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' },
  ).trimEnd();
}
