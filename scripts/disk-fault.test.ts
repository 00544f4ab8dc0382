import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explain } from './build/failure.ts';
import { perform } from './command.ts';
import { diskFault } from './disk-fault.ts';

const thrown = (message: string, more: object = {}) => Object.assign(new Error(message), more);

it.each([
  [thrown('ENOSPC: no space left on device, write', { code: 'ENOSPC' }), /^The disk is full\. Make room/],
  [thrown("ENOSPC: no space left on device, open '/d/x'", { code: 'ENOSPC', path: '/d/x' }), /no room for \/d\/x\./],
  [thrown("EACCES: permission denied, mkdir '/d'", { code: 'EACCES', path: '/d' }), /^You may not write or read \/d\./],
  // As it comes from a thread, and from a program that wraps it.
  [thrown("EACCES: permission denied, open '/d/plan.pdf'"), /read \/d\/plan\.pdf\./],
  [thrown("EROFS: read-only file system, rename '/a' -> '/b'"), /^\/a is on a disk that can only be read/],
  [thrown('The pages could not be built.', { cause: thrown('ENOSPC: no space left on device') }), /^The disk is full/],
  [thrown('EDQUOT: disk quota exceeded, write'), /^Your part of the disk is full/],
  [thrown("EPERM: operation not permitted, unlink '/d'"), /does not let \/d be changed/],
  [thrown('EMFILE: too many open files', { code: 'EMFILE' }), /^Too many files/],
])('%s', (error, sentence) => {
  expect(diskFault(error)).toMatch(sentence);
  expect(explain(error)).toBe(diskFault(error));
});

it('says nothing of what the disk has nothing to do with', () => {
  for (const error of [thrown('x'), thrown("ENOENT: no such file, open '/x'"), 'EACCES', undefined, thrown('EXTRA: y')])
    expect(diskFault(error)).toBeUndefined();
});

it('is what every command says, without a stack trace', async () => {
  let said = '';
  const to = { out: () => undefined, err: (text: string) => void (said += text) };
  const fails = (run: () => never) => perform({ use: 'x', run }, [], to, {});
  expect(
    await fails(() => {
      throw thrown("EROFS: read-only file system, open '/content/lessons/x'");
    }),
  ).toBe(1);
  expect(said).toBe('/content/lessons/x is on a disk that can only be read. Use a folder that can be written.\n');
  await expect(
    fails(() => {
      throw thrown('a fault of ours');
    }),
  ).rejects.toThrow('a fault of ours');
});

it.runIf(process.platform === 'linux')('knows a full disk when it meets one', () => {
  let met: unknown;
  try {
    writeFileSync('/dev/full', 'x');
  } catch (error) {
    met = error;
  }
  expect(diskFault(met)).toMatch(/^The disk is full/);
});
