/** The same bytes from the same input: a second time, in another process, in another time zone. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** Prints the time zone, and twice the hashes of one file of each sort. */
const program = `
  import { createHash } from 'node:crypto';
  const { loadLibrary } = await import(${at('../disk/load-library.ts')});
  const { printable } = await import(${at('../resource/printable.ts')});
  const { docxWriters } = await import(${at('docx/writers.ts')});
  const { slidesPptx } = await import(${at('pptx/deck.ts')});
  const library = loadLibrary(undefined, () => false);
  const find = (id) => printable(library, library.everyPage.find((page) => page.id === id));
  const write = async () => {
    const lesson = find('road-safety');
    const files = [await docxWriters.plan(lesson), await docxWriters.worksheet(lesson), await docxWriters.answers(lesson), await slidesPptx(lesson), await docxWriters.document(find('choosing-schools')), await docxWriters.form(find('offer-to-schools')), await docxWriters.plan(find('seven-week-starter'))];
    return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  };
  console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, first: await write(), second: await write() }));
`;

function runIn(zone: string): { zone: string; first: string[]; second: string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof runIn>;
}

test('twice, in two processes, at the two ends of the day', () => {
  const east = runIn('Pacific/Kiritimati');
  const west = runIn('America/Los_Angeles');
  expect([east.zone, west.zone]).toEqual(['Pacific/Kiritimati', 'America/Los_Angeles']);
  expect(new Set(east.first).size).toBe(7);
  expect(east.second).toEqual(east.first);
  expect([west.first, west.second]).toEqual([east.first, east.first]);
}, 120_000);
