import type { FlatConfig } from 'html-validate';
import html5 from 'html-validate/elements/html5';
import { a11y, document, recommended } from 'html-validate/presets';

/** Everything html-validate recommends, and these exceptions, each with its reason. */
const config: FlatConfig = [
  { elements: [html5] },
  recommended,
  document,
  a11y,
  {
    rules: {
      // Integrity hashes guard against other hosts, and no page loads anything from one.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A contributor's heading may start with a number, and HTML allows such an id; no style sheet selects by it.
      'valid-id': ['error', { relaxed: true }],
      // A title may have 90 characters (src/schema/shared.ts), and the name of the library follows it.
      'long-title': ['error', { maxlength: 120 }],
      // Pages are built without line breaks, so the ends of lines are those of examples in which they matter.
      'no-trailing-whitespace': 'off',
      // Preact closes elements without contents, Astro does not; to HTML both are the same.
      'void-style': 'off',
      // GOV.UK's exit-this-page is a link in the role of a button, because it must work without JavaScript.
      'prefer-native-element': ['error', { exclude: ['button'] }],
    },
  },
];

export default config;
