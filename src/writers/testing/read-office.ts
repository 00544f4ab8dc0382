/**
 * Reads a Word or PowerPoint file back for the tests, as strictly as the standards ask. It looks at bytes only and
 * knows nothing of the writers.
 */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export interface OfficeFile {
  readonly paths: readonly string[];
  /** @throws where there is no such part */
  part(path: string): Element;
  bytes(path: string): Uint8Array;
}

/**
 * @throws where a part is not XML, leads to a part that is not there, has no content type, or numbers two drawings
 * alike
 */
export function readOffice(file: Uint8Array): OfficeFile {
  const files = unzipSync(file);
  const paths = Object.keys(files);
  const parts = new Map(
    paths.filter((path) => /\.(xml|rels)$/.test(path)).map((path) => [path, parseXml(strFromU8(files[path]!), path)]),
  );
  const part = (path: string) => {
    const found = parts.get(path);
    if (!found) throw new Error(`There is no ${path}.`);
    return found;
  };
  for (const [path, xml] of parts) {
    if (path.endsWith('.rels')) checkRelationships(path, xml, paths, parts);
    for (const name of ['wp:docPr', 'p:cNvPr']) {
      const ids = elements(xml, name).map(({ attributes }) => attributes.id);
      if (new Set(ids).size !== ids.length) throw new Error(`${path} has two ${name} of one number: ${ids.join(' ')}`);
    }
  }
  checkTypes(part('[Content_Types].xml'), paths);
  return { paths, part, bytes: (path) => files[path] ?? new Uint8Array() };
}

function parseXml(xml: string, path: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true, fileName: path });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.write(xml).close();
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found) throw new Error(`${path} holds nothing.`);
  return found;
}

function checkRelationships(
  path: string,
  xml: Element,
  paths: readonly string[],
  parts: ReadonlyMap<string, Element>,
): void {
  const folder = posix.dirname(posix.dirname(path));
  const owner = posix.join(folder, posix.basename(path, '.rels'));
  const known = new Set<string>();
  for (const { attributes } of elements(xml, 'Relationship')) {
    const { Id = '', Target = '', TargetMode } = attributes;
    if (known.has(Id)) throw new Error(`${path} has ${Id} twice.`);
    known.add(Id);
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    if (TargetMode !== 'External' && !paths.includes(target))
      throw new Error(`${path} leads to ${target}, which is not there.`);
  }
  const used = parts.get(owner)
    ? everyElement(parts.get(owner)!).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) => (/^r:/.test(name) && value !== '' ? [value] : [])),
      )
    : [];
  for (const id of used) if (!known.has(id)) throw new Error(`${owner} uses ${id}, which ${path} does not have.`);
}

function checkTypes(xml: Element, paths: readonly string[]): void {
  const byPart = new Set(elements(xml, 'Override').map(({ attributes }) => attributes.PartName?.slice(1)));
  const byEnding = new Set(elements(xml, 'Default').map(({ attributes }) => attributes.Extension));
  for (const path of paths)
    if (path !== '[Content_Types].xml' && !byPart.has(path) && !byEnding.has(path.slice(path.lastIndexOf('.') + 1)))
      throw new Error(`${path} has no content type.`);
  for (const path of byPart)
    if (path === undefined || !paths.includes(path))
      throw new Error(`There is a content type for ${path}, which is not there.`);
}

function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}

/** @returns every element of these names below this one, in order */
export function elements(element: Element, ...names: readonly string[]): Element[] {
  return everyElement(element).filter(({ name }) => names.includes(name));
}

/** @returns the words of a part: of Word's runs and of PowerPoint's, a line a paragraph */
export function wordsOf(element: Element): string {
  return elements(element, 'w:p', 'a:p')
    .map((paragraph) =>
      elements(paragraph, 'w:t', 'a:t')
        .map(({ children }) => children.join(''))
        .join(''),
    )
    .join('\n');
}

/** @returns the value of the first element of that name: its w:val */
export function valueOf(element: Element, name: string): string | undefined {
  return elements(element, name)[0]?.attributes['w:val'];
}
