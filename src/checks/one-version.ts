import { exampleLibrary, lesson, lessonText, withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> walk`;

export const oneVersion: Rule = {
  id: 'one-version',
  severity: 'error',
  title: 'A file holds one version of its words',
  why: 'When two people change the same line, Git leaves both versions in the file, and readers would get both.',
  run: refusedByReader('one-version'),
  examples: {
    passes: [lesson('a lesson that one person changed'), withText('a heading that is underlined', 'Notes\n-------')],
    fails: [
      withText('two versions of a sentence', both('Walk in and say hello.', 'Walk in and smile.')),
      {
        what: 'two versions of a key',
        files: {
          'lessons/be-seen/en.mdx': lessonText().replace('title: Be seen', both('title: Be seen', 'title: Be bright')),
        },
      },
      {
        what: 'two versions of an entry in a list',
        files: {
          ...exampleLibrary,
          'reference/topics.yaml': `${both('- { id: road-safety, name: Road safety, summary: Being seen. }', '- { id: road-safety, name: Roads, summary: Being seen. }')}\n`,
        },
      },
    ],
  },
};
