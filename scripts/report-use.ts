/**
 * npm run report -- LOG [LOG ...] [--format text|json|csv] [--base PATH]
 * What of the library was used, from the logs of a server: pages opened, files taken, words searched for. Logs in the
 * combined format of nginx and Apache, or in the W3C format of IIS, also packed as .gz. Nothing of who asked leaves the
 * log, and counts below five are not told. --base is the folder of the site on its server. Exit 0: told. 1: a log
 * cannot be read. 2: bad use.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadUse } from './bad-use.ts';
import { lineReader } from './access-report/request.ts';
import { linesOf } from './access-report/lines.ts';
import { reportFormats, showTally, type ReportFormat } from './access-report/show.ts';
import { countLine, emptyTally } from './access-report/tally.ts';
import { main, type Command, type Terminal } from './command.ts';

const options = { format: { type: 'string', default: 'text' }, base: { type: 'string', default: '/' } } as const;

async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  if (positionals.length === 0) throw new BadUse('Say which log to read.');
  if (!reportFormats.includes(values.format as ReportFormat))
    throw new BadUse(`There is no format ${values.format}: ${reportFormats.join(', ')}.`);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new BadUse(`There is no file ${missing}.`);
  const tally = emptyTally();
  for (const path of positionals) {
    const read = lineReader();
    try {
      for await (const line of linesOf(path)) countLine(tally, read(line), `/${values.base}/`.replace(/\/+/g, '/'));
    } catch (error) {
      err(`${path} cannot be read to its end: ${(error as Error).message}\n`);
      return 1;
    }
  }
  out(showTally(tally, values.format as ReportFormat));
  return 0;
}

export const reportUseCommand: Command = {
  options: Object.keys(options),
  use: 'npm run report -- LOG [LOG ...] [--format text|json|csv] [--base PATH]',
  run,
};

if (import.meta.main) await main(reportUseCommand);
