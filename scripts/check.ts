/**
 * npm run check -- [--content DIR] [--format text|github|json|sarif] [PATH...]
 * Exit 0: clean. 1: errors. 2: bad use. PATHs are below the content folder; without any, everything is checked.
 */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { github } from '../src/checks/reporters/github.ts';
import { json } from '../src/checks/reporters/json.ts';
import type { Report } from '../src/checks/reporters/report.ts';
import { sarif } from '../src/checks/reporters/sarif.ts';
import { text } from '../src/checks/reporters/text.ts';
import { suggest } from '../src/document/did-you-mean.ts';
import { contentFolder, filesIn } from '../src/disk/content-folder.ts';
import { BadUse } from './bad-use.ts';
import { meantPath } from './check/meant-path.ts';
import { main, type Command, type Terminal } from './command.ts';
import { whatToType } from './kept-by-npm.ts';
import { hasErrors, reportOn } from './report.ts';

const options = { content: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;
const formats: Readonly<Record<string, (report: Report) => string>> = { text, github, json, sarif };

const use = `npm run check -- [--content DIR] [--format ${Object.keys(formats).join('|')}] [PATH...]`;

/** A path as given: below the content folder, or from the current folder. */
function belowContent(folder: string, path: string): string {
  const found = [resolve(folder, path), resolve(path)].find(existsSync);
  // npm takes --format for its own --format-package-lock, and of that no variable tells.
  if (!found && Object.hasOwn(formats, path)) throw new BadUse(whatToType(['--format'], use));
  if (!found)
    throw new BadUse(
      `There is nothing at ${path}, neither below ${folder} nor here. ${meantPath(path, pathsIn(folder))}`,
    );
  const below = relative(folder, found).replaceAll('\\', '/');
  if (below.startsWith('..')) throw new BadUse(`${path} is outside the content folder ${folder}.`);
  return below;
}

/** Every file and folder that can be asked for. */
function pathsIn(folder: string): string[] {
  const files = filesIn(folder).map(({ path }) => path);
  return [
    ...new Set(files.flatMap((path) => path.split('/').map((_, end, parts) => parts.slice(0, end + 1).join('/')))),
  ];
}

/** Prints the report. @returns the exit code */
async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
  const folder = values.content === undefined ? contentFolder() : resolve(values.content);
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format)
    throw new BadUse(`There is no format called ${values.format}. ${suggest(values.format, Object.keys(formats))}`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BadUse(`There is no content folder at ${folder}.`);
  const wanted = positionals.map((path) => belowContent(folder, path));
  const isWanted = (file: string) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));

  const report = await reportOn(folder, isWanted);
  out(format(report));
  // Programs read the other formats, each in a shape of its own.
  if (values.format !== 'text') for (const note of report.notes ?? []) err(`${note}\n`);
  return hasErrors(report) ? 1 : 0;
}

export const checkCommand: Command = { options: Object.keys(options), use, run };

if (import.meta.main) await main(checkCommand);
