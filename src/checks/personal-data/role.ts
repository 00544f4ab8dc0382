/** A receipt names a role, never a person. What looks like a person is refused before it is written anywhere. */
import { review } from '../../schema/shared.ts';
import { steering } from '../reporters/report.ts';

const why = 'Receipts are published, and carry roles, never people.';

/** Words that roles are made of and that people write with a capital. */
const roleWords = new Set(
  (
    'accessibility adviser advisor and assistant chair chief child children class community coordinator co-ordinator constable content curriculum data deputy designated digital director early editor education ' +
    'engagement equality for force governor head headteacher health inclusion inspector intervention language law lead leader learning legal local manager member mini-police neighbourhood office officer ' +
    'panel partnership police policing primary prevention principal programme protection pupil quality reader representative resource reviewer road safeguarding safety school schools senior ' +
    'sergeant specialist staff superintendent support teacher teaching team trainer training translator trustee volunteer welsh year youth'
  ).split(' '),
);
const abbreviations = new Set(
  'ADY ALN ALNCO CADY CEOP CSO DPO DSL EAL HMICFRS HR IT KCSIE LADO MASH NPCC OPCC PC PCC PCSO PDD PSHE RSHE SCCH SEN SENCO SENDCO SEND SLT SRO UK'.split(
    ' ',
  ),
);
const courtesyTitles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev)\b/i;

/**
 * @param written what was given as the role
 * @returns why it cannot be one and what to write instead, or undefined where nothing speaks against it
 */
export function whyNotARole(written: string): string | undefined {
  const role = written.trim();
  if (!review.shape.role.safeParse(role).success || role.search(steering) >= 0)
    return 'The role is empty, too long or not on one line. Write it in a few words, such as "safeguarding lead".';
  if (role.includes('@'))
    return `That is an e-mail address. ${why} Write what the reader does, such as "safeguarding lead".`;
  if (/\d{3}/.test(role))
    return `That holds a number that could tell who it was. ${why} Write what the reader does, such as "safeguarding lead".`;
  const words = role.split(/[\s/,&()]+/).filter((word) => word !== '');
  const name = courtesyTitles.test(role) ? role : words.find(looksLikeAName);
  if (name === undefined) return undefined;
  return `${JSON.stringify(name)} looks like a person's name. ${why} If it is part of a role, write it in small letters, such as "safeguarding lead".`;
}

/** A word with a capital letter that is neither a known part of a role nor a known abbreviation. */
function looksLikeAName(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) &&
    !roleWords.has(word.toLowerCase()) &&
    !abbreviations.has(word) &&
    !abbreviations.has(word.toUpperCase().replace(/S$/, ''))
  );
}
