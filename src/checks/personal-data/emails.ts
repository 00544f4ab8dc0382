/** E-mail addresses of people. A team's mailbox passes: one whose name says what it is for. */
import type { Finder } from './find.ts';
import { isNothingButAGivenName } from './given-names.ts';
import { isMailboxWord } from './team-words.ts';

const is = 'the e-mail address of a person';

/** In full, or written out to get past a search: jane.smith (at) kent (dot) police (dot) uk. */
const written =
  /(?<![\w.+'-])([a-z0-9][a-z0-9._%+'-]{0,63})@((?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})(?![\w-])/gi;
const spelled =
  /(?<![\w.+'-])([a-z0-9][a-z0-9._-]{0,63}) ?(?:\(at\)|\[at\]) ?((?:[a-z0-9][a-z0-9-]{0,62} ?(?:\.|\(dot\)|\[dot\]) ?){1,8}[a-z]{2,24})(?![\w-])/gi;

/** A picture on a page for programmers: logo@2x.png. */
const isFile = /\.(svg|png|jpe?g|gif|webp|pdf|docx|pptx)$/i;

export const findEmails: Finder = (text) =>
  (text.includes('@') || /[([]at[)\]]/i.test(text) ? [written, spelled] : []).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: value, 1: local = '', 2: domain = '', index }) =>
      isFile.test(domain) || local.includes('%') || isTeamMailbox(local, domain.replace(/ ?[([]dot[)\]] ?/gi, '.'))
        ? []
        : [{ is, index, value }],
    ),
  );

/** Words that give a mailbox away wherever they stand in its name: schooloffice, kentpolice, northneighbourhoodteam. */
const anywhere =
  /police|polic(e|ing)|minipol|school|ysgol|heddlu|neighbourhood|communit|safeguard|enquir|enquiries|inquiries|contact|support|administrat|schooladmin|reception|headteacher|partnership|engagement|cadets|education|noreply|donotreply|primary|academy|secretary|bursar|library|council|volunteer|helpdesk|childline|customer|crimestop|citizen|wellbeing|attendance|(team|snt|npt|office|admin|enquiry|duty|hub|desk)$/;
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
  if (words.some((word, index) => isNothingButAGivenName(word) && !/^(st|saint|sant)$/.test(words[index - 1] ?? '')))
    return false;
  // People's own addresses hold one hyphen at most.
  if (/-.+-/.test(local)) return true;
  if (words.some((word) => isMailboxWord(word) || anywhere.test(word))) return true;
  // A force or a school that uses its own name: durham@durham.police.uk.
  const [label = ''] = host.split('.');
  const name = words.join('');
  return (
    name.length >= 4 &&
    (name === label || (/\.(police|sch|gov|ac|nhs)\.uk$/.test(host) && label.replaceAll('-', '').includes(name)))
  );
}
