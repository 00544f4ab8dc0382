/** /forces/register.csv: the national register as a table. */
import type { APIRoute } from 'astro';
import { nationalRegister, referenceList } from '../../components/library.ts';
import { registerCsv } from '../../machines/register-csv.ts';

export const GET: APIRoute = async () =>
  new Response(registerCsv(await nationalRegister(), await referenceList('sources')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
