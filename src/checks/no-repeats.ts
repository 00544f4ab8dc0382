import { writtenTexts } from '../document/library.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

export const noRepeats: Rule = {
  id: 'no-repeats',
  severity: 'error',
  title: 'Nothing stands twice in one list',
  why: 'A topic that is listed twice is counted twice, and usually another was meant. A list that never ends keeps a computer busy.',
  *run(library) {
    for (const { file, yaml } of writtenTexts(library)) {
      if (yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data)) continue;
      for (const [key, list] of Object.entries(yaml.data)) {
        if (!Array.isArray(list)) continue;
        const names = (list as unknown[]).map((each) => (typeof each === 'object' ? each : String(each)));
        const first = names.findIndex((each, index) => typeof each === 'string' && names.indexOf(each) < index);
        if (first < 0) continue;
        const twice = String(names[first]);
        const more = names.length - new Set(names).size;
        yield {
          file,
          ...yaml.at([key, first]),
          message: `${twice.length > 60 ? `${twice.slice(0, 57)}...` : twice} stands twice under ${key}${more > 1 ? `, and ${more} of the ${names.length} entries are too many` : ''}.`,
          help: 'Keep each entry once.',
        };
      }
    }
  },
  examples: {
    passes: [lesson('a topic, once', { keys: { topics: '[road-safety]', years: '[5, 6]' } })],
    fails: [
      lesson('the same topic twice', { keys: { topics: '[road-safety, road-safety]' } }),
      lesson('the same year twice', { keys: { years: '[5, 6, 5]' } }),
      lesson('the same point twice', { keys: { safeguarding: '[Agree who stays., Agree who stays.]' } }),
      lesson('a topic without end', { keys: { topics: `[${'road-safety, '.repeat(3000)}road-safety]` } }),
    ],
  },
};
