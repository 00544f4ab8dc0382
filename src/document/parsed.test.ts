import { describe, expect, it } from 'vitest';
import { loadLibrary, readersOnce } from '../disk/load-library.ts';
import { readBody } from './body.ts';
import { revived } from './parsed.ts';

const page = '/lessons/be-seen/';
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('builds every page of the library anew as its reader made it', () => {
  const nothing = { get: () => undefined, put: () => {} };
  const { everyPage } = loadLibrary('content', undefined, readersOnce(nothing));
  expect(everyPage.length).toBeGreaterThan(100);
  for (const { address, yaml, document, file } of everyPage) {
    const parsed = { frontMatter: yaml.data, document };
    expect(JSON.stringify(revived(json(parsed), address)), file).toBe(JSON.stringify(parsed));
  }
});

it('builds anew everything that a page may hold', () => {
  const text = `## One *two*

| a | b |
|:-|-:|
| [c](#one) | \`d\` |

1. x
   - **y** [z](mailto:team@example.org)

> q [w](https://example.org/a?b#c)

\`\`\`
code
\`\`\`

---

![A child in a bright coat](./coat.png)

<Activity title="A" minutes="10" part="main" who="teacher" needs="B">

<Say>Hello  
there</Say>

<Ask>

Why?

</Ask>

<Note kind="tip">

n

</Note>

<Slide title="S">

s

<Chart finding="enjoyed-all" />

</Slide>

<Attachment file="a.pdf" />

</Activity>

<Worksheet title="W">

### h

<Checklist>

- [ ] c

</Checklist>

</Worksheet>

<Answers>

a

</Answers>

<Card title="C">

c

</Card>
`;
  const { document, refusals } = readBody(text, page);
  expect(refusals).toEqual([]);
  expect(revived(json({ frontMatter: {}, document }), page)?.document).toEqual(document);
});

describe('lets nothing through that no reader of ours made', () => {
  const text = (value: string) => ({ type: 'text', value });
  const paragraph = { type: 'paragraph', line: 1, children: [text('Hello')] };
  const block = (name: string, settings: object, ...children: unknown[]) => ({
    type: 'block',
    name,
    line: 1,
    settings,
    children,
  });
  const link = (href: unknown) => ({ ...paragraph, children: [{ type: 'link', href, children: [text('x')] }] });
  const nested = (depth: number): unknown =>
    depth === 0 ? paragraph : { type: 'quote', line: 1, children: [nested(depth - 1)] };
  const cases: Record<string, unknown> = {
    'HTML as a node': { type: 'html', line: 1, value: '<script>' },
    'HTML in a line': { ...paragraph, children: [{ type: 'html', value: '<b>' }] },
    'a name from a prototype': { type: 'constructor', line: 1 },
    'a block from a prototype': block('toString', {}, paragraph),
    'a block that is not in the vocabulary': block('Script', {}, paragraph),
    'a setting that is not in the vocabulary': block('Say', { onclick: 'x' }, paragraph),
    'a setting that is no text': block('Slide', { title: { html: '<b>' } }, paragraph),
    'a setting that does not fit': block('Activity', { title: 'A', minutes: 0, part: 'main' }, paragraph),
    'a picture from elsewhere': block('Figure', { src: 'https://example.org/a.png', alt: 'A' }),
    'answers inside a worksheet': block('Worksheet', { title: 'W' }, block('Answers', {}, paragraph)),
    'an activity inside a quote': {
      type: 'quote',
      line: 1,
      children: [block('Activity', { title: 'A', minutes: 1, part: 'main' }, paragraph)],
    },
    'a block without what it must hold': block('Say', {}),
    'a block with what it cannot hold': block('Chart', { finding: 'enjoyed-all' }, paragraph),
    'a link to a program': link('javascript:alert(1)'),
    'a link that leaves without saying so': link('//example.org/'),
    'a link that no reader wrote so': link('https://EXAMPLE.org'),
    'a link to nothing': link(undefined),
    'a heading of the page itself': { type: 'heading', line: 1, depth: 1, id: 'h-x', children: [text('x')] },
    'a heading with an id of the site': { type: 'heading', line: 1, depth: 2, id: 'main', children: [text('x')] },
    'a table with an alignment of its own': { type: 'table', line: 1, align: ['x" y="'], head: [], rows: [] },
    'words that are no text': { ...paragraph, children: [text({ toString: 'x' } as unknown as string)] },
    'a line that is no number': { ...paragraph, line: '1' },
    'more levels than a page may have': nested(9),
    'levels without end': nested(5000),
    'no node': null,
  };

  it.each(Object.entries(cases))('%s', (_, node) => {
    expect(revived({ frontMatter: {}, document: [node] }, page)).toBeUndefined();
  });

  it('nor a page that is none', () => {
    for (const kept of [null, 1, 'x', [], {}, { document: {} }]) expect(revived(kept, page)).toBeUndefined();
    expect(revived({ frontMatter: {}, document: [paragraph, nested(7)] }, page)).toBeDefined();
  });

  it('and what is said beside a node that is known stays behind', () => {
    const kept = { frontMatter: {}, document: [{ ...paragraph, html: '<script>' }], more: 1 };
    expect(revived(kept, page)).toEqual({ frontMatter: {}, document: [paragraph] });
  });
});
