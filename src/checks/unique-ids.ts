import { exampleLibrary } from './examples.ts';
import type { Rule } from './rule.ts';

const topics = (...ids: string[]) =>
  JSON.stringify(ids.map((id) => ({ id, name: 'Road safety', summary: 'Being seen.' })));

export const uniqueIds: Rule = {
  id: 'unique-ids',
  severity: 'error',
  title: 'No two entries of a list have the same id',
  why: 'A page that refers to the id could mean either of them.',
  *run(library) {
    for (const { file, yaml } of library.referenceFiles) {
      const ids = Array.isArray(yaml.data) ? yaml.data.map((entry: { id?: unknown } | null) => entry?.id) : [];
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) < index)
          yield {
            file,
            ...yaml.at([index, 'id']),
            message: `The id ${String(id)} is given to an entry above as well.`,
            help: 'Give this one another id.',
          };
      }
    }
  },
  examples: {
    passes: [
      {
        what: 'two topics with ids of their own',
        files: { ...exampleLibrary, 'reference/topics.yaml': topics('road-safety', 'water') },
      },
    ],
    fails: [
      {
        what: 'the same id twice',
        files: { ...exampleLibrary, 'reference/topics.yaml': topics('road-safety', 'road-safety') },
      },
    ],
  },
};
