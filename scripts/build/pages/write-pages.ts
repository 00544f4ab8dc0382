/** Shows every page and every file that is made like one, and writes it where a server finds it. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { makingsOf, showToKeep } from '../../../src/components/showing.ts';
import { keptTexts } from '../../../src/disk/kept-texts.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import type { CompiledSite } from './compiled-site.ts';

interface Route {
  readonly type: string;
  readonly route: string;
  readonly component: string;
}

/** As much as is asked of what Astro compiled. */
interface Program {
  readonly app: {
    setInternals(internals: {
      readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
    }): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
  };
}

/**
 * @param told called with the address of each file and the milliseconds it took
 * @returns the paths of all pages, without their first slash: '' and 'lessons/road-safety/'
 * @throws Failure where two want the same address, and whatever a page throws
 */
export async function writePages(
  { client, entry, styles }: CompiledSite,
  { site, base, cache, fresh }: Build,
  told: (path: string, milliseconds: number) => void,
): Promise<string[]> {
  cpSync(client, site, { recursive: true });
  const { app } = (await import(pathToFileURL(entry).href)) as Program;
  app.setInternals({ pagesByKeys: new Map(Object.entries(styles).map(([name, all]) => [name, { styles: [...all] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: warn } } } });
  const origin = process.env.SITE_URL === undefined ? 'http://localhost:4321' : new URL(process.env.SITE_URL).origin;
  const pages: string[] = [];
  const folders = new Set<string>();
  const keptPages = fresh ? undefined : keptTexts(join(dirname(cache), 'pages'), process.cwd(), ['']);
  /** @returns the page as it was shown before of the same makings by the same program, or as `show` shows it */
  const keep = async (path: string, show: () => Promise<Buffer>): Promise<Buffer> => {
    const makings = await makingsOf(path);
    if (!makings || !keptPages) return show();
    const source = JSON.stringify([basename(dirname(client)), path, makings]);
    const before = keptPages.get(source, Buffer.from);
    if (before) return before;
    const shown = await showToKeep(path, show);
    keptPages.put(source, shown.toString());
    return shown;
  };
  for (const { pathname, route } of await new StaticPaths(app as never).getAll()) {
    const started = performance.now();
    const isPage = route.type === 'page';
    const path = pathname.replace(/^\/|\/$/g, '');
    const folder = path === '' ? '' : `${path}/`;
    const file = !isPage ? path : path === '404' ? '404.html' : `${folder}index.html`;
    // Of a file whose name is made of parts Astro asks with a slash after it.
    const asked = isPage ? folder : pathname.slice(1);
    const address = new URL(`${base}${asked}`, origin);
    const show = async () => {
      const response = await app.render(new Request(address), { routeData: route });
      return Buffer.from(await response.arrayBuffer());
    };
    const shown = await (isPage ? keep(folder, show) : show()).catch((error: unknown) => {
      if (error instanceof Error) error.message = `/${path} could not be shown. ${error.message}`;
      throw error;
    });
    if (shown.length === 0) continue;
    const target = join(site, file);
    if (existsSync(target)) throw new Failure(`Two want to stand at /${file}; one is ${route.component}.`);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    writeFileSync(target, shown);
    if (isPage) pages.push(folder);
    told(`/${file}`, performance.now() - started);
  }
  return pages;
}

/** What Astro has to say while a page is shown. */
function warn({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  return true;
}
