import { lesson, lessonText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const knownFiles: Rule = {
  id: 'known-files',
  severity: 'error',
  title: 'Every file stands where the library looks for it',
  why: 'A file in the wrong place is never published, and nobody notices.',
  run: refusedByReader('known-files'),
  examples: {
    passes: [lesson('a page in its folder')],
    fails: [
      { what: 'a program', files: { 'lessons/be-seen/evil.js': 'alert(1)' } },
      { what: 'a page that is not in a folder of its own', files: { 'lessons/be-seen.mdx': lessonText() } },
      { what: 'a name with capitals and spaces', files: { 'lessons/be-seen/Walk Plan (final).docx': '' } },
      { what: 'a page that a text editor gave a second ending', files: { 'lessons/be-seen/en.mdx.txt': lessonText() } },
      { what: 'a picture in a folder of its own', files: { 'lessons/be-seen/images/map.png': '' } },
      { what: 'a program that is called like a note of Windows', files: { 'lessons/be-seen/Thumbs.db': 'MZ' } },
      { what: 'a folder with capitals', files: { 'lessons/Be-Seen/en.mdx': lessonText() } },
      { what: 'a kind that does not exist', files: { 'songs/be-seen/en.mdx': lessonText() } },
      {
        what: 'Welsh without English',
        files: { 'lessons/be-seen/cy.mdx': '---\ntranslates: "000000000000"\ntitle: A\nsummary: B\n---\nHelo\n' },
      },
    ],
  },
};
