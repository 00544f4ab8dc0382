/** Runs one of the project's scripts as a person would, without the variables that vitest sets for its own use. */
import { spawn } from 'node:child_process';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const vitests = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST']);

/** @returns the environment variables without those */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitests.has(name)));
}

/**
 * @param script its path and its words
 * @param env variables to set for it
 * @param signal ends it
 * @returns how it ended and what it said
 */
export function run(
  script: readonly string[],
  env: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { env: { ...environment(), ...env }, ...(signal && { signal }) });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
