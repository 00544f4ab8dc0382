/** What to write in place of HTML, for those who know a little of it or paste it from elsewhere. */

import { blockNames } from '../schema/blocks.ts';

const bold = 'Write **words** between two stars on either side for bold.';
const words = 'Take the tags out and keep the words between them.';
const list = 'Begin each line of a list with a hyphen and a space, or with 1. and a space.';
const table = 'Write a table as lines: | One | Two |, then | --- | --- |, then a line for each row.';
const film = 'Nothing plays on a page, because it must print. Write a link to it: [words](https://address).';
const program = 'Take it out, with all that stands in it: nothing on a page may run.';
const form = 'Write lines to fill in, ______, or a <Checklist> of things to tick.';
const office = 'It was pasted from Word or a website. Take it out, and paste the words again without their formatting.';

const helps: Readonly<Record<string, string>> = {
  a: 'Write a link like this: [words](https://address).',
  abbr: 'Write the words in full, and the short form after them in brackets.',
  audio: film,
  b: bold,
  blockquote: 'Begin each line of a quote with > and a space.',
  br: 'Leave an empty line for a new paragraph. For lines that belong together, make a list: begin each with a hyphen.',
  button: form,
  center: words,
  code: 'Put it between two backticks: `like this`.',
  del: 'Take the struck-out words away.',
  details:
    'Nothing on a page folds away, because it must print. Write a heading, ## What it is about, and the text below it.',
  div: words,
  em: 'Write *words* between two single stars for italic.',
  embed: film,
  figcaption: 'Write the line under a picture as its caption: <Figure src="crossing.png" alt="..." caption="..." />',
  figure: 'Write <Figure src="crossing.png" alt="what it shows" caption="a line under it" />',
  font: `${words} Colours and sizes are the same on every page.`,
  form,
  hr: 'Write three hyphens, ---, on a line by themselves, with an empty line before it.',
  i: 'Write *words* between two single stars for italic.',
  iframe: film,
  input: form,
  ins: bold,
  kbd: `Name the key in bold. ${bold}`,
  li: list,
  link: program,
  mark: bold,
  object: film,
  ol: list,
  p: 'Take the tags out, and leave an empty line between paragraphs.',
  pre: 'Put three backticks, ```, on a line before it and on a line after it.',
  s: 'Take the struck-out words away.',
  script: program,
  select: form,
  small: words,
  span: words,
  strike: 'Take the struck-out words away.',
  strong: bold,
  style: program,
  sub: 'Type the small sign itself: CO₂, H₂O. Or write the number in the line.',
  summary:
    'Nothing on a page folds away, because it must print. Write a heading, ## What it is about, and the text below it.',
  sup: 'Type the small sign itself: m², 10³, ½. Write 1st and 2nd in the line, and a source in brackets.',
  table,
  tbody: table,
  td: table,
  textarea: form,
  th: table,
  thead: table,
  tr: table,
  u: `Underlined words look like links. ${bold}`,
  ul: list,
  video: film,
};

const known = 'Use Markdown: **bold**, *italic*, lists, tables and [links](/lessons/).';

/**
 * @param name of the element, as written: `img`, `o:p`
 * @param written its settings, as far as they are known
 * @returns why it cannot be used, and what to write in its place
 */
export function aboutHtml(
  name: string,
  written: { readonly src?: string | undefined; readonly alt?: string | undefined } = {},
): { rule: string; message: string; help: string } {
  const low = name.toLowerCase();
  const heading = /^h([1-6])$/.exec(low);
  const help =
    low === 'img' || low === 'image' || low === 'picture'
      ? `Put the picture beside the page and write <Figure src="${fileName(written.src)}" alt="${written.alt?.replace(/["\n]/g, ' ') || 'what it shows'}" />`
      : heading
        ? `Write a heading as ${'#'.repeat(Math.min(Math.max(Number(heading[1]), 2), 4))} Words, on a line by itself.`
        : /:|^(xml|meta|title|html|head|body|svg|path|g)$/.test(low)
          ? office
          : Object.hasOwn(helps, low)
            ? helps[low]!
            : known;
  return {
    rule: 'no-html',
    message: `HTML such as <${name}> cannot be used, because pages must print and be read aloud as well.`,
    help,
  };
}

/** @returns the name of a picture as it may stand beside a page; an example where that cannot be told */
function fileName(src = ''): string {
  const name = src.split(/[/\\]/).at(-1) ?? '';
  return /^[\w .-]+\.(png|jpe?g|webp)$/i.test(name)
    ? name
        .toLowerCase()
        .replace(/\.jpeg$/, '.jpg')
        .replace(/[ _]+/g, '-')
    : 'crossing.png';
}

const blockNamesInSmall: ReadonlySet<string> = new Set(blockNames.map((name) => name.toLowerCase()));

/** Whether a name in angle brackets is one of HTML's or of a program's, and not a block that is misspelt. */
export function isHtmlName(name: string): boolean {
  if (/^(BR|HR|IMG|DIV|SPAN|TABLE|FONT|CENTER)$/.test(name)) return true;
  return /^[a-z]/.test(name) && (Object.hasOwn(helps, name) || !blockNamesInSmall.has(name));
}
