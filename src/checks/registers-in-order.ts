import type { RegisterFile } from '../document/library.ts';
import type { Statement } from '../schema/register.ts';
import { exampleLibrary } from './examples.ts';
import type { Complaint, Example, Rule } from './rule.ts';

const example = (what: string, text: string, force = 'durham'): Example => ({
  what,
  files: { ...exampleLibrary, [`reference/registers/${force}.yaml`]: text },
  shown: text,
});
const told = (said: string, more = '') =>
  `  - { said: ${said}, seen: 2026-11-21, from: force, role: coordinator, runs: mini-police${more} }\n`;

export const registersInOrder: Rule = {
  id: 'registers-in-order',
  severity: 'error',
  title: 'What a force runs was said of a force on the list, on days that have come, the newest first',
  why: 'The national register shows what stands first as what is so. An old count on top, or a day that has not come, would be believed.',
  *run({ registers, judged, reference: { forces } }, today) {
    const asked = new Set(judged.map(({ path }) => path));
    for (const register of registers.filter(({ file }) => asked.has(file))) {
      if (!forces.some(({ id }) => id === register.id))
        yield {
          file: register.file,
          line: 1,
          column: 1,
          message: `There is no force called ${register.id}.`,
          help: 'Name the file for the id of the force in reference/forces.yaml.',
        };
      yield* disorder(register, today);
    }
  },
  examples: {
    passes: [
      example('two statements, the newest first', `statements:\n${told('2026-11-21')}${told('2024-11-21')}`),
      example(
        'a document without a date between two others',
        `statements:\n${told('2026-11-21')}  - { seen: 2026-11-21, from: press, source: national-evaluation-2019, runs: similar }\n${told('2024-11-21')}`,
      ),
      example(
        'a year, and a month of it',
        `statements:\n  - { said: '2024', seen: 2026-11-21, from: others, source: national-evaluation-2019, runs: mini-police }\n  - { said: 2024-09, seen: 2026-11-21, from: others, source: national-evaluation-2019, runs: mini-police }\n`,
      ),
    ],
    fails: [
      example('a force that is not on the list', `statements:\n${told('2026-11-21')}`, 'mordor'),
      example('the newest last', `statements:\n${told('2024-11-21')}${told('2026-11-21')}`),
      example('a day that has not come', `statements:\n${told('2062-11-21')}`),
      example('begun after it was said', `statements:\n${told('2024-11-21', ', since: 2025-01')}`),
      example(
        'heard before it was said',
        "statements:\n  - { said: '2026-11-22', seen: 2026-11-21, from: force, runs: mini-police }\n",
      ),
    ],
  },
};

function* disorder({ file, yaml, data }: RegisterFile, today: string): Generator<Complaint> {
  // It may be tomorrow already where somebody writes.
  const latest = new Date(Date.parse(`${today}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  let above: string | undefined;
  for (const [index, { said, seen, since }] of (data?.statements ?? []).entries()) {
    const at = (key: keyof Statement) => ({ file, ...yaml.at(['statements', index, key]) });
    for (const [key, day] of Object.entries({ said, seen, since } as const))
      if (day !== undefined && isLater(day, latest))
        yield { ...at(key as keyof Statement), message: `${day} has not come yet.`, help: 'Look at the year.' };
    if (said !== undefined && isLater(said, seen))
      yield {
        ...at('seen'),
        message: `This was seen on ${seen} and said on ${said}, which is later.`,
        help: 'Correct one of the two.',
      };
    if (said !== undefined && since !== undefined && isLater(since, said))
      yield {
        ...at('since'),
        message: `It began in ${since}, after this was said (${said}).`,
        help: 'Correct one of the two.',
      };
    if (said !== undefined && above !== undefined && isLater(said, above))
      yield {
        ...at('said'),
        message: `This was said on ${said} and stands below what was said on ${above}.`,
        help: 'Move it up: the newest statement stands first.',
      };
    above = said ?? above;
  }
}

/** Whether one of two days, months or years is later, as far as both are known. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
