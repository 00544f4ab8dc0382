/** Whatever somebody sends gets an answer: the check never throws, no rule stops, and every problem is in its file. */
import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { openAttachments } from '../attachments/open-attachments.ts';
import { docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { png } from '../attachments/samples/pictures.ts';
import { arbitraryModel, hostileLine, hostileScraps } from '../document/testing/arbitrary-model.ts';
import { writeMdx } from '../document/write-mdx.ts';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { exampleLibrary, lessonText } from './examples.ts';
import { checkLibrary } from './index.ts';

const seed = 117;
const numRuns = process.env.TESTS === 'all' ? 1_200 : 30;
type Bytes = Uint8Array;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const fileOf = ([path, content]: [string, string | Bytes]): ContentFile => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { path, size: bytes.length, special: false, read: () => bytes };
};

/** Cuts, repeats and insertions, as a slip of the hand or a hostile editor makes them. */
function mutated(text: string): Arbitrary<string> {
  const scrap = fc.oneof(
    fc.constantFrom(
      ...hostileScraps,
      '\n',
      '\r',
      '\t',
      '\0',
      '---\n',
      ': ',
      '- ',
      '!!js x',
      '*a',
      '&a',
      '<<: ',
      '? ',
      '"',
      '\u202e',
      '\u200b',
      '\ufeff',
      '\ud800',
      'toString',
      '[[[[',
      '{{{{',
      '01234 567890',
      '9999999999999999999',
      '.nan',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const change = fc.record({ at: fc.nat(text.length), cut: fc.oneof(fc.constant(0), fc.nat(30)), put: scrap });
  return fc
    .array(change, { maxLength: 5 })
    .map((changes) => changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text));
}

const page = fc
  .oneof(
    { weight: 3, arbitrary: arbitraryModel().map((model) => lessonText({ body: writeMdx(model) })) },
    {
      weight: 1,
      arbitrary: hostileLine.map((line) =>
        lessonText({
          keys: {
            title: JSON.stringify(line),
            reviews: `[{ role: ${line}, organisation: x, date: 2026-11-21, covers: x }]`,
          },
        }),
      ),
    },
  )
  .chain((text) => fc.oneof(mutated(text), fc.string({ unit: 'binary', maxLength: 80 })));
const finding = `title: Children enjoyed it\nclaim: Nine in ten enjoyed it.\ntopics: [road-safety]\naims: [safety-messages]\nmeasure: percent\ngroups:\n  - label: Children\n    sample: 350\nfigures:\n  - label: Enjoyed it\n    values: [91]\nsample: 350 children.\nsource:\n  id: national-evaluation-2019\n  where: page 4\ncaution: They chose to answer.\n`;
const lists = Object.entries(exampleLibrary);

const library = fc
  .record({
    'lessons/be-seen/en.mdx': page,
    'lessons/be-seen/cy.mdx': mutated(
      `---\ntranslates: 000000000000\ntitle: Cael eich gweld\nsummary: Plant.\n---\n\nBore da.\n`,
    ),
    'guidance/notes/en.mdx': page,
    'findings/enjoyed-all.yaml': mutated(finding),
    list: fc.constantFrom(...lists).chain(([path, text]) => mutated(text).map((now): [string, string] => [path, now])),
    name: fc.oneof(
      fc.constantFrom(
        'lessons/be-seen/x.js',
        'lessons/BE/en.mdx',
        '__proto__/constructor/en.mdx',
        'lessons/constructor/en.mdx',
        'findings/__proto__.yaml',
        'reference/toString.yaml',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  })
  .map(({ list, name, ...files }) => ({ ...exampleLibrary, ...files, [list[0]]: list[1], [name]: 'x' }));

it('any library is judged, and every problem stands inside its file', () => {
  fc.assert(
    fc.property(library, (texts) => {
      const files = Object.entries<string>(texts).map(fileOf);
      const read = readLibrary(files);
      for (const { file, line, column, rule, message } of checkLibrary(read, '2026-11-21')) {
        expect(message, rule).not.toMatch(/^The check .* stopped/);
        // A folder is named where no one file is to blame.
        if (!Object.hasOwn(texts, file)) continue;
        const lines = new TextDecoder()
          .decode(bytesOf(texts[file as keyof typeof texts]))
          .replace(/\r\n?/g, '\n')
          .split('\n');
        expect(lines.length, `${rule} ${file}:${line}:${column}`).toBeGreaterThanOrEqual(line);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(lines[line - 1]!.length + 1, `${rule} ${file}:${line}:${column}`).toBeGreaterThanOrEqual(column);
      }
    }),
    { numRuns, seed },
  );
});

/** Real files with bytes changed, cut off or put in, and bytes that are no file at all. */
const attachment: Arbitrary<[string, Bytes]> = fc.oneof(
  ...(
    [
      ['a.png', png()],
      ['a.docx', docx()],
      ['a.pdf', pdf()],
    ] as [string, Bytes][]
  ).map(([name, bytes]) =>
    fc
      .tuple(
        fc.constantFrom(name, 'a.jpg', 'a.webp', 'a.pptx', 'a.pdf'),
        fc.array(
          fc.record({
            at: fc.nat(bytes.length),
            cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(bytes.length)),
            put: fc.uint8Array({ maxLength: 6 }),
          }),
          { maxLength: 4 },
        ),
        fc.boolean(),
        fc.uint8Array({ maxLength: 64 }),
      )
      .map(([called, changes, wild, noise]): [string, Bytes] => {
        const changed = changes.reduce<number[]>(
          (now, { at, cut, put }) => [...now.slice(0, at), ...put, ...now.slice(at + cut)],
          [...bytes],
        );
        return [called, wild && changes.length === 0 ? noise : Uint8Array.from(changed)];
      }),
  ),
);

it('any bytes beside a page are opened or refused', async () => {
  await fc.assert(
    fc.asyncProperty(attachment, async ([name, bytes]) => {
      const path = `lessons/be-seen/${name}`;
      const texts: [string, string | Bytes][] = [
        ...lists,
        [
          'lessons/be-seen/en.mdx',
          lessonText({ keys: { attachments: `[{ file: ${name}, title: A map, description: A map of the walk. }]` } }),
        ],
        [path, bytes],
      ];
      const opened = await openAttachments(readLibrary(texts.map(fileOf)));
      const [found] = opened.attachments;
      expect(found?.file).toBe(path);
      for (const { message } of found!.hazards) expect(message).not.toContain('could not be read to its end');
      const problems = checkLibrary(opened, '2026-11-21');
      for (const { message } of problems) expect(message).not.toMatch(/^The check .* stopped/);
      if (found!.type === undefined)
        expect(problems.some(({ file, severity }) => file === path && severity === 'error')).toBe(true);
    }),
    { numRuns, seed },
  );
});
