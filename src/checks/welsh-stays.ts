import { roleOf } from '../document/files.ts';
import { resourcePathOf } from '../document/page.ts';
import { start } from '../document/problem.ts';
import { exampleLibrary, findingText, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

const lessonAlone = { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText() };

export const welshStays: Rule = {
  id: 'welsh-stays',
  severity: 'warning',
  title: 'What was published in Welsh is still there in Welsh',
  why: 'Whoever kept its address finds nothing, and a school that teaches in Welsh loses what it used. A translation that is behind says so by itself and can stay.',
  *run({ everyPage, findings, published }) {
    const inWords = findings.flatMap((finding) => [finding, ...finding.translations]);
    const now = new Set([...everyPage, ...inWords].map(({ file }) => file));
    for (const file of published) {
      const role = roleOf(file);
      if (now.has(file)) continue;
      // Where the English page is gone as well, that is told, and what it leads to is the Welsh page's, too.
      if (role.is === 'page' && role.lang !== 'en' && now.has(`${resourcePathOf(role)}/en.mdx`))
        yield {
          file,
          ...start,
          message: `/${role.lang}/${resourcePathOf(role)}/ was published, and nothing stands there any more.`,
          help: 'Put the file back. If it is behind the English page, its own page says so. If it is wrong, put it right, or say so in the pull request.',
        };
      if (role.is === 'finding-words' && now.has(`findings/${role.id}.yaml`))
        yield {
          file,
          ...start,
          message: 'This finding was published in Welsh, and its Welsh words are gone.',
          help: 'Put the file back. If it is behind the English finding, readers get that until it is brought up to date. If it is wrong, put it right, or say so in the pull request.',
        };
    }
  },
  examples: {
    passes: [
      { what: 'a page that never was in Welsh', files: lessonAlone, published: ['lessons/be-seen/en.mdx'] },
      {
        what: 'a page that was renamed with its translation',
        files: { ...exampleLibrary, 'lessons/be-bright/en.mdx': lessonText({ keys: { former: '[lessons/be-seen]' } }) },
        published: ['lessons/be-seen/en.mdx', 'lessons/be-seen/cy.mdx'],
      },
    ],
    fails: [
      {
        what: 'the Welsh words of a finding that were deleted',
        files: { ...exampleLibrary, 'findings/enjoyed-all.yaml': findingText },
        published: ['findings/enjoyed-all.cy.yaml'],
        shown: 'content/findings/enjoyed-all.cy.yaml is gone',
      },
      {
        what: 'a Welsh page that was deleted',
        files: lessonAlone,
        published: ['lessons/be-seen/cy.mdx'],
        shown: 'content/lessons/be-seen/cy.mdx is gone',
      },
    ],
  },
};
