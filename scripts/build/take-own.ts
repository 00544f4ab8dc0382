/** What a build for one force adds: what is hidden goes before anything is made, its looks are put in last. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { holdLibrary, heldLibrary } from '../../src/disk/held-library.ts';
import { holdOwnLibrary } from '../../src/disk/held-own-library.ts';
import { withoutHidden, type OwnLibrary } from '../../src/document/own-library.ts';
import type { Library } from '../../src/document/library.ts';
import { resourcePathOf } from '../../src/document/page.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';
import { otherLanguages } from '../../src/schema/languages.ts';

/** @throws Failure with every page that the file names and the library does not have */
export function takeOwn({ content, own }: Build): string {
  if (!own) throw new Error('takeOwn is a step of builds with a force file only.');
  const library = heldLibrary(content);
  const taken = atNewAddresses(own, library);
  const shown = withoutHidden(library, taken.hidden);
  const empty = shown.everyPage.filter(({ data }) => data && 'sessions' in data && data.sessions.length === 0);
  if (empty.length > 0)
    throw new Failure(
      empty.map((page) => `hidden: no session is left of ${resourcePathOf(page)}. Hide it too.`).join('\n'),
    );
  holdLibrary(content, shown);
  holdOwnLibrary(taken);
  const { schools } = taken.file;
  return [
    `${count(taken.hidden.length, 'page')} hidden, ${taken.pinned.length} pinned, ${count(taken.notes.length, 'note')}`,
    ...(schools.length > 0
      ? [
          `whoever can open this site can read the whole force file at /tools/, with ${count(schools.length, 'school')}, their figures and reasons`,
        ]
      : []),
  ].join('; ');
}

/** A page may have moved since the file was written: its former names still name it. */
function atNewAddresses(own: OwnLibrary, { everyPage }: Library): OwnLibrary {
  const known = new Map<string, string>();
  for (const page of everyPage) for (const name of page.data?.former ?? []) known.set(name, resourcePathOf(page));
  for (const page of everyPage) known.set(resourcePathOf(page), resourcePathOf(page));
  const faults: string[] = [];
  const now = (name: string, place: string) => {
    if (!known.has(name)) faults.push(`${place}: there is no page ${name} in this library.`);
    return known.get(name) ?? name;
  };
  const taken = {
    ...own,
    hidden: own.hidden.map((name, index) => now(name, `hidden.${index}`)),
    pinned: own.pinned.map((name, index) => now(name, `pinned.${index}`)),
    notes: own.notes.map((note, index) => ({ ...note, resource: now(note.resource, `notes.${index}.resource`) })),
  };
  for (const [index, name] of taken.pinned.entries())
    if (taken.hidden.includes(name)) faults.push(`pinned.${index}: ${name} is hidden, too. Choose one of both.`);
  if (faults.length > 0) throw new Failure(`The force file cannot be used.\n${faults.join('\n')}`);
  return taken;
}

/** Colours and logo, and what still leads to hidden pages. */
export function placeOwn({ site, own, base }: Build): string {
  if (!own) throw new Error('placeOwn is a step of builds with a force file only.');
  const folder = join(site, 'own');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'colours.css'), ownStyles(own));
  if (own.logo) writeFileSync(join(folder, own.logo.name), own.logo.bytes);
  const leading = leadingToHidden(site, base, own.hidden);
  return leading.length === 0
    ? 'no page links to what is hidden'
    : `these pages still link to what is hidden, and those links lead nowhere: ${leading.join(', ')}`;
}

const logoStyles =
  'header.site .logo {\n  height: 2.5rem;\n  width: auto;\n  vertical-align: middle;\n  margin-right: 0.5rem;\n}\n';

/** @returns its style sheet: those colours of tokens.css that are its own, and the measure of a logo */
export function ownStyles({ colours: { ink, accent }, logo }: Pick<OwnLibrary, 'colours' | 'logo'>): string {
  const said = [
    ...(ink === undefined ? [] : [`--ink: ${ink};`]),
    ...(accent === undefined ? [] : [`--link: ${accent};`, `--link-hover: ${ink ?? accent};`]),
  ];
  // Twice, so that it wins whichever sheet comes last.
  const colours = said.length === 0 ? '' : `:root:root {\n${said.map((line) => `  ${line}\n`).join('')}}\n`;
  return colours + (logo ? logoStyles : '');
}

function leadingToHidden(site: string, base: string, hidden: readonly string[]): string[] {
  const links = hidden.flatMap((name) =>
    ['', ...otherLanguages.map((lang) => `${lang}/`)].map((lang) => `"${base}${lang}${name}/`),
  );
  if (links.length === 0 || !existsSync(site)) return [];
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .filter((path) => {
      const html = readFileSync(join(site, path), 'utf8');
      return links.some((link) => html.includes(`href=${link}`));
    })
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
