/**
 * A folder of its own for each build, on the same disk as the folder that the build will replace, so that a finished
 * site is moved into place and never copied. A build that is killed leaves its folder behind; the next one removes it.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { putBackAfterKill } from './set-aside.ts';

export interface WorkFolder {
  readonly path: string;
  /** Removes the folder, as far as that can be done; the next build removes the rest. */
  remove(): void;
}

const host = hostname().replace(/[^A-Za-z0-9]/g, '');

/**
 * Removes what killed builds left, puts back a site that one of them had set aside, and makes a new folder.
 * @param out the folder that the build will replace; the folder it stands in is made if it is not there
 * @throws when the disk refuses
 */
export function openWorkFolder(out: string): WorkFolder {
  mkdirSync(dirname(out), { recursive: true });
  const room = roomFor(out);
  mkdirSync(room, { recursive: true });
  for (const name of readdirSync(room)) {
    const folder = join(room, name);
    if (isInUse(folder, name)) continue;
    putBackAfterKill(folder);
    removeFolder(folder);
  }
  const path = join(room, `${host}-${process.pid}-${randomBytes(6).toString('hex')}`);
  mkdirSync(path);
  return { path, remove: () => removeFolder(path) };
}

/** Below .build/ where that is the same disk; else beside the folder that will be replaced. */
function roomFor(out: string): string {
  const here = resolve('.build');
  mkdirSync(here, { recursive: true });
  const sameDisk = statSync(here).dev === statSync(dirname(out)).dev;
  return sameDisk ? join(here, 'builds') : join(dirname(out), '.mini-police-build');
}

/** Milliseconds in a day: no build takes as long. */
const longest = 86_400_000;

/** Whether the build it belongs to is still running, or could be: of another machine nobody here can know. */
function isInUse(folder: string, name: string): boolean {
  const [, owner, id] = /^([A-Za-z0-9]*)-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < longest && (owner !== host || isRunning(Number(id)));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Something on this computer holds one of its files open; the next build tries again.
  }
}
