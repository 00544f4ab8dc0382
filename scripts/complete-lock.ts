/**
 * npm run complete-lock: names in package-lock.json every optional package of every system. npm leaves out those it
 * could not fetch where the lock was made (npm issue 4828), and then `npm ci` fails, and other systems miss their
 * binaries. What is added has a version, the systems it is for, and the checksum that the registry gives: asked for
 * now, so that an install elsewhere holds the file against what was there when somebody looked.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
}
export interface Lock {
  packages: Record<string, Entry>;
}

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  win32: 'win32',
  windows: 'win32',
};
const processors: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/**
 * @returns the optional packages that a lock asks for and does not hold, as entries to add, by their place in
 * node_modules
 */
export function missingEntries({ packages }: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (packages[place] || packages[`${path}/${place}`]) continue;
      const words = name.split('/').at(-1)!.split('-');
      const os = words.map((word) => systems[word]).find(Boolean);
      const cpu = words.map((word) => processors[word]).find(Boolean);
      missing[place] = {
        version: version.replace(/^[\^~]/, ''),
        ...(cpu && { cpu: [cpu] }),
        ...(entry.dev && { dev: true }),
        optional: true,
        ...(os && { os: [os] }),
        ...(words.includes('musl') && { libc: ['musl'] }),
        ...(words.some((word) => word.startsWith('gnu')) && { libc: ['glibc'] }),
      };
    }
  }
  return missing;
}

/**
 * @param ask what a registry says is the checksum of a version of a package; undefined where it says nothing
 * @returns the packages of a lock that have no checksum and can be given one, with it, by their place in node_modules
 */
export function missingChecksums(
  { packages }: Lock,
  ask: (name: string, version: string) => string | undefined,
): Record<string, Entry> {
  const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  return Object.fromEntries(
    bare.flatMap(([path, { version, ...entry }]) => {
      const integrity = ask(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version);
      return integrity === undefined ? [] : [[path, { version, integrity, ...entry }]];
    }),
  );
}

/** Asks the registry that npm asks. */
function askRegistry(name: string, version: string): string | undefined {
  try {
    const said = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }).trim();
    return /^sha\d+-[\w+/=]+$/.test(said) ? said : undefined;
  } catch {
    // Not there, or no network: npm has said so.
    return undefined;
  }
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = missingEntries(lock);
  const complete = { ...lock.packages, ...missing };
  const checksums = missingChecksums({ packages: complete }, askRegistry);
  const { '': root, ...rest } = { ...complete, ...checksums };
  const inOrder = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: { '': root, ...inOrder } }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries and ${Object.keys(checksums).length} checksums added.`);
}
