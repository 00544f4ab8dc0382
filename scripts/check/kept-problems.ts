/** What rules said of pages, for those that look at a page alone: kept from one check to the next, beside the pages. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { KeptProblems } from '../../src/checks/alone.ts';
import { rules } from '../../src/checks/index.ts';
import { keptTexts } from '../../src/disk/kept-texts.ts';

/** The rooms of src/ whose code decides what rules say of a page. */
const deciding = ['schema', 'document', 'pictures', 'attachments', 'i18n', 'tools', 'checks'];

const severities = new Map(rules.flatMap(({ id, severity, alone }) => (alone ? [[id, severity]] : [])));
/** What comes from the disk is looked at as anything from outside is. */
const problems = z.array(
  z
    .strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning']),
      file: z.string(),
      line: z.int().positive(),
      column: z.int().positive(),
      message: z.string(),
      help: z.string(),
    })
    .refine(({ rule, severity }) => severities.get(rule) === severity),
);

/**
 * @param room the folder in which they are kept: `PARSED_DIR`, or below `.build`; it is made if it is not there
 * @param project the project's folder: another program finds nothing of what this one kept, and throws it away
 */
export function keptProblems(
  room = join(resolve(process.env.PARSED_DIR ?? '.build/parsed'), 'judged'),
  project = process.cwd(),
): KeptProblems {
  const kept = keptTexts(room, project, deciding);
  return {
    get: (source, file) =>
      kept.get(source, (text) => {
        const all = problems.parse(JSON.parse(text));
        return all.every((problem) => problem.file === file) ? all : undefined;
      }),
    put: (source, all) => kept.put(source, JSON.stringify(all)),
  };
}
