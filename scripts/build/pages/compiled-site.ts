/**
 * The program that shows the pages, compiled by Astro once for all builds of the same program: only what is shown has
 * changed in most of them, and compiling costs as much as showing a thousand pages.
 *
 * Nothing of the content goes into it. It lies in .build/site, below the project, where it finds its packages, under a
 * digest of all that it is compiled from.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../../../src/disk/program-digest.ts';
import { keepCompiled } from '../../keep-compiled.ts';
import type { Build } from '../steps.ts';

/** A folder with what Astro made. */
export interface CompiledSite {
  /** What every site has beside its pages: stylesheets, scripts, fonts, and what stands in public/. */
  readonly client: string;
  /** The program that shows pages. */
  readonly entry: string;
  /** The stylesheets of each sort of page, by Astro's name for it. */
  readonly styles: Readonly<Record<string, readonly unknown[]>>;
}

/** All that decides what is compiled, beside Node, the address of the site, and packages. */
const deciding = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
/** What Astro tells pages in import.meta.env. A variable of this name on somebody's computer would win over it. */
const astrosOwn = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];
const stylesFile = 'styles.json';

/** @throws what Astro throws where the program cannot be compiled */
export async function compiledSite({ base, scratch, fresh }: Build): Promise<CompiledSite> {
  const program = [process.version, resolve('.'), base, process.env.SITE_URL, ...digestsOf(deciding)].join('\n');
  const folder = await compiledOnce(resolve('.build/site'), program, fresh, (into) => compile(into, base, scratch));
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`Astro made no program to show pages with in ${server}.`);
  return {
    client: join(folder, 'client'),
    entry: join(server, entry),
    styles: JSON.parse(readFileSync(join(folder, stylesFile), 'utf8')) as CompiledSite['styles'],
  };
}

/**
 * @param room where what was compiled is kept; it is made if it is not there
 * @param program everything that decides what is compiled
 * @param fresh whether it is compiled anew even where it is there
 * @param compile writes into a folder that is there and empty
 * @returns the folder with what was compiled; where `compile` throws, what was there before is there still
 */
export async function compiledOnce(
  room: string,
  program: string,
  fresh: boolean,
  compile: (into: string) => Promise<void>,
): Promise<string> {
  const folder = join(room, fresh ? `${digestOf(program)}-${process.pid}` : digestOf(program));
  if (existsSync(folder) && !fresh) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  dropOld(room);
  const growing = mkdtempSync(`${folder}-growing-`);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  try {
    await compile(growing);
    renameSync(growing, folder);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    // Two builds may compile the same at the same time: who comes first has done it for both.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * @param paths files and folders below the current one; of a folder everything in it, but tests
 * @returns a line for each file, in order, that is another when what stands in it is
 */
export function digestsOf(paths: readonly string[]): string[] {
  return paths
    .flatMap((path) =>
      /\.\w+$/.test(path)
        ? [path]
        : readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort()
    .map((path) => `${path} ${digestOf(readFileSync(path))}`);
}

async function compile(into: string, base: string, scratch: string): Promise<void> {
  for (const name of astrosOwn) delete process.env[name];
  // Astro reports each build to its makers unless told not to.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const client = join(into, 'client');
  mkdirSync(client);
  // Imported only now: it takes a second, and content that cannot be published is told before.
  keepCompiled();
  const { build: astroBuild } = await import('astro');
  await astroBuild({
    outDir: client,
    cacheDir: join(scratch, 'astro'),
    base,
    logLevel: 'warn',
    integrations: [taking(into)],
  });
}

/** Takes from Astro what it compiled, in the moment in which it would show the first page, and lets it show none. */
function taking(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let output: URL;
  return {
    name: 'mini-police-library:compiled-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = config.outDir;
      },
      'astro:build:setup': (built) => {
        pages = built.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'mini-police-library:compiled-site',
          async setup() {
            cpSync(fileURLToPath(new URL('.prerender/', output)), join(folder, 'server'), { recursive: true });
            const styles = Object.fromEntries([...pages].map(([name, page]) => [name, page.styles]));
            writeFileSync(join(folder, stylesFile), JSON.stringify(styles));
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are shown after Astro has compiled them.')),
        }),
    },
  };
}

/** Milliseconds, longer than any build: what another one uses now stays. */
const inUse = 6 * 3_600_000;

/** What another program left goes; whoever goes back to that compiles it again. */
function dropOld(room: string): void {
  mkdirSync(room, { recursive: true });
  for (const file of readdirSync(room).map((name) => join(room, name)))
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > inUse)
      rmSync(file, { recursive: true, force: true });
}
