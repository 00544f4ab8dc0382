import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingChecksums, missingEntries, type Lock } from './complete-lock.ts';

it('finds the binary of another system that the lock leaves out', () => {
  const lock = {
    packages: {
      'node_modules/tool': {
        version: '2.0.0',
        optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0', '@tool/darwin-arm64': '2.0.0' },
      },
      'node_modules/@tool/linux-x64-gnu': { version: '2.0.0' },
    },
  };
  expect(missingEntries(lock)).toEqual({
    'node_modules/@tool/darwin-arm64': { version: '2.0.0', cpu: ['arm64'], os: ['darwin'], optional: true },
  });
});

it('adds the checksum that the registry gives, and leaves what it does not know', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/tool': { version: '2.0.0', integrity: 'sha512-there' },
      'node_modules/tool/node_modules/@tool/win32-x64': { version: '2.0.0', os: ['win32'] },
      'node_modules/@tool/sunos': { version: '2.0.0' },
    },
  };
  const asked: string[] = [];
  const checksums = missingChecksums(lock, (name, version) => {
    asked.push(`${name}@${version}`);
    return name === '@tool/sunos' ? undefined : 'sha512-given';
  });
  expect(asked).toEqual(['@tool/win32-x64@2.0.0', '@tool/sunos@2.0.0']);
  expect(checksums).toEqual({
    'node_modules/tool/node_modules/@tool/win32-x64': { version: '2.0.0', integrity: 'sha512-given', os: ['win32'] },
  });
});

it('leaves nothing out of our own lock: else run npm run complete-lock', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(Object.keys(missingEntries(lock))).toEqual([]);
  expect(Object.keys(missingChecksums(lock, () => 'sha512-'))).toEqual([]);
});
