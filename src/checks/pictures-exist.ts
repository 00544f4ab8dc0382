import { nearest } from '../document/did-you-mean.ts';
import { drawingOf, inFrontMatter } from '../document/drawings.ts';
import { everyNode } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import drawings from '../pictures/names.json' with { type: 'json' };
import { exampleLibrary, lesson, withText } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

export const picturesExist: Rule = {
  id: 'pictures-exist',
  severity: 'error',
  title: 'Every drawing that a page or a topic names is on the shelf',
  why: 'A name that the shelf does not know would leave a hole on the page, in the print and on the wall. The page /pictures/ shows every drawing with its name.',
  *run({ pages, referenceFiles, reference }) {
    for (const page of pages)
      for (const { name, at } of named(page)) if (!known.has(name)) yield missing(page.file, name, at());
    const topics = referenceFiles.find((file) => file.name === 'topics');
    for (const [index, { picture }] of reference.topics.entries())
      if (topics && picture !== undefined && !known.has(picture))
        yield missing(topics.file, picture, topics.yaml.at([index, 'picture']));
  },
  examples: {
    passes: [
      withText('a drawing on the shelf', '<Picture name="torch" />'),
      lesson('a lesson and a word with their drawings', {
        keys: { picture: 'crossing', vocabulary: '[{ word: torch, meaning: a light, picture: torch }]' },
      }),
      withText(
        'an outline to draw in',
        '<Worksheet title="Hand">\n<Draw outline="outline-hand">\nDraw.\n</Draw>\n</Worksheet>',
      ),
    ],
    fails: [
      withText('a misspelt drawing', '<Picture name="torhc" />'),
      withText('a card with a drawing that nobody has drawn', '<Card title="Look" picture="unicorn">\nLook.\n</Card>'),
      lesson('a lesson with a misspelt drawing', { keys: { picture: 'crosing' } }),
      lesson('a word with a misspelt drawing', {
        keys: { vocabulary: '[{ word: torch, meaning: a light, picture: torhc }]' },
      }),
      {
        what: 'a topic with a misspelt drawing',
        files: {
          ...exampleLibrary,
          'reference/topics.yaml':
            '- { id: road-safety, name: Road safety, summary: Walking and being seen., picture: crosing }\n',
        },
      },
    ],
  },
};

const known = new Set(drawings.all);

type At = Pick<Complaint, 'line' | 'column'>;

function missing(file: string, name: string, at: At): Complaint {
  const near = nearest(name, drawings.all);
  return {
    file,
    ...at,
    message: `There is no drawing called ${name} on the shelf.`,
    help: near === undefined ? 'Look one up by a word on the page /pictures/.' : `Did you mean ${near}?`,
  };
}

function* named({ data, yaml, document, lang }: Page): Generator<{ readonly name: string; at(): At }> {
  // A translation's lines follow the English ones, which say it.
  if (data && lang === 'en') for (const { path, name } of inFrontMatter(data)) yield { name, at: () => yaml.at(path) };
  for (const node of everyNode(document)) {
    const drawing = node.type === 'block' ? drawingOf(node) : undefined;
    if (drawing) yield { name: drawing.name, at: () => ({ line: node.line, column: 1 }) };
  }
}
