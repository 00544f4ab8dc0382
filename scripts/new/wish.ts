/** What somebody wants made: read from the command line, and asked for where they sit at a terminal. */
import { parseArgs } from 'node:util';
import { suggest } from '../../src/document/did-you-mean.ts';
import { idFor } from '../../src/document/id-for.ts';
import type { Force } from '../../src/schema/reference.ts';
import { languages } from '../../src/schema/shared.ts';
import { BadUse } from '../bad-use.ts';
import { readForce, readId, readKind, readOrganisation, readTitle, shown, type Answer } from './answers.ts';
import type { Asker } from './ask.ts';
import type { SharedBy } from './fill-in.ts';
import { newKinds, type NewKind, type PageKind } from './kinds.ts';

export type Wish =
  | {
      readonly make: 'page';
      readonly kind: PageKind;
      readonly id: string;
      readonly title: string;
      readonly sharedBy: SharedBy;
    }
  | { readonly make: 'finding'; readonly kind: 'finding'; readonly id: string; readonly title: string }
  /** `of` as it was written: an id, or a title that makes one. */
  | { readonly make: 'translation'; readonly kind: NewKind; readonly of: string };

const option = { type: 'string' } as const;
export const newOptions = {
  force: option,
  organisation: option,
  id: option,
  lang: { ...option, default: 'en' },
} as const;

/**
 * @param words the command line, without the program
 * @param forces reference/forces.yaml, asked for only when it is needed
 * @param asker undefined where nobody is there to ask
 * @throws BadUse with what is wrong or missing, and what to type
 */
export async function wishToStart(
  words: readonly string[],
  forces: () => readonly Force[],
  asker: Asker | undefined,
): Promise<Wish> {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: newOptions });
  const { force, organisation, lang } = values;
  const [writtenKind, writtenTitle, ...more] = positionals;
  if (more.length > 0) throw new BadUse(`Put the title in quotes: ${shown([writtenTitle, ...more].join(' '))}`);
  if (!languages.some((each) => each === lang))
    throw new BadUse(`There is no language called ${shown(lang)}. ${suggest(lang, languages)}`);

  const missing: string[] = [];
  /** What was given, else what somebody answers, else a note of what is missing. */
  const need = async <Value>(
    what: string,
    given: string | undefined,
    question: string,
    read: (written: string) => Answer<Value>,
  ): Promise<Value | undefined> => {
    if (given !== undefined) return good(read(given));
    if (asker) return asker.ask(question, read);
    missing.push(what);
    return undefined;
  };
  const sharer = async (): Promise<SharedBy | undefined> => {
    if (force !== undefined && organisation !== undefined)
      throw new BadUse('Give --force or --organisation, and not both.');
    if (force !== undefined) return { force: good(readForce(force, forces())) };
    const orNone = (written: string): Answer<string | undefined> =>
      written.trim() === '' ? { value: undefined } : readForce(written, forces());
    const named =
      asker && organisation === undefined
        ? await asker.ask('Which force shares it? Its name or id; leave this empty if you are not a force.', orNone)
        : undefined;
    if (named !== undefined) return { force: named };
    const other = await need(
      '--force or --organisation (who shares it)',
      organisation,
      'Which organisation shares it?',
      readOrganisation,
    );
    return other === undefined ? undefined : { organisation: other };
  };
  const complete = () => {
    if (missing.length > 0) throw new BadUse(`Something is missing: ${missing.join('; ')}.`);
  };

  const kind = await need<NewKind>(
    `the kind (${newKinds.join(', ')})`,
    writtenKind,
    `What is it? One of: ${newKinds.join(', ')}.`,
    readKind,
  );
  if (lang !== 'en') {
    if (force ?? organisation ?? values.id)
      throw new BadUse(
        'A translation takes who shares it, and its address, from the English: leave --force, --organisation and --id out.',
      );
    const of = await need('the id of what to translate', writtenTitle, 'Which one? Its id.', readTitle);
    complete();
    return { make: 'translation', kind: kind!, of: of! };
  }
  if (kind === 'finding' && (force ?? organisation))
    throw new BadUse('A finding names its source, and nobody who shares it: leave --force and --organisation out.');
  const title = await need('the title (in quotes)', writtenTitle, 'What is it called? Up to 90 characters.', readTitle);
  const sharedBy = kind === 'finding' ? undefined : await sharer();
  complete();
  const id = values.id === undefined ? idFor(title!) : good(readId(values.id));
  if (id === undefined)
    throw new BadUse('No address can be made from this title. Give one with --id, such as --id bike-marking.');
  return kind === 'finding'
    ? { make: 'finding', kind, id, title: title! }
    : { make: 'page', kind: kind!, id, title: title!, sharedBy: sharedBy! };
}

function good<Value>(answer: Answer<Value>): Value {
  if ('no' in answer) throw new BadUse(answer.no);
  return answer.value;
}
