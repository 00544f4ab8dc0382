/**
 * The national register as a table for spreadsheets (RFC 4180): a row for each statement, the newest of a force first,
 * and one for each force of which nothing is known. Nothing in it is a formula, whatever somebody wrote.
 */
import Papa from 'papaparse';
import type { Source } from '../schema/reference.ts';
import type { Statement } from '../schema/register.ts';
import type { RegisterEntry } from '../tools/register.ts';

type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * @param entries the register
 * @param sources reference/sources.yaml
 * @returns the text, lines ending in \r\n, with a mark by which spreadsheets know that it is UTF-8
 */
export function registerCsv(entries: readonly RegisterEntry[], sources: readonly Source[]): string {
  const rows = entries.flatMap((entry) =>
    entry.statements.length === 0 ? [row(entry)] : entry.statements.map((each) => row(entry, each, sources)),
  );
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: formula })}\r\n`;
}

function row({ force }: RegisterEntry, said?: Statement, sources: readonly Source[] = []): Row {
  const source = sources.find(({ id }) => id === said?.source);
  return {
    force: force.name,
    id: force.id,
    nation: force.nation,
    runs: said?.runs ?? 'not known',
    said: said?.said,
    seen: said?.seen,
    from: said?.from,
    source: source?.title,
    'said by': source?.by ?? said?.role,
    'address of the source': source?.web,
    name: said?.name,
    since: said?.since,
    schools: said?.schools?.count,
    'schools for': said?.schools?.for,
    'schools note': said?.schools?.note,
    years: said?.years?.join(' '),
    children: said?.children,
    weeks: said?.weeks,
    form: said?.form,
    'delivered by': said?.deliveredBy,
    mailbox: said?.mailbox,
    web: said?.web,
    note: said?.note,
  };
}

/** Spreadsheets run what begins so, behind spaces too; an apostrophe says that it is text (OWASP, CSV injection). */
const formula = /^\s*[=+\-@\t\r|%]/;
