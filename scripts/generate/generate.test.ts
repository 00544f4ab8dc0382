import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { shelfNames } from '../../src/pictures/shelf.ts';
import { blockNames } from '../../src/schema/blocks.ts';
import { kindNames, kinds } from '../../src/schema/kinds.ts';
import { editorSchemas } from './schemas.ts';
import { snippets } from './snippets.ts';

interface Schema {
  readonly properties: Record<
    string,
    {
      readonly title?: string;
      readonly description?: string;
      readonly examples?: readonly unknown[];
      readonly anyOf?: readonly { readonly enum?: string[] }[];
      readonly items?: Schema['properties'][string];
    }
  >;
}

const folder = '.vscode/schemas';
const library = loadLibrary('content');
const committed = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const lesson = JSON.parse(committed['lessons.json']!) as Schema;
const offered = {
  forces: lesson.properties.force!.anyOf![0]!.enum!,
  topics: lesson.properties.topics!.items!.anyOf![0]!.enum!,
  aims: lesson.properties.aims!.items!.anyOf![0]!.enum!,
  drawings: lesson.properties.picture!.anyOf![0]!.enum!,
};

describe('the schemas in .vscode/schemas', () => {
  it('are those of the library: if not, npm run generate', () => {
    expect(committed).toEqual(editorSchemas(offered));
  });

  // A list that has grown does not fail here: whoever adds a topic need not touch anything outside content/.
  it.each(['forces', 'topics', 'aims'] as const)('offer no id of %s that does not exist', (list) => {
    expect(library.reference[list].map(({ id }) => id)).toEqual(expect.arrayContaining(offered[list]));
    expect(offered[list].length).toBeGreaterThan(0);
  });

  it('offer drawings of the shelf, and none that is not there', () => {
    expect(shelfNames).toEqual(expect.arrayContaining(offered.drawings));
    expect(offered.drawings).toContain('pcso');
  });

  it('explain every key', () => {
    for (const kind of kindNames) {
      for (const [key, { title, description, examples }] of Object.entries(
        (JSON.parse(committed[`${kind}.json`]!) as Schema).properties,
      )) {
        expect([key, title, description, examples?.length]).toEqual([
          key,
          expect.any(String),
          expect.any(String),
          expect.any(Number),
        ]);
      }
    }
  });

  const reader = (name: string) =>
    z.fromJSONSchema(JSON.parse(committed[name]!) as Parameters<typeof z.fromJSONSchema>[0]);

  it.each(kindNames)('let pass what is in the library: %s', (kind) => {
    const pages = library.pages.filter((page) => page.kind === kind && page.lang === 'en');
    for (const { file, yaml } of pages)
      expect([file, reader(`${kind}.json`).safeParse(yaml.data).error]).toEqual([file, undefined]);
    expect(reader(`${kind}.json`).safeParse({ ...(pages[0]!.yaml.data as object), layout: 'x' }).success).toBe(false);
  });

  it('let pass the findings and the lists', () => {
    for (const { file, yaml } of library.findings)
      expect([file, reader('findings.json').safeParse(yaml.data).error]).toEqual([file, undefined]);
    for (const { file, yaml } of library.findings.flatMap(({ translations }) => translations))
      expect([file, reader('findings-translated.json').safeParse(yaml.data).error]).toEqual([file, undefined]);
    for (const { file, yaml } of library.registers)
      expect([file, reader('registers.json').safeParse(yaml.data).error]).toEqual([file, undefined]);
    for (const { file, name, yaml } of library.referenceFiles)
      expect([file, reader(`reference-${name}.json`).safeParse(yaml.data).error]).toEqual([file, undefined]);
  });
});

describe('.vscode/settings.json', () => {
  const settings = parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, '')) as {
    'yaml.schemas': Record<string, string | string[]>;
  };

  it('gives every YAML file of the content its schema', () => {
    const wired = Object.entries(settings['yaml.schemas']).map(([schema, files]) => [
      schema.replace('./.vscode/schemas/', ''),
      files,
    ]);
    const lists = library.referenceFiles.map(({ name, file }) => [`reference-${name}.json`, `content/${file}`]);
    expect(wired).toEqual([
      ['findings-translated.json', 'content/findings/*.*.yaml'],
      ['findings.json', ['content/findings/*.yaml', '!content/findings/*.*.yaml', 'content/_starters/finding.yaml']],
      ...lists.sort(([a], [b]) => (a! < b! ? -1 : 1)),
      ['registers.json', 'content/reference/registers/*.yaml'],
      ['trials.json', ['content/*/*/tried-*.yaml', 'content/_starters/tried.yaml']],
    ]);
  });
});

describe('the snippets', () => {
  const all = snippets();

  it('are those of the library: if not, npm run generate', () => {
    expect(JSON.parse(readFileSync('.vscode/library.code-snippets', 'utf8'))).toEqual(all);
  });

  it('hold every key but reviews, and every block', () => {
    const keys = new Set(kindNames.flatMap((kind) => Object.keys(kinds[kind].shape)));
    keys.delete('reviews');
    expect(Object.keys(all)).toEqual([...[...keys].map((key) => `${key}:`), ...blockNames.map((name) => `<${name}>`)]);
    for (const { description } of Object.values(all)) expect(description).not.toBe('');
  });

  it('are front matter that can be read and fits, as they stand', () => {
    for (const [name, { body }] of Object.entries(all).filter(([each]) => each.endsWith(':'))) {
      const inserted = body
        .join('\n')
        .replace(/\$\{1\|([^,|]+)[^|]*\|\}/, '$1')
        .replace(/\$\{1:((?:\\.|[^\\}])*)\}/, '$1')
        .replace(/\\([\\$}])/g, '$1');
      const key = name.slice(0, -1);
      const value = (parse(inserted) as Record<string, unknown>)[key];
      const kind = kindNames.find((each) => key in kinds[each].shape)!;
      expect([key, (kinds[kind].shape as unknown as Record<string, z.ZodType>)[key]!.safeParse(value).error]).toEqual([
        key,
        undefined,
      ]);
    }
  });
});
