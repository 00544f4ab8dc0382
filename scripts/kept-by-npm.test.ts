import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { perform, type Command } from './command.ts';
import { generateCommand } from './generate.ts';
import { newCommand } from './new.ts';
import { receiveCommand } from './receive.ts';
import { signOffCommand } from './sign-off.ts';

/**
 * npm itself, asked as PowerShell asks it when it has taken the -- away. No PowerShell runs here.
 * @param words as they reach npm
 */
function askNpm(...words: readonly string[]): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    // In a shell, because npm is one's script on Windows.
    const line = ['npm run --silent', ...words.map((word) => (word.includes(' ') ? `"${word}"` : word))].join(' ');
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
    const child = spawn(line, { shell: true, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject).on('close', (status) => resolve({ status, said }));
  });
}

describe('without its --, npm', () => {
  it.each([
    [['new', 'lesson', 'Bike marking', '--force', 'durham'], '--force'],
    [['new', 'lesson', 'Bike marking', '--organisation', 'A school', '--id', 'bikes'], '--organisation and --id'],
    [['new', 'lesson', 'road-safety', '--lang', 'cy'], '--lang'],
    [['check', '--format', 'github'], '--format'],
    [['check', '--content', 'content', 'lessons/road-safety'], '--content'],
    [['sign-off', 'lessons/road-safety', '--role', 'safeguarding lead', '--date', '2026-11-21'], '--role and --date'],
    [['build', '--out', 'elsewhere'], '--out'],
    [['receive', 'parcel.zip', '--branch'], '--branch'],
    [['generate', '--check'], '--check'],
  ])('run %j keeps an option, and the command says so', async (words, kept) => {
    const { status, said } = await askNpm(...words);
    expect(said).toMatch(new RegExp(`^npm kept ${kept}.* for itself`));
    expect(said).toContain(`npm run ${words[0]} `);
    expect(said).toContain("'--'");
    expect(said).toContain('\nUse: npm run ');
    expect(status).toBe(2);
  });
});

it('finds nothing kept where npm was told where its options end', async () => {
  const heard: string[] = [];
  const command: Command = { ...newCommand, run: (words) => heard.push(...words) && 0 };
  const to = { out: () => undefined, err: () => undefined };
  const env = { npm_config_force: 'true', npm_config_cache: '/home/me/.npm', npm_config_userconfig: '/home/me/.npmrc' };
  expect(await perform(command, ['lesson', 'Bikes', '--force', 'durham'], to, env)).toBe(0);
  expect(await perform({ ...buildCommand, run: () => 0 }, [], to, env)).toBe(0);
  expect(heard).toEqual(['lesson', 'Bikes', '--force', 'durham']);
});

it('knows no option by the name of a setting that npm always has', () => {
  const always = ['cache', 'prefix', 'userconfig', 'globalconfig', 'node_gyp', 'npm_version', 'user_agent'];
  for (const { options } of [buildCommand, checkCommand, generateCommand, newCommand, receiveCommand, signOffCommand])
    expect(options?.filter((name) => always.includes(name))).toEqual([]);
});

it('leaves npm and the shell out of the task of the editor', () => {
  interface Task {
    readonly type: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly windows: { readonly command: string };
  }
  // JSON with comments is YAML enough.
  const text = readFileSync('.vscode/tasks.json', 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const [task] = (parse(text) as { tasks: Task[] }).tasks;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect([task?.type, task?.command, task?.windows.command]).toEqual([
    'process',
    '${workspaceFolder}/node_modules/node/bin/node',
    '${workspaceFolder}/node_modules/node/bin/node.exe',
  ]);
  expect(task?.args).toEqual([...scripts.check!.split(' ').slice(1), '--format', 'github']);
});
