/** E-mail addresses of people. A team's mailbox passes: one whose name says what it is for. */
import type { Finder } from './find.ts';

const is = 'the e-mail address of a person';

/** In full, or written out to get past a search: jane.smith (at) kent (dot) police (dot) uk. */
const written =
  /(?<![\w.+'-])([a-z0-9][a-z0-9._%+'-]{0,63})@((?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})(?![\w-])/gi;
const spelled =
  /(?<![\w.+'-])([a-z0-9][a-z0-9._-]{0,63}) ?(?:\(at\)|\[at\]) ?((?:[a-z0-9][a-z0-9-]{0,62} ?(?:\.|\(dot\)|\[dot\]) ?){1,8}[a-z]{2,24})(?![\w-])/gi;

export const findEmails: Finder = (text) =>
  (text.includes('@') || /[([]at[)\]]/i.test(text) ? [written, spelled] : []).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: value, 1: local = '', 2: domain = '', index }) =>
      isTeamMailbox(local, domain.replace(/ ?[([]dot[)\]] ?/gi, '.')) ? [] : [{ is, index, value }],
    ),
  );

/** Words that stand alone in the name of a mailbox. */
const alone = new Set(
  `info information team teams office admin report reports reporting press media news mail post web hello hi helo help head dep deputy data foi
  dpo hr it ict iit hub unit group club events event booking bookings feedback privacy security volunteers volunteer snt npt spt cpt pcsos pact desk
  library comms communications general legal finance sales accounts service services senco sendco dsl year class classes parents parent pta
  governors governor clerk chair crime fraud phishing scam scams prevention watch safer roads road safety rural wildlife youth young people
  schools kids students pupils children plant cymorth ymholiadau tim gwybodaeth cyswllt swyddfa staff duty custody control room front counter
  licensing firearms recruitment careers jobs training learning courses outreach publications permissions copyright editor webmaster postmaster
  dev developers abuse noreply reply mailbox inbox shared generic central north south east west county city town village district local area region force`.split(
    /\s+/,
  ),
);
/** Words that give a mailbox away wherever they stand in its name: schooloffice, kentpolice, northneighbourhoodteam. */
const anywhere =
  /police|polic(e|ing)|minipol|school|ysgol|heddlu|neighbourhood|communit|safeguard|enquir|enquiries|inquiries|contact|support|administrat|schooladmin|reception|headteacher|partnership|engagement|cadets|education|noreply|donotreply|primary|academy|secretary|bursar|library|council|volunteer|helpdesk|childline|customer|crimestop|citizen|wellbeing|attendance|(team|snt|npt|office|admin|enquiry)$/;
/** What people write where a name would stand. */
const placeholder = new Set(
  'name firstname lastname surname first last your yourname someone somebody user username email address me you xxx xx x'.split(
    ' ',
  ),
);

/**
 * @param local what stands before the @ sign
 * @param domain what stands after it
 */
export function isTeamMailbox(local: string, domain: string): boolean {
  const host = domain.toLowerCase();
  // Domains that are kept for examples and belong to nobody (RFC 2606).
  if (/(^|\.)example(\.|$)|\.(test|invalid|localhost)$/.test(host)) return true;
  const words = local
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.length === 0) return /^(101|111|112|999|18000|7726)$/.test(local);
  if (words.every((word) => placeholder.has(word))) return true;
  if (words.some((word) => alone.has(word) || anywhere.test(word))) return true;
  // A force or a school that uses its own name: durham@durham.police.uk.
  const [label = ''] = host.split('.');
  const name = words.join('');
  return (
    name.length >= 4 &&
    (name === label || (/\.(police|sch|gov|ac|nhs)\.uk$/.test(host) && label.replaceAll('-', '').includes(name)))
  );
}
