/** Finds the browsers that tests drive on this computer, or installs one where that takes one known command. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { install, onPath, succeeds } from '../install.ts';

interface Program {
  /** As people call it. */
  readonly name: string;
  /** The environment variable that says where it is. */
  readonly variable: string;
  /** Where it usually is: below a folder of programs, or a command of Linux. */
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly linux: readonly string[];
  /** Debian's package, which brings the first of the commands. */
  readonly debian: string;
}

const ofChromium: Program = {
  name: 'Chrome, Chromium or Edge',
  variable: 'BROWSER_PATH',
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  debian: 'chromium',
};
const ofFirefox: Program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
  linux: ['firefox-esr', 'firefox'],
  debian: 'firefox-esr',
};

/** @returns the path of its program. @throws with what to do when there is none */
export const findChromium = () => find(ofChromium, playwrightsOwn());

/** @returns the path of its program. @throws with what to do when there is none */
export const findFirefox = () => find(ofFirefox);

/** What drives WebKit: its driver, its smallest browser, and a screen that nobody sees. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** @returns Debian's WebKit for GTK. @throws with what to do when there is none, as on any Windows or Mac */
export async function findWebKit(): Promise<WebKit> {
  const here = (): WebKit | undefined => {
    const [driver, screen] = [onPath(['WebKitWebDriver']), onPath(['Xvfb'])].map((paths) => paths.find(existsSync));
    const browser = miniBrowsers().at(-1);
    return driver && screen && browser ? { driver, browser, screen } : undefined;
  };
  const found = here() ?? ((await install('webkit2gtk-driver', 'xvfb')) ? here() : undefined);
  if (found) return found;
  throw new Error(
    'There is no WebKit to drive here. Debian and Ubuntu have one: apt-get install webkit2gtk-driver xvfb',
  );
}

/** @param more another place to look for it */
async function find(program: Program, more = ''): Promise<string> {
  const { name, variable, debian } = program;
  const asked = process.env[variable];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`${variable} is ${asked}, and there is no such file.`);
  }
  for (const path of [...usualPlaces(program), more]) if (existsSync(path) && (await starts(path))) return path;
  const path = `/usr/bin/${debian}`;
  if ((await install(debian)) && existsSync(path) && (await starts(path))) return path;
  throw new Error(
    `These tests need ${name}, and none was found. Install one, or say in the environment variable ${variable} where it is.`,
  );
}

function usualPlaces({ mac, windows, linux }: Program): string[] {
  const { env } = process;
  if (process.platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      mac.map((program) => join(folder, program)),
    );
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : windows.map((program) => join(folder, program)),
    );
  return onPath(linux);
}

/** Every version of WebKit for GTK that is here, in order: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
function miniBrowsers(): string[] {
  const below = (folder: string) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  return below('/usr/lib')
    .flatMap((folder) => (/-linux-gnu$/.test(folder) ? below(folder) : []))
    .filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(existsSync)
    .sort();
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** On Linux a name may belong to a script that only says how to install a browser. Elsewhere asking opens a window. */
async function starts(path: string): Promise<boolean> {
  return process.platform !== 'linux' || (await succeeds(path, ['--version'], 30_000));
}
