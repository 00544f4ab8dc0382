/** Who may import whom: ARCHITECTURE.md, held by reading the import lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingName } from './document/heading-ids.ts';

interface Import {
  /** The file that imports, from the root of the repository. */
  readonly file: string;
  /** What it imports: a path from the root for a file of ours, else as written. */
  readonly target: string;
}

const isTest = (file: string) => /\.test\.ts$/.test(file);

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);
const modules = files.filter(
  (file) => /\.(ts|tsx|mjs|astro|mdx)$/.test(file) && !isTest(file) && !/\/testing\//.test(file),
);

/** Import and export lines, dynamic imports, and patterns given to import.meta.glob. */
const specifiers =
  /^\s*(?:import|export)\b[^'"\n;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|^\}\s*from\s*['"]([^'"]+)['"]|[^.\w]import\(\s*['"`]([^'"`]+)['"`]|import\.meta\.glob(?:<[^>]*>)?\(\s*\[?\s*['"`]([^'"`]+)['"`]/gm;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(specifiers)].map((match) => {
    const written = match.slice(1).find((each) => each !== undefined)!;
    const target = written.startsWith('.')
      ? posix.join(posix.dirname(file), written)
      : written.startsWith('/')
        ? written.slice(1)
        : written;
    return { file, target };
  });
}

const imports = modules.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

/**
 * `src/schema/blocks.ts` stands in the room `src/schema`, `src/writers/pdf/plan.ts` in `src/writers/pdf`; what stands
 * in no room is a room by itself.
 */
function room(path: string): string {
  const [top = '', folder = '', ...more] = path.split('/');
  if (folder === 'writers' && more.length > 1) return `${top}/${folder}/${more[0]!}`;
  return more.length > 0 ? `${top}/${folder}` : path;
}
/** Sample content and readers for tests: no program imports them. */
const isTesting = (file: string) => isTest(file) || /\/testing\//.test(file);
const own = (target: string) => /^(src|scripts|content|tests|public)\//.test(target);
const shown = ({ file, target }: Import) => `${file} imports ${target}`;
const breaking = (breaks: (each: Import) => boolean) => imports.filter(breaks).map(shown);

test('the reading of import lines sees every way to write one', () => {
  const text =
    "import a from './a.ts';\nimport type { B } from '../b.ts';\nimport {\n  c,\n} from './c.ts';\nimport './d.css';\nexport * from './e.ts';\nconst f = await import('./f.ts');\nconst g = import.meta.glob<G>('../../content/*.mdx');\nconst text = \"import fs from 'node:fs'\";\n  import { h } from 'astro:content';\n";
  expect(importsOf('src/room/x.ts', text).map(({ target }) => target)).toEqual([
    'src/room/a.ts',
    'src/b.ts',
    'src/room/c.ts',
    'src/room/d.css',
    'src/room/e.ts',
    'src/room/f.ts',
    'content/*.mdx',
    'astro:content',
  ]);
  expect(imports.length).toBeGreaterThan(200);
  expect(imports.map(shown)).toContain('src/document/body.ts imports src/schema/blocks.ts');
});

/** What a room may import from the others. Its own files and packages are not counted here. */
const shared = ['src/schema', 'src/pictures', 'src/document', 'src/tools', 'src/i18n', 'src/resource'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/schema': [],
  // Names and drawings that nothing leads to: whoever asks for a drawing by name asks here.
  'src/pictures': [],
  'src/document': ['src/schema'],
  'src/i18n': ['src/schema', 'src/document'],
  'src/tools': ['src/schema', 'src/document', 'src/i18n'],
  'src/resource': ['src/schema', 'src/pictures', 'src/document', 'src/tools', 'src/i18n'],
  'src/attachments': ['src/schema', 'src/document'],
  'src/checks': ['src/schema', 'src/pictures', 'src/document', 'src/tools', 'src/attachments'],
  // What forces have and send, and what becomes of it: pure, so that it runs in a browser too.
  'src/desk': [...shared, 'src/attachments', 'src/checks'],
  // Writers do not know each other: what printed ones share stands in paper/. What of it only Node can do, and writers
  // that run in a browser are therefore handed, stands in native/.
  'src/writers/paper': shared,
  'src/writers/native': ['src/document', 'src/writers/paper'],
  'src/writers/page': shared,
  'src/writers/pdf': [...shared, 'src/writers/paper', 'src/writers/native'],
  'src/writers/docx': [...shared, 'src/writers/paper'],
  // A force's own master is somebody's file, so it is opened as attachments are.
  'src/writers/pptx': [...shared, 'src/writers/paper', 'src/attachments'],
  'src/writers/pack': [...shared, 'src/writers/paper'],
  'src/writers/xlsx': [...shared, 'src/writers/paper'],
  'src/writers': [
    ...shared,
    'src/writers/paper',
    'src/writers/native',
    'src/writers/pdf',
    'src/writers/docx',
    'src/writers/pptx',
    'src/writers/pack',
    'src/writers/xlsx',
  ],
  'src/machines': [...shared, 'src/writers/paper'],
  'src/disk': ['src/schema', 'src/document', 'src/attachments', 'src/writers/paper'],
  'src/browser': [
    ...shared,
    'src/attachments',
    'src/checks',
    'src/desk',
    'src/writers/page',
    'src/writers/paper',
    'src/writers/docx',
  ],
  'src/hosting': [],
  'src/content.config.ts': ['src/schema', 'src/document', 'src/disk'],
  'src/components': [
    ...shared,
    'src/disk',
    'src/checks',
    'src/writers/page',
    'src/writers/paper',
    'src/machines',
    'src/browser',
  ],
  'src/texts': [...shared, 'src/components'],
  'src/middleware': ['src/document'],
  'src/layouts': [...shared, 'src/writers/page', 'src/writers/paper', 'src/machines', 'src/components', 'src/styles'],
  'src/pages': [
    ...shared,
    'src/writers/page',
    'src/writers/paper',
    'src/machines',
    'src/browser',
    'src/components',
    'src/layouts',
    'src/texts',
    'src/styles',
    'src/disk',
    'src/checks',
    'src/desk',
  ],
};

describe.each(Object.entries(allowed))('%s', (name, others) => {
  test(`imports of ours only ${['itself', ...others].join(', ')}`, () => {
    expect(
      breaking(
        ({ file, target }) =>
          room(file) === name && own(target) && room(target) !== name && !others.includes(room(target)),
      ),
    ).toEqual([]);
  });
});

test('every room of src has its rule', () => {
  const rooms = new Set(modules.filter((file) => file.startsWith('src/') && !file.endsWith('.d.ts')).map(room));
  expect([...rooms].filter((each) => !(each in allowed))).toEqual([]);
});

test('the schemas import no package but zod', () => {
  expect(breaking(({ file, target }) => room(file) === 'src/schema' && !own(target) && target !== 'zod')).toEqual([]);
});

test('tools and i18n take nothing but types from the document', () => {
  const lines = modules
    .filter((file) => /^src\/(tools|i18n)\//.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /from ['"][./]+document\//.test(line))
        .map((line) => `${file}: ${line}`),
    );
  expect(lines.filter((line) => !/: import type /.test(line))).toEqual([]);
});

test('astro:* appears only where pages are made', () => {
  expect(
    breaking(
      ({ file, target }) =>
        target.startsWith('astro:') &&
        file !== 'src/content.config.ts' &&
        !/^src\/(components|layouts|pages)\//.test(file),
    ),
  ).toEqual([]);
});

test('the disk is touched only in disk/, by writers for templates, fonts and the master of slides, and by scripts', () => {
  const disk = /^(node:)?(fs|fs\/promises|child_process)$/;
  expect(
    breaking(
      ({ file, target }) => disk.test(target) && !/^(scripts|src\/disk|src\/writers\/(pdf|native))\//.test(file),
    ),
  ).toEqual([]);
});

describe('what judges content, and what writes pages, Word files and slides, runs in a browser too', () => {
  const inBrowser =
    /^src\/(schema|pictures|document|resource|attachments|checks|desk|tools|i18n|browser|writers\/(page|paper|docx|pptx|pack))\//;

  test('it imports no module of Node', () => {
    expect(breaking(({ file, target }) => inBrowser.test(file) && isBuiltin(target))).toEqual([]);
  });

  test('and no package with a program for one system in it', () => {
    const native = /^(sharp|@resvg\/resvg-js|@myriaddreamin\/typst-ts-node-compiler)$/;
    expect(breaking(({ file, target }) => inBrowser.test(file) && native.test(target))).toEqual([]);
    expect(imports.filter(({ target }) => native.test(target)).map(({ file }) => room(file))).toEqual(
      expect.arrayContaining(['src/writers/native', 'src/writers/pdf']),
    );
  });
});

test('no program takes in preact/compat: it makes every onChange of its page an onInput', () => {
  expect(breaking(({ target }) => target.startsWith('preact/compat'))).toEqual([]);
});

test('programs in the browser carry no dictionary: their page hands them the texts they say', () => {
  expect(
    breaking(
      ({ file, target }) =>
        /^src\/(browser|checks|attachments|document)\//.test(file) && target === 'src/i18n/index.ts',
    ),
  ).toEqual([]);
});

test("no id of the site's own begins as those of contributed headings do", () => {
  const ids = modules
    .filter((file) => /\.(astro|tsx|mdx)$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid=["'{`]+([^"'}`]*)/g)].map(([, id]) => id!));
  expect(ids).toContain('main');
  expect(ids.filter((id) => headingName(id) !== id)).toEqual([]);
});

test('components start programs and hold none: the programs stand in browser/', () => {
  const lines = modules
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs)].flatMap(
        ([, script]) => script!.split('\n').map((line) => `${file}: ${line.trim()}`),
      ),
    )
    .filter((line) => !line.endsWith(': '));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !/: import '[./]+browser\/[a-z/-]+\.ts';$/.test(line))).toEqual([]);
});

test('what judges content and what runs on a page know the names of drawings, and carry none', () => {
  expect(
    breaking(
      ({ file, target }) =>
        /^src\/(checks|browser)\//.test(file) &&
        room(target) === 'src/pictures' &&
        target !== 'src/pictures/names.json',
    ),
  ).toEqual([]);
});

test('numbers, money, dates and lists are written in one place, i18n/', () => {
  const writing = modules.filter((file) => /\bIntl\.[A-Z]/.test(readFileSync(file, 'utf8')));
  expect(writing.filter((file) => !file.startsWith('src/i18n/'))).toEqual([]);
});

test('nobody imports pages, scripts or tests', () => {
  expect(
    breaking(
      ({ file, target }) =>
        /^(src\/pages|scripts|tests)\//.test(target) &&
        room(file) !== room(target) &&
        !(file.startsWith('scripts/') && target.startsWith('scripts/')),
    ),
  ).toEqual([]);
});

test('nothing imports from content: what strangers send is data', () => {
  expect(breaking(({ target }) => /(^|\/)content\/(?!config)/.test(target))).toEqual([]);
});

test('nobody but a test imports a test or what is there for tests', () => {
  expect(breaking(({ target }) => isTesting(target))).toEqual([]);
});

test('no room imports itself in a circle through another', () => {
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of imports)
    if (own(target) && room(file) !== room(target))
      edges.set(room(file), (edges.get(room(file)) ?? new Set()).add(room(target)));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect([...edges.keys()].filter((each) => reaches(each, each))).toEqual([]);
});

/**
 * Types count as well. A circle of types does no harm when the program runs, but two files that each need the other to
 * be understood are one file, or want a third.
 */
test('no file imports itself in a circle through others', () => {
  const edges = Map.groupBy(
    imports.filter(({ file, target }) => file.startsWith('src/') && own(target)),
    ({ file }) => file,
  );
  const left = new Set<string>();
  /** @returns the way from a file back to itself, where there is one among the files that were entered and not left */
  const circleFrom = (file: string, way: readonly string[] = []): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (left.has(file)) return undefined;
    const circle = edges
      .get(file)
      ?.values()
      .map(({ target }) => circleFrom(target, [...way, file]))
      .find((found) => found !== undefined);
    left.add(file);
    return circle;
  };
  expect([...edges.keys()].flatMap((file) => circleFrom(file)?.join(' -> ') ?? [])).toEqual([]);
});

describe('names', () => {
  test('no room for things without a name', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|lib)(\.|\/|$)/.test(file))).toEqual([]);
  });

  test('kebab-case for modules, PascalCase for components', () => {
    const name = (file: string) => posix.basename(file);
    expect(
      modules.filter(
        (file) =>
          file.endsWith('.ts') && !file.startsWith('src/pages/') && !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/.test(name(file)),
      ),
    ).toEqual([]);
    expect(
      modules.filter(
        (file) => /^src\/(components|layouts)\/.*\.astro$/.test(file) && !/^([A-Z][a-z0-9]*)+\.astro$/.test(name(file)),
      ),
    ).toEqual([]);
  });

  test('no two exported functions share one, but for those that Astro asks pages for', () => {
    const askedFor = ['GET', 'getStaticPaths'];
    const exported = files
      .filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file) && !isTest(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(
          ([, each]) => ({ file, each: each! }),
        ),
      )
      .filter(({ each }) => !askedFor.includes(each));
    expect(exported.length).toBeGreaterThan(400);
    const shared = [...Map.groupBy(exported, ({ each }) => each)].filter(([, places]) => places.length > 1);
    expect(shared.map(([each, places]) => `${each}: ${places.map(({ file }) => file).join(', ')}`)).toEqual([]);
  });

  test('no old copies beside the living', () => {
    expect(files.filter((file) => /\.(old|bak|orig|tmp)$|[ ~]$|copy/i.test(file))).toEqual([]);
  });
});

test('one more language costs a dictionary and a line in a list: no other file says which there are', () => {
  const lists = /^src\/(i18n\/|schema\/languages\.ts)/;
  // In XML cy is how high something is, and drawings say what they show in each language.
  const names = /(?<!get\()(['"`])cy\1|\(cy\\?[/|)]|\|cy\)/;
  const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const naming = files.filter(
    (file) =>
      /^(src|scripts)\/.*\.(ts|tsx|mjs|astro)$/.test(file) &&
      !isTest(file) &&
      !/\/testing\//.test(file) &&
      !lists.test(file) &&
      names.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(naming).toEqual([]);
});
