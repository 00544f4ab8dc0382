/** What a program and all programs that it starts cost together, stretch by stretch. Only Linux tells. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Stretch {
  readonly name: string;
  /** Seconds of CPU, all processes together. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** MiB: the most memory that all processes held together at one time. */
  readonly memory: number;
}

/** What a program prints before a stretch begins. */
const mark = 'STRETCH ';
/** Milliseconds between two looks at the memory. */
const look = 50;

/**
 * @param command a program and its words
 * @param options where it runs, in which environment, and what to do with the other lines that it prints
 * @returns a stretch for each line `STRETCH name` that it prints, the first from the beginning, the last to the end;
 * where it prints none, one for all of it
 * @throws when it fails, and where nothing tells what it costs
 */
export async function stretchesOf(
  [program, ...words]: readonly [string, ...string[]],
  { cwd, env, line = () => {} }: { cwd?: string; env?: NodeJS.ProcessEnv; line?: (text: string) => void },
): Promise<Stretch[]> {
  if (!existsSync('/proc/self/stat')) throw new Error('Only Linux tells what programs cost that a program starts.');
  const running = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const stretches: Stretch[] = [];
  let name: string | undefined;
  let [cpu, wall, memory, last] = [0, performance.now(), 0, 0];
  const see = () => {
    const now = treeOf(running.pid!);
    last = Math.max(last, now.cpu);
    memory = Math.max(memory, now.memory);
  };
  const end = (next: string) => {
    see();
    // What comes before the first mark is the loading of the program.
    if (name === undefined && next !== '') return void (name = next);
    stretches.push({ name: name ?? 'all of it', cpu: last - cpu, wall: (performance.now() - wall) / 1000, memory });
    [name, cpu, wall, memory] = [next, last, performance.now(), 0];
  };
  const looking = setInterval(see, look);
  let said = '';
  let rest = '';
  running.stderr.on('data', (data: Buffer) => (said = `${said}${data.toString()}`.slice(-10_000)));
  running.stdout.on('data', (data: Buffer) => {
    const lines = `${rest}${data.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (text.startsWith(mark)) end(text.slice(mark.length));
      else line(text);
    }
  });
  const status = await new Promise((resolve, reject) => running.once('error', reject).once('close', resolve));
  clearInterval(looking);
  end('');
  if (status !== 0) throw new Error(`What was to be measured failed.\n${said}${rest}`);
  return stretches;
}

/** Seconds of CPU of a process, of those it started and of those that have ended; MiB of those that run. */
function treeOf(id: number): { cpu: number; memory: number } {
  try {
    // The name in the second field may hold spaces. From the third on: 12 to 15 are hundredths of a second.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const cpu = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) / 100;
    const held = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    const below = children.map(treeOf);
    return {
      cpu: below.reduce((sum, each) => sum + each.cpu, cpu),
      memory: below.reduce((sum, each) => sum + each.memory, held),
    };
  } catch {
    // It has just ended, and is counted with those that its parent has waited for.
    return { cpu: 0, memory: 0 };
  }
}
