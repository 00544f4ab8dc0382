/** The same bytes from the same input: a second time, in another order, process, time zone and language. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Hashes } from './testing/hash-files.ts';

async function hashesIn(
  env: { readonly TZ: string; readonly LANG: string },
  ...words: readonly 'twice'[]
): Promise<Hashes> {
  const program = fileURLToPath(new URL('testing/hash-files.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Hashes;
}

test('twice, in two processes, at the two ends of the day', async () => {
  const [east, west] = await Promise.all([
    hashesIn({ TZ: 'Pacific/Kiritimati', LANG: 'cy_GB.UTF-8' }, 'twice'),
    hashesIn({ TZ: 'America/Los_Angeles', LANG: 'C' }),
  ]);
  expect([east.zone, west.zone]).toEqual(['Pacific/Kiritimati', 'America/Los_Angeles']);
  const formats = new Set(east.first.map(([name]) => name.slice(name.lastIndexOf('.'))));
  expect([...formats].sort()).toEqual(['.docx', '.pdf', '.pptx', '.xlsx', '.zip']);
  const byName = (hashes: Hashes['first']) => Object.fromEntries(hashes);
  expect(Object.keys(byName(east.first))).toHaveLength(east.first.length);
  expect(new Set(Object.values(byName(east.first))).size).toBe(east.first.length);
  for (const again of [east.second!, west.first]) expect(byName(again)).toEqual(byName(east.first));
});
