/** Which classes of govuk-frontend no page of ours has, so that the stylesheet is sent without their rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';

/** The stylesheets that take parts of govuk-frontend. */
const sheets = [
  'src/styles/govuk.scss',
  'src/styles/exit.scss',
  'src/components/forms.scss',
  'src/browser/desk/form/govuk.scss',
];
/** Where class names of pages are written: our own files, and what govuk-frontend's program of ours adds itself. */
const writtenIn = ['src', 'node_modules/govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'];

/** @returns the names without their point, in order */
export function unusedClasses(): string[] {
  const written = new Set(writtenIn.flatMap(classNames));
  return sheets.flatMap(styledClasses).filter((name) => !written.has(name));
}

function styledClasses(sheet: string): string[] {
  const { css } = compile(sheet, { loadPaths: ['node_modules'], logger: { warn: () => {} } });
  return [...new Set(css.match(/(?<=\.)govuk-[\w-]+/g))].sort();
}

function classNames(path: string): string[] {
  const files = /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
  return files
    .filter((file) => /\.(astro|tsx?|mdx|mjs)$/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').match(/govuk-[\w-]+/g) ?? []);
}
