/**
 * The licence notices of what others made and the site hands out: typefaces, icons, styles, and programs that run in a
 * browser.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writingSystems } from '../document/writing-systems.ts';

/** What the build takes from packages without an import in a browser's program, and what for. */
const takenOtherwise: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-sans-3': 'the typeface of the pages',
  'source-sans': 'the typeface of the PDF files and of drawn charts',
  ...Object.fromEntries(
    writingSystems.flatMap(({ script, typeface }) => {
      const name = typeface.toLowerCase().replaceAll(' ', '-');
      return [
        [`@fontsource/${name}`, `the typeface of the pages for ${script} letters`],
        [`@expo-google-fonts/${name}`, `the typeface of the PDF files and of drawn charts for ${script} letters`],
      ];
    }),
  ),
  lucide: 'the icons of the pages',
  'govuk-frontend': 'styles of buttons, forms and navigation',
  pagefind: 'the search',
};

/** The rooms of src/ whose programs run in a browser. */
const inBrowsers = [
  'schema',
  'document',
  'attachments',
  'checks',
  'tools',
  'i18n',
  'resource',
  'writers/page',
  'browser',
];

/** Those whose package has no file about its licence, from the repository it is made in. */
const copyrights: Readonly<Record<string, string>> = {
  'govuk-frontend': 'Copyright (C) 2017 Crown Copyright (Government Digital Service)',
};

/** Others' programs inside a package, of which its own licence says nothing. */
const inside: Readonly<Record<string, string>> = {
  unpdf:
    'It holds PDF.js, Copyright Mozilla Foundation, under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0. The text of that licence stands here under libphonenumber-js.',
};

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly contributors?: readonly (string | { readonly name: string })[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** @returns all of them, one after the other */
export function licencesText(): string {
  return `${introduction}\n${shippedPackages().map(noticeOf).join('\n')}`;
}

const introduction = `What others made and this site hands out, under the licences that they gave it.
The program of the site itself is under the MIT licence; its words and pictures are under the Open Government Licence v3.0.
`;

/** @returns the names of all packages of which something is in a built site, in order */
export function shippedPackages(): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name) || name.startsWith('@types/')) return;
    found.add(name);
    for (const each of Object.keys(packageOf(name).dependencies ?? {})) if (existsSync(folderOf(each))) add(each);
  };
  for (const name of importedInBrowsers()) add(name);
  for (const name of Object.keys(takenOtherwise)) found.add(name);
  return [...found].sort();
}

function importedInBrowsers(): string[] {
  const files = inBrowsers.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((path) => join('src', room, path)),
  );
  const programs = files.filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !/[\\/](testing|samples)[\\/]/.test(path));
  const imported = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';|\bimport\('([^']+)'\)/gm;
  return programs.flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(imported), ([, one, other]) => (one ?? other)!)
      .filter((from) => !/^(\.|node:)/.test(from))
      .map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')),
  );
}

/** @throws when a package has no licence that could be told */
export function noticeOf(name: string): string {
  const { version, license } = packageOf(name);
  const texts = readdirSync(folderOf(name), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)(\b|_)/i.test(entry.name))
    .map((entry) => readFileSync(join(folderOf(name), entry.name), 'utf8').trim());
  const told = texts.length > 0 ? texts : [mit(name)];
  const use = takenOtherwise[name];
  const heading = `${name} ${version}: ${use === undefined ? 'a program that runs in the browser' : use}. ${license}`;
  return [`${'='.repeat(80)}\n${heading}\n`, ...(inside[name] ? [`${inside[name]}\n`] : []), ...told, ''].join('\n');
}

function mit(name: string): string {
  const { license, author, contributors = [] } = packageOf(name);
  const [by] = [author, ...contributors].filter((each) => each !== undefined);
  const copyright = copyrights[name] ?? (by && `Copyright (c) ${typeof by === 'string' ? by : by.name}`);
  if (license !== 'MIT' || copyright === undefined)
    throw new Error(`${name} has no licence file. Say in src/disk/licences.ts under which licence it is handed on.`);
  return `${copyright}\n\n${mitText}`;
}

const folderOf = (name: string) => join('node_modules', name);

function packageOf(name: string): Package {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Package;
}

const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
