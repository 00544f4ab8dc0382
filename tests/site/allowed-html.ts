/**
 * What may stand inside <main> of a page that shows what somebody sent: the elements that our components write, with
 * their attributes. Whoever writes a new component adds its elements here; what is not here is refused.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
  // The words of a page: Document.astro and Inlines.astro.
  p: [],
  h2: [],
  h3: [],
  h4: [],
  ul: ['aria-hidden'],
  ol: ['start', 'type'],
  li: [],
  blockquote: [],
  pre: ['tabindex'],
  code: [],
  hr: [],
  em: [],
  strong: [],
  br: [],
  a: ['href', 'hreflang', 'rel', 'download', 'aria-label', 'aria-current', 'data-minutes'],
  table: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['scope', 'colspan'],
  td: ['colspan'],
  // Blocks.
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  details: ['data-version'],
  summary: [],
  // The frame around them.
  main: ['tabindex'],
  article: ['data-old-places', 'data-search-part'],
  header: [],
  nav: ['aria-labelledby', 'aria-label'],
  section: ['aria-label', 'aria-labelledby'],
  div: ['tabindex', 'role', 'aria-hidden', 'aria-label', 'data-version'],
  span: ['aria-hidden'],
  h1: [],
  dl: [],
  dt: [],
  dd: [],
  time: ['datetime'],
  'print-button': [],
  'lesson-version': [],
  button: ['type'],
  script: ['type', 'src'],
  // What narrows the list of forces: it sends nothing, and no script hears it.
  fieldset: [],
  legend: [],
  label: ['for'],
  input: ['type', 'name', 'value', 'checked'],
  // Icons, charts, the map of forces, and drawings with numbers on their parts.
  svg: [
    'aria-hidden',
    'aria-labelledby',
    'fill',
    'height',
    'preserveaspectratio',
    'role',
    'stroke',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-width',
    'viewbox',
    'width',
    'xmlns',
  ],
  use: ['href'],
  pattern: ['id', 'width', 'height', 'patternunits', 'patterntransform'],
  tspan: ['x', 'y', 'dy'],
  path: ['d'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'fill', 'font-size', 'font-weight', 'text-anchor'],
  rect: ['x', 'y', 'rx', 'width', 'height'],
};

/** On any element. None of them loads or runs anything. */
const everywhere = /^(class|id|lang|hidden|data-astro-cid-[a-z0-9]+|data-pagefind-(body|filter|ignore|meta))$/;

/** @returns the names of an element's attributes that may not be there; the element's own name where it may not */
export function refused({
  tagName,
  attrs,
}: {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string }[];
}): readonly string[] {
  if (!Object.hasOwn(elements, tagName)) return [tagName];
  return attrs
    .map(({ name }) => name)
    .filter((name) => !everywhere.test(name) && !elements[tagName]?.includes(name.toLowerCase()));
}

/** Attributes whose value is an address. */
export const addresses = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'ping'];

/**
 * @returns whether an address leads where a link or a picture of ours may lead: https, a mailbox, this site, this page,
 * another length of this lesson
 */
export function leadsSomewhereSafe(address: string): boolean {
  return /^(https:\/\/[a-z0-9]|mailto:[^?]+@|\/(?![/\\])|#|\?minutes=\d+$|$)/.test(address);
}
