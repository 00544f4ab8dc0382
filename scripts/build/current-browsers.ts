/**
 * What govuk-frontend writes for browsers that cannot run our pages anyway (Internet Explorer, Edge to 18 and others
 * without modules) goes before the stylesheet is packed: every page would carry it.
 */

/** Rules that no current browser applies. */
const never = ['@media screen\\0 and (min-width: 40.0625em)', '@media screen\\0', '@supports not (text-wrap: balance)'];
/** Conditions that every current browser meets: their rules stay, without the condition. */
const always = [
  '@supports not (-ms-ime-align: auto)',
  '@supports (border-width: max(0px))',
  '@supports (padding: max(calc(0px)))',
];
/** Declarations that repeat one beside them in an older spelling. */
const older =
  /\s*(-webkit-clip-path|-webkit-text-decoration-skip-ink|(-webkit-)?text-decoration-skip|-ms-user-select): [^;}]+;?|\s*position: -webkit-sticky;/g;
/** The typeface, which is the same on paper. */
const onPaper = /@media print \{\s*[^{}]+\{\s*font-family: var\(--face\);\s*\}\s*\}/g;
/** What stands behind a comma for a page that does not set the colour: tokens.css does. */
const unset = /(var\(--govuk-(?:text|secondary-text|focus|focus-text|link|link-hover|border)-colour), #\w+\)/g;

/** @param css as Sass writes it, with line breaks and single spaces */
export function forCurrentBrowsers(css: string): string {
  const dropped = never.reduce((left, start) => replaceBlocks(left, start, () => ''), css);
  const opened = always.reduce((left, start) => replaceBlocks(left, start, (inside) => inside), dropped);
  return opened.replace(older, '').replace(onPaper, '').replace(unset, '$1)');
}

function replaceBlocks(css: string, start: string, by: (inside: string) => string): string {
  const from = css.indexOf(`${start} {`);
  if (from < 0) return css;
  const inside = from + start.length + 2;
  let end = inside;
  for (let open = 1; open > 0; end++) open += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  const rest = replaceBlocks(css.slice(end), start, by);
  return `${css.slice(0, from)}${by(css.slice(inside, end - 1))}${rest}`;
}

/** For Vite, between Sass and the packing of styles. */
export function currentBrowsers() {
  return {
    name: 'current-browsers',
    transform: (css: string, id: string) =>
      /\.scss(\?|$)/.test(id) ? { code: forCurrentBrowsers(css), map: null } : undefined,
  };
}
