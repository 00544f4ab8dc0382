/**
 * Other programs that make sites out of Markdown, for comparison: each gets as many pages as ours, with the same words,
 * and the same search index. They are installed by themselves, into the folder of the measurement.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitPage } from '../../src/document/front-matter.ts';
import { stringsIn } from '../../src/document/strings.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { stretchesOf, type Stretch } from './tree.ts';

export interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Where its pages go, below its folder. */
  readonly pages: string;
  readonly files: Readonly<Record<string, string>>;
  /** Below node_modules, with words; run one after the other. */
  readonly commands: readonly (readonly [string, ...string[]])[];
}

const frame =
  '<!doctype html><html lang="en"><head><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content }}</main></body></html>';

export const peers: readonly Peer[] = [
  {
    name: 'Starlight, which makes an index itself',
    packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' },
    pages: 'src/content/docs',
    files: {
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'Peer' })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    commands: [['astro/bin/astro.mjs', 'build']],
  },
  {
    name: 'Eleventy and Pagefind',
    packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
    pages: 'src',
    files: {
      'src/_includes/page.njk': frame,
      'src/src.json': '{ "layout": "page.njk" }',
      'eleventy.config.js':
        "export default () => ({ dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false });\n",
    },
    commands: [
      ['@11ty/eleventy/cmd.cjs', '--quiet'],
      ['pagefind/lib/runner/bin.cjs', '--site', 'dist'],
    ],
  },
];

/**
 * @param content the content folder whose words it gets
 * @param folder where it is installed
 * @returns what a build costs
 */
export async function costOfPeer(peer: Peer, content: string, folder: string): Promise<Stretch[]> {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('package.json', JSON.stringify({ private: true, type: 'module', dependencies: peer.packages }));
  for (const [path, text] of Object.entries(peer.files)) put(path, text);
  for (const { path, text } of plainPages(content)) put(join(peer.pages, path), text);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  const all: Stretch[] = [];
  for (const [program, ...words] of peer.commands) {
    const command = [process.execPath, join(folder, 'node_modules', program), ...words] as const;
    all.push(...(await stretchesOf(command, { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } })));
  }
  return all;
}

/** The pages of a content folder as Markdown that every program reads: their words, without blocks. */
export function plainPages(content: string): { readonly path: string; readonly text: string }[] {
  return kindNames.flatMap((kind) =>
    readdirSync(join(content, kind)).map((id) => {
      const { frontMatter, body } = splitPage(readFileSync(join(content, kind, id, 'en.mdx'), 'utf8'));
      const { title, summary, ...others } = frontMatter.data as Readonly<Record<string, unknown>>;
      const said = [...stringsIn(others)].map(({ value }) => value).filter((value) => value.includes(' '));
      const text = body
        .replace(/^<\w+[^>]*title="([^"]*)"[^>]*>/gm, '\n### $1\n')
        .replace(/^!\[.*$/gm, '')
        .replace(/<\/?[A-Z]\w*[^>]*>/g, '')
        .replace(/^[ \t]+$/gm, '');
      const keys = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}`;
      const list = said.map((each) => `- ${each.replace(/\s+/g, ' ').replace(/</g, '&lt;')}`).join('\n');
      return { path: `${kind}/${id}.md`, text: `---\n${keys}\n---\n\n${list}\n\n${text.trim()}\n` };
    }),
  );
}
