import { whyNotARole } from './personal-data/role.ts';
import { withTrial } from './examples.ts';
import type { Rule } from './rule.ts';

export const trialsNameRoles: Rule = {
  id: 'trials-name-roles',
  severity: 'error',
  title: 'A receipt carries the role of who tells it, and never a name',
  why: "Receipts are published and stay for years. Who it was is nobody else's business; what they do there helps to judge what they say.",
  *run(library) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { file, data, yaml } of library.trials) {
      const why = data && asked.has(file) ? whyNotARole(data.role) : undefined;
      if (why !== undefined)
        yield {
          file,
          ...yaml.at(['role']),
          message: 'This does not look like a role.',
          help: 'Write what they do, in small letters, such as PCSO, class teacher or safeguarding lead.',
        };
    }
  },
  examples: {
    passes: [withTrial('a PCSO', { role: 'PCSO' }), withTrial('a teacher', { role: 'class teacher, Year 5' })],
    fails: [withTrial('a name', { role: 'Sam Example' }), withTrial('a number', { role: 'PCSO 7123' })],
  },
};
