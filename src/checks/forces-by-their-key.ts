import { lesson, withTrial } from './examples.ts';
import type { Rule } from './rule.ts';

export const forcesByTheirKey: Rule = {
  id: 'forces-by-their-key',
  severity: 'error',
  title: 'A page or a receipt of a force says so with the key force',
  why: 'That key decides who in the force is asked before a page is published. A force written as an organisation would pass them by.',
  *run({ pages, trials, judged, reference: { forces } }) {
    const asked = new Set(judged.map(({ path }) => path));
    for (const { file, yaml } of [...pages, ...trials.filter((trial) => asked.has(trial.file))]) {
      const { organisation } = (yaml.data ?? {}) as { organisation?: unknown };
      if (typeof organisation !== 'string') continue;
      const force = forces.find(({ id, name }) => isNamedIn(organisation, id, name));
      if (force)
        yield {
          file,
          ...yaml.at(['organisation']),
          message: `This organisation is a police force: ${force.name}.`,
          help: `Write force: ${force.id} in place of this line.`,
        };
    }
  },
  examples: {
    passes: [
      lesson('a force by its key', { keys: { organisation: undefined, force: 'durham' } }),
      lesson('an organisation', { keys: { organisation: 'Durham Wildlife Trust' } }),
      lesson('a council of the same name', { keys: { organisation: 'Durham County Council' } }),
    ],
    fails: [
      lesson('its name', { keys: { organisation: 'Durham Constabulary' } }),
      lesson('its name with more', { keys: { organisation: 'Mini Police team, DURHAM CONSTABULARY' } }),
      withTrial('its name, on a receipt', { force: undefined, organisation: 'Durham Constabulary' }),
      lesson('what people call it', { keys: { organisation: 'Durham Police' } }),
    ],
  },
};

/** Words of the names of forces that say nothing about which it is. */
const usual = /\b(the|police|constabulary|service|force|heddlu|and|of|area)\b/g;

/** @returns whether a text holds the name of a force: in full, or what is its own with a word for police */
function isNamedIn(text: string, id: string, name: string): boolean {
  const plain = (words: string) =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()} `;
  const said = plain(text);
  if (said.includes(plain(name))) return true;
  const isPolice =
    /\b(police|constabulary|heddlu)\b/.test(said) && !/\b(commissioner|federation|museum|library)\b/.test(said);
  const own = [plain(plain(name).replace(usual, ' ')), plain(id)].filter((each) => each.trim() !== '');
  return isPolice && own.some((each) => said.includes(each));
}
