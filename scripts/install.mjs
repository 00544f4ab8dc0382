/**
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh clone. Plain JavaScript without
 * imports from packages: it runs on whatever Node a machine has, before Node 24 is here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-lock';
const lock = readFileSync('package-lock.json', 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing (one to three minutes the first time) ...');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Installing failed. Is the npm registry reachable? Run npm ci to see more.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
