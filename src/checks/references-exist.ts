import { suggest } from '../document/did-you-mean.ts';
import type { Library } from '../document/library.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { Path, YamlText } from '../document/yaml.ts';
import { exampleLibrary, lesson, withText, withTrial } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

export const referencesExist: Rule = {
  id: 'references-exist',
  severity: 'error',
  title: 'Every id a page or a list refers to exists',
  why: 'A topic, lesson or source that does not exist leads readers nowhere.',
  *run(library) {
    const known = idsOf(library);
    for (const page of library.pages) {
      if (page.lang === 'en') yield* unknownIds(page.file, page.yaml, known);
      for (const node of everyNode(page.document)) {
        if (isBlock(node, 'Chart') && !known.findings.includes(node.settings.finding)) {
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `There is no finding called ${node.settings.finding}.`,
            help: suggest(node.settings.finding, known.findings),
          };
        }
      }
    }
    for (const { file, yaml } of [
      ...library.findings,
      ...library.registers,
      ...library.trials,
      ...library.referenceFiles,
    ])
      yield* unknownIds(file, yaml, known);
  },
  examples: {
    passes: [
      lesson('topics, aims, curriculum and sources that exist'),
      {
        what: 'a page that the home page shows first',
        files: {
          ...lesson('').files,
          'reference/shown-first.yaml': '- { id: door-deliver, shows: [lessons/be-seen] }\n',
        },
      },
    ],
    fails: [
      lesson('a misspelt topic', { keys: { topics: '[road-safty]' } }),
      lesson('a source that is not listed', { keys: { sources: '[{ id: my-memory }]' } }),
      {
        what: 'a page that the home page shows first and that is gone',
        files: { ...exampleLibrary, 'reference/shown-first.yaml': '- { id: door-deliver, shows: [lessons/be-sen] }\n' },
      },
      {
        what: 'a group of findings for a topic that does not exist',
        files: {
          ...exampleLibrary,
          'reference/evidence-groups.yaml': '- { id: reach, topics: [road-safty], alsoUnderAims: always }\n',
        },
      },
      {
        what: 'a recommendation that is answered by a page that is gone',
        files: {
          ...exampleLibrary,
          'reference/recommendations.yaml':
            '- { id: a, source: national-evaluation-2019, where: Chapter 6, text: b, kind: weakness, answeredBy: [lessons/be-sen] }\n',
        },
      },
      lesson('nothing to use in place of a page that is withdrawn', {
        keys: { withdrawn: '{ date: 2026-11-21, reason: It is out of date., instead: lessons/be-sen }' },
      }),
      lesson('a force that does not exist', { keys: { force: 'mordor', organisation: undefined } }),
      {
        what: 'what a force runs, from a source that is not listed',
        files: {
          ...exampleLibrary,
          'reference/registers/durham.yaml':
            'statements: [{ said: 2026-11-21, seen: 2026-11-21, from: press, source: my-memory, runs: mini-police }]\n',
        },
      },
      withTrial('a receipt of a force that does not exist', { force: 'mordor' }),
      withText('a chart of a finding that does not exist', '<Chart finding="all-is-well" />'),
      {
        what: 'a finding under a topic that does not exist',
        files: {
          ...exampleLibrary,
          'findings/seen.yaml':
            'title: a\nclaim: b\ntopics: [x]\naims: [safety-messages]\nmeasure: percent\ngroups: [{label: c}]\nfigures: [{label: d, values: [1]}]\nsample: e\nsource: {id: national-evaluation-2019}\ncaution: f\n',
        },
      },
    ],
  },
};

type Ids = Readonly<Record<string, readonly string[]>> & { readonly findings: readonly string[] };

function idsOf(library: Library): Ids {
  const lists = Object.entries(library.reference).map(([name, entries]) => [name, entries.map((entry) => entry.id)]);
  const pages = library.everyPage.map(({ kind, id }) => `${kind}/${id}`);
  return {
    ...Object.fromEntries(lists),
    findings: library.findings.map((finding) => finding.id),
    lessons: library.everyPage.filter((page) => page.kind === 'lessons').map((page) => page.id),
    pages,
    shown: [...pages, ...library.findings.map(({ id }) => `findings/${id}`)],
  };
}

/** Where ids stand in front matter, findings and lists, and where they are looked up. `*` is every item of a list. */
export const referencePlaces: readonly (readonly [path: readonly string[], list: string, one: string])[] = [
  [['force'], 'forces', 'force'],
  [['aboutForce'], 'forces', 'force'],
  [['topics', '*'], 'topics', 'topic'],
  [['aims', '*'], 'aims', 'aim'],
  [['findings', '*'], 'findings', 'finding'],
  [['sources', '*', 'id'], 'sources', 'source'],
  [['source', 'id'], 'sources', 'source'],
  [['curriculum', '*'], 'curriculum', 'curriculum statement'],
  [['editions', '*', 'id'], 'editions', 'statutory edition'],
  [['lessons', '*'], 'lessons', 'lesson'],
  [['sessions', '*', 'lesson'], 'lessons', 'lesson'],
  [['withdrawn', 'instead'], 'shown', 'page or finding'],
  [['statements', '*', 'source'], 'sources', 'source'],
  [['*', 'shows', '*'], 'shown', 'page or finding'],
  [['*', 'answeredBy', '*'], 'pages', 'page'],
  [['*', 'source'], 'sources', 'source'],
  [['*', 'topics', '*'], 'topics', 'topic'],
  [['*', 'notMainly', '*'], 'topics', 'topic'],
  [['*', 'firstAim'], 'aims', 'aim'],
];

function* unknownIds(file: string, yaml: YamlText, known: Ids): Generator<Complaint> {
  for (const [pattern, list, one] of referencePlaces) {
    for (const [path, id] of valuesAt(yaml.data, pattern)) {
      if (typeof id === 'string' && !known[list]!.includes(id))
        yield { file, ...yaml.at(path), message: `There is no ${one} called ${id}.`, help: suggest(id, known[list]!) };
    }
  }
}

function* valuesAt(data: unknown, pattern: readonly string[], path: Path = []): Generator<[Path, unknown]> {
  const [step, ...rest] = pattern;
  if (step === undefined) yield [path, data];
  else if (step === '*' && Array.isArray(data))
    for (const [index, item] of data.entries()) yield* valuesAt(item, rest, [...path, index]);
  else if (data !== null && typeof data === 'object' && Object.hasOwn(data, step))
    yield* valuesAt((data as Record<string, unknown>)[step], rest, [...path, step]);
}
