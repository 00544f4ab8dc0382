/** The check in the browser and the command say the same of the same file, whatever is in it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coreProperties, docx } from '../../src/attachments/samples/office.ts';
import { pdf } from '../../src/attachments/samples/pdf.ts';
import { jpg, png } from '../../src/attachments/samples/pictures.ts';
import { checkDropped } from '../../src/browser/check/check-dropped.ts';
import { exampleLibrary, lessonText } from '../../src/checks/examples.ts';
import { filesIn } from '../../src/disk/content-folder.ts';
import { byUrgency } from '../../src/document/problem.ts';
import { endlessPdf } from './testing/endless-pdf.ts';
import { longPdf } from './testing/long-pdf.ts';
import { supervise } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'as-in-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const latin = (written: string) => Uint8Array.from(written, (sign) => sign.charCodeAt(0));

/** Each beside a lesson that lists it, or shows it where it is a picture. */
const attached: Readonly<Record<string, Uint8Array>> = {
  'sound.pdf': pdf({ text: 'Hold up the two coats.' }),
  'without-end.pdf': endlessPdf(),
  'too-long.pdf': longPdf(301),
  'scanned.pdf': pdf({ text: '' }),
  'cut.pdf': pdf().slice(0, -60),
  'no-pages.pdf': latin(text(pdf({ text: 'Ring 07911 123456' })).replace('/Kids', '/Kidz')),
  'no-catalogue.pdf': latin(text(pdf()).replace('/Root', '/Rood')),
  'wrong-index.pdf': latin(text(pdf({ text: 'Ring 07911 123456' })).replace(/startxref\s+\d+/, 'startxref\n9')),
  'named.docx': docx('This certificate is for Sam Example of Class 5B', coreProperties('Sam Example')),
  'cut.docx': docx().slice(0, -40),
  'no-office.pptx': docx(),
  'garbage.png': png({ width: 40, height: 40 }).fill(0x55, 50, 60),
  'half.jpg': jpg({ width: 400, height: 300 }).subarray(0, -200),
};
const pages: Readonly<Record<string, string>> = {
  sound: lessonText(),
  unread: lessonText({ body: 'One < two {x} <Sya>\n\n<br>\n\n**a' }),
  deep: lessonText({ body: `${'> '.repeat(400)}a\n` }),
  marked: lessonText({ body: `${'*a '.repeat(4000)}\n` }),
  named: lessonText({ body: 'Sam Example, aged 9, told us. Ring 07911 123456.\n' }),
  unclosed: '---\ntitle: A\n',
};
const idOf = (name: string) => name.replace('.', '-');
const folderOf = Object.fromEntries([
  ...Object.keys(attached).map((name) => [name, `lessons/${idOf(name)}`] as const),
  ...Object.keys(pages).map((name) => [name, `lessons/page-${name}`] as const),
]);

beforeAll(() => {
  cpSync('content/reference', join(folder, 'reference'), { recursive: true });
  // They name pages that are not here.
  for (const list of ['shown-first', 'recommendations']) rmSync(join(folder, `reference/${list}.yaml`));
  for (const [path, content] of Object.entries(exampleLibrary)) write(path, content);
  for (const [name, bytes] of Object.entries(attached)) {
    write(`${folderOf[name]}/${name}`, bytes);
    const isPicture = /\.(png|jpg)$/.test(name);
    const listed = { attachments: `[{ file: ${name}, title: A map, description: A map of the walk. }]` };
    const body = `<Figure src="${name}" alt="A crossing with two islands" />\n`;
    write(`${folderOf[name]}/en.mdx`, lessonText(isPicture ? { body } : { keys: listed }));
  }
  for (const [name, written] of Object.entries(pages)) write(`${folderOf[name]}/en.mdx`, written);
});

it('of every file in the table', async () => {
  const files = filesIn(folder);
  const isDropped = (path: string) => path.startsWith('lessons/');
  const dropped = files.filter(({ path }) => isDropped(path)).map((file) => ({ path: file.path, bytes: file.read() }));
  const known = files
    .filter(({ path }) => !isDropped(path) && /\.(mdx|yaml)$/.test(path))
    .map((file) => [file.path, new TextDecoder().decode(file.read())] as const);
  const found = await checkDropped(dropped, [], Object.fromEntries(known), () => {});
  const { problems } = await supervise(folder, files, isDropped, new Date().toISOString().slice(0, 10));
  expect(found.map(({ excerpt: _, ...problem }) => problem).sort(byUrgency)).toEqual(problems);

  // What nobody could read is an error in both.
  const isError = (name: string) =>
    problems.some(({ file, severity }) => severity === 'error' && file === `${folderOf[name]}/${name}`);
  for (const name of ['without-end.pdf', 'too-long.pdf', 'cut.pdf', 'cut.docx', 'garbage.png', 'half.jpg'])
    expect(isError(name), name).toBe(true);
});
