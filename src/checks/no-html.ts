import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const noHtml: Rule = {
  id: 'no-html',
  severity: 'error',
  title: 'A page holds no HTML',
  why: 'The same text becomes a web page, a PDF, a Word file and slides; HTML would work in one of them and could carry a script into it.',
  run: refusedByReader('no-html'),
  examples: {
    passes: [withText('Markdown', '**Bold** and *italic*, with a link to [this lesson](/lessons/be-seen/).')],
    fails: [
      withText('an element', '<div>Hello</div>'),
      withText('an element in a line', 'Press <kbd>Enter</kbd> now.'),
      withText('a script', '<script src="https://example.org/x.js"></script>'),
    ],
  },
};
