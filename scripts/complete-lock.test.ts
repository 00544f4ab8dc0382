import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingEntries, type Lock } from './complete-lock.ts';

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

it('leaves nothing out of our own lock: else run npm run complete-lock', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(Object.keys(missingEntries(lock))).toEqual([]);
});
