/**
 * The site's colours for print, Word and slides. Plain data, so that a writer needs no disk to know them, in a browser
 * too. They are those of src/styles/tokens.css: npm run generate copies them.
 */
export const colours = {
  ink: '#14264b',
  text: '#1d2433',
  muted: '#4a5263',
  paper: '#ffffff',
  panel: '#f5f2ec',
  rule: '#d8d2c7',
  link: '#1b4b8f',
  'link-hover': '#0d2c5c',
  alert: '#a3261b',
  'kind-lessons': '#1b4b8f',
  'kind-guidance': '#005c55',
  'kind-frameworks': '#57348a',
  'kind-case-studies': '#8a3a0f',
  'kind-programmes': '#7c1d5d',
  'kind-templates': '#49591a',
  'kind-evidence': '#0b5a78',
} as const;

/** The name of a colour: a custom property of tokens.css, without the hyphens. */
export type Colour = keyof typeof colours;
