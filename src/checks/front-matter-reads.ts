import { lesson, lessonText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const frontMatterReads: Rule = {
  id: 'front-matter-reads',
  severity: 'error',
  title: 'The front matter can be read',
  why: 'The keys at the top of a page decide where it is listed and how it is checked, so they have to mean one thing only.',
  run: refusedByReader('front-matter-reads'),
  examples: {
    passes: [lesson('keys between two lines of three dashes')],
    fails: [
      { what: 'no front matter', files: { 'lessons/be-seen/en.mdx': 'Hello\n' } },
      { what: 'a line before it', files: { 'lessons/be-seen/en.mdx': `\n${lessonText()}` } },
      { what: 'front matter that is never closed', files: { 'lessons/be-seen/en.mdx': '---\ntitle: Be seen\n' } },
      lesson('a key given twice', { keys: { sensitivity: 'everyday\nsensitivity: brief-first' } }),
      lesson('a colon inside a title without quotes', { keys: { title: 'Be seen: at night' } }),
      lesson('an anchor and an alias', { keys: { topics: '&t [road-safety]', aims: '*t' } }),
      lesson('a tag', { keys: { title: '!!str Be seen' } }),
      lesson('a merge key', { keys: { '<<': '{ title: x }' } }),
      lesson('__proto__', { keys: { ['__proto__']: '{ polluted: true }' } }),
    ],
  },
};
