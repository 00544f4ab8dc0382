/** The addresses of other sites that our pages and files name. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses that nobody can visit: they stand for others in examples, or say where this computer's own site is. */
const standIns = /^https:\/\/([\w-]+\.)*(example(\.(org|com|net))?|invalid|localhost)([/:]|$)/;

/** @returns every address in a text, each once, without the place on the page that it may name */
export function addressesIn(text: string): string[] {
  const found = Array.from(text.matchAll(/https:\/\/[^\s<>"'`\\|]+/g), ([written]) => tidy(written));
  return [...new Set(found)].filter((address) => URL.canParse(address) && !standIns.test(address));
}

/** Takes away what belongs to the sentence around it: `(see https://example.org/a_(b)).` */
function tidy(written: string): string {
  const address = written.replace(/#.*$/, '');
  const end = address.at(-1) ?? '';
  const closes = end === ')' && address.split(')').length > address.split('(').length;
  return closes || /[\].,;:!?*_]/.test(end) ? tidy(address.slice(0, -1)) : address;
}

/**
 * @param paths files and folders
 * @returns each address with the places where it stands: `content/reference/sources.yaml:12`
 */
export function outsideLinks(paths: readonly string[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const path of paths.flatMap(textsBelow)) {
    for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries())
      for (const address of addressesIn(line))
        links.set(address, [...(links.get(address) ?? []), `${path}:${index + 1}`]);
  }
  return links;
}

function textsBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name).replaceAll('\\', '/'))
    .filter((file) => /\.(mdx?|yaml|yml|json|astro)$/.test(file))
    .sort();
}
