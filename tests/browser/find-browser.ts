/** Finds a browser of the Chromium family on this computer, or installs one where that takes one known command. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * @returns the path of a browser: `BROWSER_PATH`, else a Chrome, Chromium or Edge in its usual place, else the one that
 * Playwright keeps, else one installed by apt-get (Debian, as root)
 * @throws with what to do when there is none
 */
export function findBrowser(): string {
  const asked = process.env.BROWSER_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`BROWSER_PATH is ${asked}, and there is no such file.`);
  }
  const found = [...usualPlaces(), playwrightsOwn()].find((path) => path !== '' && existsSync(path) && starts(path));
  return found ?? installed();
}

function usualPlaces(): string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) =>
      [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ].map((file) => join(folder, file)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** On Linux a name may belong to a script that only says how to install a browser. Elsewhere asking opens a window. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function installed(): string {
  const isDebian =
    process.platform === 'linux' &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (isDebian && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser tests ...');
    const apt = (...words: string[]) =>
      spawnSync('apt-get', ['-qq', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    const path = '/usr/bin/chromium';
    if (
      apt('update') &&
      apt('install', '--yes', '--no-install-recommends', 'chromium') &&
      existsSync(path) &&
      starts(path)
    )
      return path;
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found. Install one, or say where it is: BROWSER_PATH=/path/to/chrome npm test',
  );
}
