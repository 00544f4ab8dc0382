import { suggest } from '../document/did-you-mean.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import type { Path } from '../document/yaml.ts';
import { titlesNamed } from '../document/whole.ts';
import { lesson } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

export const namedActivitiesExist: Rule = {
  id: 'named-activities-exist',
  severity: 'error',
  title: 'What is for an activity names one that the lesson has',
  why: 'A shorter version keeps kit, sheets and lines only with the activities they name. A name that no activity has would leave them out of every version.',
  alone: true,
  *run(library) {
    for (const page of library.pages) {
      if (page.kind !== 'lessons') continue;
      const titles = page.document.flatMap((node) => (isBlock(node, 'Activity') ? [node.settings.title] : []));
      for (const { title, at } of named(page)) {
        const count = titles.filter((each) => each === title).length;
        if (count !== 1)
          yield {
            file: page.file,
            ...at(),
            message: count === 0 ? `No activity is called "${title}".` : `${count} activities are called "${title}".`,
            help: count === 0 ? suggest(title, titles) : 'Give each activity a title of its own.',
          };
      }
    }
  },
  examples: {
    passes: [
      lesson('kit, a line and a sheet for the activity', {
        keys: {
          kit: '[{ item: coats, count: 2, from: police, for: [What drivers see] }]',
          outcomes: '[{ text: say why, for: [What drivers see] }, say how]',
        },
        body: '<Activity title="What drivers see" minutes="10" part="starter">\nHold up the two coats.\n</Activity>\n\n<Worksheet title="Draw" for="What drivers see">\nDraw a coat.\n</Worksheet>\n',
      }),
    ],
    fails: [
      lesson('kit for a title that is spelled otherwise', {
        keys: { kit: '[{ item: coats, count: 2, from: police, for: [What driver sees] }]' },
      }),
      lesson('an outcome of an activity that is gone', {
        keys: { outcomes: '[{ text: say why, for: [The dark hall] }]' },
      }),
      lesson('words without an activity that there never was', {
        body: '<Activity title="What drivers see" minutes="10" part="starter">\n<Say without="The dark hall">\nLook.\n</Say>\n</Activity>\n',
      }),
      lesson('a sheet for a title that two activities have', {
        body: '<Activity title="Look" minutes="10" part="starter">\nLook.\n</Activity>\n\n<Activity title="Look" minutes="10" part="main">\nLook.\n</Activity>\n\n<Worksheet title="Draw" for="Look">\nDraw a coat.\n</Worksheet>\n',
      }),
    ],
  },
};

interface Named {
  readonly title: string;
  /** Asked for where there is something to say: to find a place, the front matter is taken apart anew. */
  readonly at: () => Pick<Complaint, 'line' | 'column'>;
}

function* named({ lang, yaml, document }: Page): Generator<Named> {
  // A translation does not say for what its lists are: they follow the English ones by their order.
  if (lang === 'en') for (const [title, path] of titlesIn(yaml.data)) yield { title, at: () => yaml.at(path) };
  for (const node of everyNode(document)) {
    if (node.type !== 'block') continue;
    const { for: used, without } = node.settings as { for?: string; without?: string };
    for (const title of [...(titlesNamed(used) ?? []), ...(titlesNamed(without) ?? [])])
      yield { title, at: () => ({ line: node.line, column: 1 }) };
  }
}

/** Every title in a key `for`, wherever it stands, but for a source's: that says what it is cited for. */
function* titlesIn(value: unknown, path: Path = []): Generator<[string, Path]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'for' && Array.isArray(inner)) {
      for (const [index, title] of inner.entries()) if (typeof title === 'string') yield [title, [...here, index]];
    } else yield* titlesIn(inner, here);
  }
}
