/** Finds programs that tests need, or installs them where that takes one known command. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns where these commands of Linux could be */
export function onPath(commands: readonly string[]): string[] {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/snap/bin'].flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  );
}

/** @returns whether Debian's packages could be installed: on Debian, as root */
export async function install(...packages: readonly string[]): Promise<boolean> {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(' and ')} for the tests ...`);
  // Two that install at once wait for each other.
  const apt = (...words: string[]) => succeeds('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...words]);
  return (await apt('update')) && (await apt('install', '--yes', '--no-install-recommends', ...packages));
}

/**
 * @param timeout milliseconds after which it is ended; for ever unless given
 * @returns whether it ended well
 */
export function succeeds(program: string, words: readonly string[], timeout?: number): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    spawn(program, words, { stdio: ['ignore', 'ignore', timeout === undefined ? 'inherit' : 'ignore'], env, timeout })
      .on('error', () => resolve(false))
      .on('close', (status) => resolve(status === 0));
  });
}
