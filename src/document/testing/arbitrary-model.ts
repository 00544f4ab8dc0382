/**
 * For tests: document models of every shape a page may have, full of signs that mean something to Markdown, MDX or
 * HTML.
 */
import fc, { type Arbitrary } from 'fast-check';
import {
  activityParts,
  blockNames,
  blockRule,
  boxSizes,
  noteKinds,
  slideLayouts,
  type BlockName,
  type Place,
} from '../../schema/blocks.ts';
import { headingIds } from '../heading-ids.ts';
import type { Alignment, Block, DocumentModel, Inline, Node } from '../model.ts';
import { mayStand } from '../places.ts';

/** What a model may point at. */
export interface Targets {
  readonly findings: readonly string[];
  readonly pictures: readonly string[];
  readonly attachments: readonly string[];
  /** As readLink gives them. */
  readonly hrefs: readonly string[];
}

const anyTargets: Targets = {
  findings: ['enjoyed-all'],
  pictures: ['crossing.png'],
  attachments: ['route-map.pdf'],
  hrefs: [
    'https://www.gov.uk/',
    'https://www.gov.uk/a(b)c?d=e&amp=f#g',
    'https://www.gov.uk/*_%3C%7B%7D[x]',
    'mailto:team@example.org?subject=a%20b',
    '/lessons/',
    '/search/?q=a&lt;b',
    '#h-notes',
    "/a)b(/'",
  ],
};

export const hostileScraps = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '`',
  '``',
  '```',
  '~~~',
  '<',
  '>',
  '</',
  '/>',
  '<>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</p>',
  '</main>',
  '<Say>',
  '</Activity>',
  '<!--',
  '-->',
  '<![CDATA[',
  '{',
  '}',
  '{x}',
  '{...x}',
  '{/* x */}',
  '|',
  '| a |',
  '| - |',
  '|-|',
  ':-',
  ':-:',
  '\\',
  '\\\\',
  '\\|',
  '&',
  '&lt;',
  '&#60;',
  '&amp;lt;',
  '&colon;',
  '# ',
  '#',
  '## x',
  ' #',
  '- ',
  '-',
  '--',
  '---',
  '===',
  '+ ',
  '1.',
  '1. ',
  '2) ',
  '> ',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '[x]: javascript:x',
  '[a](javascript:alert(1))',
  ':',
  '!',
  '"',
  "'",
  '$&',
  '${x}',
  '`${x}`',
  'import x',
  'import x from "y"',
  'export const a = 1',
  'export',
  'https://example.org/<x>',
  '<https://example.org>',
  'javascript:alert(1)',
  'constructor',
  '__proto__',
  '\u00a0',
] as const;
const words = ['hello', 'Bore da', 'ŵy', '101', 'Children', 'a', '👮', 'e\u0301', '.', ','] as const;
const spaces = [' ', '  ', '    ', '\t'] as const;

/** One line, with something to see at both ends: settings and front matter are trimmed when they are read. */
export const hostileLine: Arbitrary<string> = fc
  .array(fc.constantFrom(...hostileScraps, ...words, ...spaces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim().slice(0, 80).trim() || 'x');

/** Text of a paragraph. No \r and no NUL: the reader makes \n and U+FFFD of them, so no model holds them. */
const text = (breaks: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...hostileScraps) },
        { weight: 2, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.constantFrom(...spaces, ...breaks) },
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts): Inline => ({ type: 'text', value: parts.join('') }));

/**
 * @returns inlines as Markdown can hold them: no two of the same mark side by side (`` `a``b` `` is one code), no break
 * first or last, no code with ]: (over two lines, in a link that opens a paragraph, it reads as a definition of that
 * link), no bold in bold or italic in italic (the signs run together, and readers see no difference anyway), and in a
 * table cell, which is one line, no break and no code with \| (the reader takes it for |)
 */
function inlines(
  depth: number,
  { around = [] as readonly Inline['type'][], breaks = true } = {},
  targets: Targets,
): Arbitrary<Inline[]> {
  const inner = (type: Inline['type']) => inlines(depth - 1, { around: [...around, type], breaks }, targets);
  const mark = (type: 'emphasis' | 'strong'): Arbitrary<Inline>[] =>
    around.includes(type) ? [] : [fc.record({ type: fc.constant(type), children: inner(type) })];
  const code = fc
    .array(fc.constantFrom(...hostileScraps, ...words, ' '), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('').replaceAll(']:', ']'))
    .map((value): Inline => ({ type: 'code', value: breaks ? value : value.replaceAll(/\\+\|/g, '|') }));
  const deep: Arbitrary<Inline>[] =
    depth <= 0
      ? []
      : [
          ...mark('emphasis'),
          ...mark('strong'),
          ...(around.includes('link')
            ? []
            : [
                fc.record({
                  type: fc.constant('link' as const),
                  href: fc.constantFrom(...targets.hrefs),
                  children: inner('link'),
                }),
              ]),
        ];
  const one = fc.oneof({ weight: 3, arbitrary: text(breaks ? ['\n'] : []) }, code, ...deep);
  return fc.array(fc.tuple(one, fc.boolean()), { minLength: 1, maxLength: 4 }).map((all) =>
    all.flatMap(([inline, after], index) => {
      const next = all[index + 1]?.[0];
      if (next === undefined) return [inline];
      if (breaks && after) return [inline, { type: 'break' as const }];
      return inline.type !== 'text' && inline.type === next.type
        ? [inline, { type: 'text' as const, value: ' ' }]
        : [inline];
    }),
  );
}

function settingsOf(name: BlockName, targets: Targets): Arbitrary<object> {
  const given = { title: hostileLine };
  switch (name) {
    case 'Activity':
      return fc.record(
        {
          ...given,
          minutes: fc.integer({ min: 1, max: 99 }),
          part: fc.constantFrom(...activityParts),
          who: hostileLine,
        },
        { requiredKeys: ['title', 'minutes', 'part'] },
      );
    case 'Slide':
      return fc.record(
        {
          ...given,
          without: hostileLine,
          layout: fc.constantFrom(...slideLayouts),
          picture: fc.constant('torch'),
          heaps: fc.constant('Share; Keep'),
          answer: fc.constantFrom('true', 'false'),
          minutes: fc.integer({ min: 1, max: 99 }),
        },
        { requiredKeys: ['title'] },
      );
    case 'Worksheet':
      return fc.record({ ...given, for: hostileLine }, { requiredKeys: ['title'] });
    case 'Card':
      return fc.record({ ...given, for: hostileLine, picture: fc.constant('torch') }, { requiredKeys: ['title'] });
    case 'Note':
      return fc.record({ kind: fc.constantFrom(...noteKinds), without: hostileLine }, { requiredKeys: ['kind'] });
    case 'Chart':
      return fc.record({ finding: fc.constantFrom(...targets.findings) });
    case 'Figure':
      return fc.record(
        { src: fc.constantFrom(...targets.pictures), alt: hostileLine, caption: hostileLine },
        { requiredKeys: ['src', 'alt'] },
      );
    case 'Attachment':
      return fc.record({ file: fc.constantFrom(...targets.attachments) });
    case 'Say':
      return fc.record({ without: hostileLine }, { requiredKeys: [] });
    case 'Picture':
      return fc.record({ name: fc.constant('torch'), caption: hostileLine }, { requiredKeys: ['name'] });
    case 'Draw':
      return fc.record(
        { outline: fc.constant('outline-hand'), size: fc.constantFrom(...boxSizes) },
        { requiredKeys: [] },
      );
    case 'Sort':
      return fc.record({ heaps: fc.constant('Share; Ask first; Keep') });
    case 'Frames':
      return fc.record({ bubbles: fc.constant('yes') }, { requiredKeys: [] });
    case 'Faces':
      return fc.record({ of: fc.constantFrom('3', '5') }, { requiredKeys: [] });
    case 'Choose':
      return fc.record({ most: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] });
    case 'Label':
      return fc.record({ picture: fc.constant('bicycle') });
    case 'Map':
      return fc.record({ picture: fc.constant('outline-map-grid') }, { requiredKeys: [] });
    case 'Match':
    case 'Ask':
    case 'Answers':
    case 'Checklist':
    case 'OpenWith':
    case 'NightBefore':
      return fc.constant({});
  }
}

const alignments: readonly Alignment[] = ['left', 'centre', 'right', null];

/** Every row has as many cells as the head: Markdown fills shorter ones up. No line breaks: a row is one line. */
const table = (targets: Targets) =>
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(fc.oneof(fc.constant([]), inlines(1, { breaks: false }, targets)), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.record({
      type: fc.constant('table' as const),
      line: fc.constant(1),
      align: fc.array(fc.constantFrom(...alignments), { minLength: columns, maxLength: columns }),
      head: row,
      rows: fc.array(row, { maxLength: 3 }),
    });
  });

/** As deep as the reader follows is eight; four show every block in every place. */
function nodes(place: Place, depth: number, targets: Targets, minLength: number): Arbitrary<Node[]> {
  const line = fc.constant(1);
  const sheet = place === 'Worksheet' || place === 'Answers';
  const some: { weight: number; arbitrary: Arbitrary<Node> }[] = [
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('paragraph' as const), line, children: inlines(2, {}, targets) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('code-block' as const),
        line,
        value: fc
          .array(fc.constantFrom(...hostileScraps, ...words, ' ', '\n'), { maxLength: 6 })
          .map((parts) => parts.join('')),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('rule' as const), line }) },
    { weight: 1, arbitrary: table(targets) },
  ];
  if (place === 'page' || sheet) {
    // Only a heading of the second level can be written over two lines.
    const heading = fc.record({
      depth: fc.constantFrom(...(sheet ? ([3, 4] as const) : ([2, 3, 4] as const))),
      first: fc.constantFrom('Notes', 'Main', 'ŵy'),
      rest: inlines(1, { breaks: false }, targets),
    });
    some.push({
      weight: 1,
      arbitrary: heading.map(({ depth: level, first, rest }) => ({
        type: 'heading',
        line: 1,
        depth: level,
        id: '',
        children: [{ type: 'text', value: first }, ...rest],
      })),
    });
  }
  if (depth > 1) {
    const inner = (least: number) => nodes(place, depth - 1, targets, least);
    some.push({ weight: 1, arbitrary: fc.record({ type: fc.constant('quote' as const), line, children: inner(0) }) });
    const items = fc.array(inner(0), { minLength: 1, maxLength: 3 });
    // Nine digits are the most that a list item may begin with.
    some.push({
      weight: 2,
      arbitrary: fc
        .tuple(fc.boolean(), fc.constantFrom(0, 1, 2, 999_999_990), items)
        .map(([ordered, start, all]) => ({ type: 'list', line: 1, ordered, start: ordered ? start : 1, items: all })),
    });
  }
  for (const name of blockNames) {
    const { holds } = blockRule(name);
    // Lists and quotes on the way here have used up depth; what may only stand at the top is written only there.
    if (!mayStand(name, place, deepest - depth + 1) || (holds === 'text' && depth === 1)) continue;
    const children = holds === 'empty' ? fc.constant([]) : nodes(name as Place, depth - 1, targets, 1);
    some.push({
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('block' as const),
        name: fc.constant(name),
        line,
        settings: settingsOf(name, targets),
        children,
      }) as Arbitrary<Block>,
    });
  }
  return fc.array(fc.oneof(...some), { minLength, maxLength: depth === deepest ? 6 : 3 });
}

const deepest = 4;

/** @param targets what it may point at; names that are only well formed where nothing is given */
export function arbitraryModel(targets: Targets = anyTargets): Arbitrary<DocumentModel> {
  return nodes('page', deepest, targets, 0).map(withIds);
}

/** The ids that the reader gives to headings: from their words, and each once. */
function withIds(document: DocumentModel): DocumentModel {
  const idOf = headingIds();
  const given = (node: Node): Node => {
    if (node.type === 'heading') return { ...node, id: idOf(said(node.children)) };
    if (node.type === 'list') return { ...node, items: node.items.map((item) => item.map(given)) };
    return node.type === 'quote' || node.type === 'block'
      ? ({ ...node, children: node.children.map(given) } as Node)
      : node;
  };
  return document.map(given);
}

function said(children: readonly Inline[]): string {
  return children
    .map((inline) => ('children' in inline ? said(inline.children) : 'value' in inline ? inline.value : ''))
    .join('');
}
