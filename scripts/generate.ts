/**
 * npm run generate [-- --check]
 * Writes the files that follow from others: what editors are told, which force reads what, the colours of print, the
 * drawings made from shared parts and the names of all, the master of slides, and the keys that Welsh still lacks.
 * Exit 0: they are current. 1: with --check, some are not, and nothing was written. 2: bad use.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import cy from '../src/i18n/cy.json' with { type: 'json' };
import en from '../src/i18n/en.json' with { type: 'json' };
import { shelf, shelfNames } from '../src/pictures/shelf.ts';
import { drawnFromParts } from '../src/pictures/people/drawn.ts';
import { iconNames } from '../src/writers/page/icon-names.ts';
import { loadLibrary } from '../src/disk/load-library.ts';
import { makeMaster } from '../src/writers/pptx/master/make-master.ts';
import { main, type Command, type Terminal } from './command.ts';
import { forceLines, withForceLines } from './generate/code-owners.ts';
import { withColours } from './generate/colours.ts';
import { iconSheet } from './generate/icons.ts';
import { withEveryKey } from './generate/welsh-keys.ts';
import { editorSchemas } from './generate/schemas.ts';
import { snippets } from './generate/snippets.ts';

const options = { check: { type: 'boolean', default: false } } as const;

async function run(words: readonly string[], { out }: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...words], options });
  const library = loadLibrary();
  const [forces, topics, aims] = [library.reference.forces, library.reference.topics, library.reference.aims].map(
    (list) => list.map(({ id }) => id),
  );
  const owners = '.github/CODEOWNERS';
  const files = {
    ...Object.fromEntries(
      Object.entries(editorSchemas({ forces: forces!, topics: topics!, aims: aims!, drawings: shelfNames })).map(
        ([name, text]) => [`.vscode/schemas/${name}`, text],
      ),
    ),
    '.vscode/library.code-snippets': `${JSON.stringify(snippets(), null, 2)}\n`,
    'src/writers/paper/colours.ts': withColours(
      readFileSync('src/styles/tokens.css', 'utf8'),
      readFileSync('src/writers/paper/colours.ts', 'utf8'),
    ),
    // For a check that runs in a browser and must weigh little: not what each drawing shows.
    'src/pictures/names.json': `${JSON.stringify(
      { all: shelfNames, withParts: [...shelf.values()].filter(({ points }) => points).map(({ name }) => name) },
      null,
      2,
    )}\n`,
    'src/writers/page/icons.svg': await iconSheet(iconNames),
    ...Object.fromEntries(
      Object.entries(drawnFromParts()).map(([name, svg]) => [`src/pictures/drawings/${name}.svg`, svg]),
    ),
    'src/i18n/cy.json': `${JSON.stringify(withEveryKey(en, cy), null, 2)}\n`,
    [owners]: withForceLines(readFileSync(owners, 'utf8').replaceAll('\r\n', '\n'), forceLines(library.pages)),
  };
  const stale = Object.entries({ ...files, 'src/writers/pptx/master/mini-police.pptx': makeMaster() }).filter(
    ([path, made]) => !existsSync(path) || !isSame(path, made),
  );
  if (values.check && stale.length > 0) {
    out(`Not current, run npm run generate:\n${stale.map(([path]) => `  ${path}\n`).join('')}`);
    return 1;
  }
  for (const [path, made] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made);
  }
  out(stale.length === 0 ? 'Everything is current.\n' : `Written:\n${stale.map(([path]) => `  ${path}\n`).join('')}`);
  return 0;
}

function isSame(path: string, made: string | Uint8Array): boolean {
  const bytes = readFileSync(path);
  return typeof made === 'string' ? bytes.toString().replaceAll('\r\n', '\n') === made : bytes.equals(made);
}

export const generateCommand: Command = { options: Object.keys(options), use: 'npm run generate [-- --check]', run };

if (import.meta.main) await main(generateCommand);
