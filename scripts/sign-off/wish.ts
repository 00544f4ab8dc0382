/** Who has read which pages, and when: from the command line. */
import { parseArgs } from 'node:util';
import { date as realDate } from '../../src/schema/shared.ts';
import { BadUse } from '../bad-use.ts';
import { readOrganisation } from '../new/answers.ts';
import type { Receipt } from './receipt.ts';
import { whyNotARole } from '../../src/checks/personal-data/role.ts';

/** A receipt that does not know yet which text it covers. */
export type Reader = Omit<Receipt, 'covers'>;

export interface Wish {
  readonly reader: Reader;
  readonly paths: readonly string[];
}

const option = { type: 'string' } as const;
export const signingOptions = { role: option, organisation: option, date: option } as const;

/**
 * @param words the command line, without the program
 * @param today as year-month-day: what is meant where no date is given, and the last day that can be
 * @throws BadUse with what is wrong or missing, and what to type
 */
export function wishToSign(words: readonly string[], today: string): Wish {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: signingOptions });
  const { role, organisation, date = today } = values;
  const missing = [
    positionals.length === 0 && 'the page',
    role === undefined && '--role',
    organisation === undefined && '--organisation',
  ].filter((each) => each !== false);
  if (role === undefined || organisation === undefined || missing.length > 0)
    throw new BadUse(`Something is missing: ${missing.join(', ')}.`);
  const notARole = whyNotARole(role);
  if (notARole !== undefined) throw new BadUse(notARole);
  const named = readOrganisation(organisation);
  if ('no' in named) throw new BadUse(named.no);
  if (!realDate.safeParse(date).success)
    throw new BadUse(`${JSON.stringify(date)} is not a day. Write year-month-day, such as ${today}.`);
  if (date > today) throw new BadUse(`${date} is still to come. A receipt says what has been read.`);
  return { reader: { role: role.trim(), organisation: named.value, date }, paths: positionals };
}
