/**
 * What a newcomer touches (CONTRIBUTING.md): the compiler names every file that a new field, block or kind still lacks.
 * The program is type-checked with a line added to a schema, in memory.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = posix.resolve('.');
const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const roots = [
  'src/resource/sections/index.ts',
  'src/writers/write-files.ts',
  'src/writers/page/write-page.tsx',
  'src/lucide-icons.d.ts',
  'src/styles.d.ts',
];

type Edits = Readonly<Record<string, (text: string) => string>>;

/**
 * @param edits change texts, by file below the root of the repository
 * @returns what the compiler then says, by file
 */
function complaints(edits: Edits): Map<string, readonly string[]> {
  const host = ts.createCompilerHost(options, true);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, onError) => {
    const file = posix.relative(root, path.replaceAll('\\', '/'));
    const edit = edits[file];
    if (!edit) return parse(path, version, onError);
    const text = readFileSync(path, 'utf8');
    const edited = edit(text);
    if (edited === text) throw new Error(`The edit of ${file} changes nothing: look at newcomer.test.ts.`);
    return ts.createSourceFile(path, edited, version);
  };
  const program = ts.createProgram(roots, { ...options, noEmit: true }, host);
  const said = new Map<string, readonly string[]>();
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('node_modules')) continue;
    const all = program
      .getSemanticDiagnostics(source)
      .map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
    if (all.length > 0) said.set(posix.relative(root, source.fileName), all);
  }
  return said;
}

describe('the compiler', () => {
  // All at once: to check the program costs ten seconds. Which edit a complaint is about stands in its words.
  const said = complaints({
    'src/schema/lesson.ts': (text) => text.replace('  home: line', '  weather: line,\n  home: line'),
    'src/schema/shared.ts': (text) => text.replace('  published: date', '  mood: line,\n  published: date'),
    'src/schema/blocks.ts': (text) =>
      text.replace(
        '  Checklist: {',
        "  Song: {\n    description: 'A song.',\n    settings: z.strictObject({}),\n    inside: ['page'],\n    holds: 'text',\n  },\n  Checklist: {",
      ),
    'src/schema/kinds.ts': (text) =>
      text.replace('  lessons: lessonSchema,', '  lessons: lessonSchema,\n  posters: lessonSchema,'),
  });
  const about = (word: string, others: readonly string[] = []) =>
    [...said]
      .filter(([, says]) => says.some((each) => each.includes(word) && !others.some((other) => each.includes(other))))
      .map(([file]) => file)
      .sort();
  const sections = (...kinds: readonly string[]) => kinds.map((kind) => `src/resource/sections/${kind}.ts`);

  test('asks in which section a new key of the front matter stands, and every kind for one that all have', () => {
    expect(about('weather')).toEqual(sections('lesson'));
    expect(said.get('src/resource/sections/lesson.ts')?.join()).toContain(
      'a key of the front matter that no section tells',
    );
    expect(about('mood')).toEqual(sections('case-study', 'framework', 'guidance', 'lesson', 'programme', 'template'));
  });

  test('names each writer that a new block still lacks', () => {
    expect(about('Song')).toEqual([
      'src/writers/docx/blocks.ts',
      'src/writers/docx/whole/boxes.ts',
      'src/writers/page/blocks/index.ts',
      'src/writers/pdf/arrange.ts',
      'src/writers/pptx/slide-body.ts',
    ]);
  });

  test('names each place that a new kind still lacks', () => {
    // A complaint about a new key lists every kind.
    const lacking = about('posters', ['weather', 'mood']);
    // Its words in en.json, its sections; a print's accent is asked for by name.
    expect(lacking.length).toBeLessThanOrEqual(6);
    expect(lacking).toContain('src/resource/sections/index.ts');
  });

  test('and nothing else', () => {
    const all = ['weather', 'mood', 'Song', 'posters'].flatMap((word) => about(word));
    expect([...said.keys()].filter((file) => !all.includes(file))).toEqual([]);
  });
});
