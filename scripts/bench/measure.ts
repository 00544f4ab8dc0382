/** What a piece of work costs, in units that can be compared. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Cost {
  /** Milliseconds of CPU, all threads together, and the processes that were counted. */
  readonly cpu: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** MiB: the most memory the process itself held. */
  readonly memory: number;
}

/**
 * @returns milliseconds of CPU for a fixed piece of work: hashing 256 MiB. A computer that is twice as fast halves all
 * figures.
 */
export function yardstick(): number {
  const block = Buffer.alloc(1 << 20, 'mini-police');
  const before = process.cpuUsage();
  const hash = createHash('sha256');
  for (let count = 0; count < 256; count += 1) hash.update(block);
  hash.digest();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs a module in a process of its own, so that nothing is warm, and nothing else counts.
 * @param folder where the module may be written
 * @param program a module's text; it may import with absolute addresses
 * @param counted whether the processes that it starts and waits for are counted, too: only Linux tells what they used
 * @throws when it fails
 */
export function costOfProgram(folder: string, program: string, counted: 'alone' | 'with processes' = 'alone'): Cost {
  // Fields 16 and 17, in hundredths of a second; the name in the second may hold spaces.
  const others = `(() => { try { const all = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' '); return (Number(all[13]) + Number(all[14])) * 10; } catch { return 0; } })()`;
  const report = `import { readFileSync } from 'node:fs'; const { cpuUsage, resourceUsage } = process; process.on('exit', () => { const { user, system } = cpuUsage(); console.error('COST ' + JSON.stringify({ cpu: (user + system) / 1000 + ${counted === 'alone' ? 0 : others}, memory: resourceUsage().maxRSS / 1024 })); });\n`;
  const file = join(folder, 'program.mjs');
  writeFileSync(file, report + program);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const told = /^COST (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || told === undefined) throw new Error(`What was to be measured failed.\n${stderr}`);
  return { ...(JSON.parse(told) as Omit<Cost, 'wall'>), wall: performance.now() - started };
}

/** @returns `1,234 ms of CPU (5.6 yardsticks), 2.1 s by the clock, 345 MiB` */
export function shownCost({ cpu, wall, memory }: Cost, yard: number): string {
  return `${Math.round(cpu).toLocaleString('en-GB')} ms of CPU (${(cpu / yard).toFixed(1)} yardsticks), ${(wall / 1000).toFixed(1)} s by the clock, ${Math.round(memory)} MiB`;
}
