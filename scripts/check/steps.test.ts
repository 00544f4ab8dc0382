import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { pdf } from '../../src/attachments/samples/pdf.ts';
import { png } from '../../src/attachments/samples/pictures.ts';
import { exampleLibrary, lessonText } from '../../src/checks/examples.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import type { ContentFile } from '../../src/document/files.ts';
import { partOf, readLibrary } from '../../src/document/library.ts';
import { byUrgency } from '../../src/document/problem.ts';
import { divided, parts } from './steps.ts';

const today = '2026-11-21';
const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
/** @param size as the disk would say it; what is read may be less */
const file = (path: string, content: string | Uint8Array, size = bytes(content).length): ContentFile => ({
  path,
  size,
  special: false,
  read: () => bytes(content),
});

/** A resource's folder with some of the things that can be wrong between the files of one, and between folders. */
const lesson = fc
  .record({
    topics: fc.constantFrom('[road-safety]', '[nowhere]', 'a'),
    link: fc.constantFrom('', 'See [that](/lessons/l0/).', 'See [that](/lessons/l1/#part).', '[here](/x/)', '{1}'),
    unused: fc.boolean(),
    shown: fc.constantFrom('', '<Figure src="shown.png" alt="A crossing" />', '<Figure src="gone.png" alt="x" />'),
    maps: fc.nat(3),
    welsh: fc.constantFrom(undefined, '000000000000', 'no hash'),
    english: fc.boolean(),
  })
  .map(({ topics, link, unused, shown, maps, welsh, english }) => (id: string): ContentFile[] => {
    const at = `lessons/${id}`;
    const names = Array.from({ length: maps }, (_, number) => `map-${number}.pdf`);
    const listed = names.map((name) => `{ file: ${name}, title: A map, description: A map of the walk. }`).join(', ');
    const text = lessonText({
      keys: { topics, attachments: `[${listed}]` },
      body: `${link}\n\n${shown}\n\n## Part\n\nEnd.\n`,
    });
    const cy = `---\ntranslates: "${welsh}"\ntitle: Gweld\nsummary: Crynodeb.\n---\nHelo\n`;
    return [
      ...(english ? [file(`${at}/en.mdx`, text)] : []),
      ...(welsh === undefined ? [] : [file(`${at}/cy.mdx`, cy)]),
      ...(unused ? [file(`${at}/unused.png`, png())] : []),
      ...(shown.includes('shown') ? [file(`${at}/shown.png`, png())] : []),
      // Small enough each, and three of them too large together.
      ...names.map((name) => file(`${at}/${name}`, pdf(), 9_000_000)),
    ];
  });
const library = fc
  .record({
    lessons: fc.array(lesson, { minLength: 1, maxLength: 8 }),
    topics: fc.constantFrom(undefined, '- { id: a, name: A, summary: a }\n- { id: a, name: A, summary: a }\n'),
    finding: fc.constantFrom(undefined, 'title: A\n'),
    stray: fc.constantFrom(undefined, 'lessons/en.mdx', 'notes.txt', 'lessons/NUL/en.mdx'),
  })
  .map(({ lessons, topics, finding, stray }) => [
    ...Object.entries({
      ...exampleLibrary,
      ...(topics !== undefined && { 'reference/topics.yaml': topics }),
      ...(finding !== undefined && { 'findings/a.yaml': finding }),
      ...(stray !== undefined && { [stray]: 'x' }),
    }).map(([path, text]) => file(path, text)),
    ...lessons.flatMap((make, number) => make(`l${number}`)),
  ]);

it('what is found does not depend on how the work is cut', async () => {
  await fc.assert(
    fc.asyncProperty(library, fc.constantFrom(1, 2, 3, 7, 40), async (files, size) => {
      const whole = await openAttachments(readLibrary(files));
      const cut = parts(
        files.map(({ path }) => path),
        size,
      ).flatMap((part) =>
        checkLibrary(
          partOf(whole, (path) => part.includes(path)),
          today,
        ).filter(({ file }) => part.includes(file)),
      );
      expect(cut.sort(byUrgency)).toEqual(checkLibrary(whole, today));
    }),
    { numRuns: 40, seed: 9 },
  );
});

describe('parts', () => {
  it('keep the files of a folder together, whatever their order', () => {
    expect(parts(['a/1', 'b/1', 'a/2', 'c/1', 'b/2'], 3)).toEqual([['a/1', 'a/2', 'b/1', 'b/2'], ['c/1']]);
    expect(parts([], 3)).toEqual([]);
  });
});

describe('a step that stopped its process', () => {
  it('is divided into rules, and then into folders', async () => {
    const judge = ['a/1', 'a/2', 'b/1'];
    const rules = await divided({ judge });
    expect(rules.length).toBeGreaterThan(50);
    expect(rules[0]).toEqual({ judge, rule: 'a-name-is-one-child' });
    expect(await divided(rules[0]!)).toEqual([
      { judge: ['a/1', 'a/2'], rule: 'a-name-is-one-child' },
      { judge: ['b/1'], rule: 'a-name-is-one-child' },
    ]);
  });

  it('stays as it is when it is about one file or one folder', async () => {
    for (const step of [{ read: 'a/1' }, { judge: ['a/1', 'a/2'], rule: 'no-code' }])
      expect(await divided(step)).toEqual([step]);
  });
});
