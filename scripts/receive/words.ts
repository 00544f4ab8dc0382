/** What is written about a parcel: the receipt, the message of its commit, and the answer to whoever sent it. */
import { stringify } from 'yaml';
import { count, withoutSteering } from '../../src/checks/reporters/report.ts';
import { withoutPersonalData } from '../../src/checks/personal-data/mask.ts';
import { isTrial } from '../../src/desk/parcel/parcel.ts';
import type { ParcelKind } from '../../src/desk/parcel/note.ts';
import type { SiteSettings } from '../../src/schema/site-settings.ts';
import { longDate } from '../../src/i18n/index.ts';
import { partsInWords } from './differences.ts';
import { foldersOf, type Difference, type Received, type Taken } from './received.ts';

/** On one line, with nothing in it that steers a terminal or a mail program, or tells of a person. */
export function cleanLine(words: string): string {
  return withoutPersonalData(withoutSteering(words));
}

export const kindsInWords: Readonly<Record<ParcelKind, string>> = {
  new: 'Something new',
  change: 'A change',
  translation: 'A translation',
  trial: 'A receipt of a trial',
};

/** @returns the receipt as YAML: what arrived, when, from which role and organisation */
export function receiptText({ sha256, bytes, day, note, sharer, files }: Taken): string {
  return stringify(
    {
      received: day,
      sha256,
      bytes,
      what: note.what,
      role: note.role,
      sharer,
      packed: note.date,
      licence: note.licence,
      files: files.map(({ path }) => path),
    },
    { lineWidth: 0 },
  );
}

/** @returns the message of the commit. Its last lines are the receipt, so that history itself says who shared */
export function commitMessage(taken: Taken): string {
  const { note, sharer, day, sha256, files } = taken;
  const [first = '', ...more] = foldersOf(files);
  const pages = titlesOf(taken);
  return [
    `${kindsInWords[note.what]} from ${cleanLine(sharer)}: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`.slice(
      0,
      120,
    ),
    '',
    ...(pages.length > 0 ? [pages.map(cleanLine).join('\n'), ''] : []),
    `Shared-by: ${cleanLine(sharer)} (${cleanLine(note.role)})`,
    `Licence: ${note.licence}`,
    `Received: ${day}`,
    `Parcel-sha256: ${sha256}`,
    '',
  ].join('\n');
}

function titlesOf({ differences }: Taken): string[] {
  return [...new Set(differences.flatMap(({ title }) => (title === undefined ? [] : [title])))];
}

/** @returns what a maintainer sees of one file, in a line */
export function differenceInWords({ path, is, title, parts, bytes }: Difference): string {
  const named = title === undefined ? path : `${cleanLine(title)} (${path})`;
  if (is === 'same') return `${named}: as it is already`;
  if (is === 'new') return `${named}: new${isTrial(path) ? ' receipt' : ''}, ${Math.ceil(bytes / 1000)} kB`;
  if (parts.length > 0) return `${named}: changed: ${partsInWords(parts)}`;
  return `${named}: ${title === undefined ? 'replaced' : 'changed in dates or layout only'}`;
}

/** @returns plain text for the mailbox, to be read through before it is sent */
export function answerText(received: Received, settings: SiteSettings): string {
  const { note, sharer } = received;
  const from = note && sharer ? ` We have it from: ${cleanLine(note.role)}, ${cleanLine(sharer)}.` : '';
  const named = received.refused
    ? ''
    : titlesOf(received)
        .map((title) => `“${cleanLine(title)}”`)
        .join(', ');
  return [
    received.refused
      ? 'Subject: Your parcel for the Mini-Police Library: please change something'
      : 'Subject: Your parcel for the Mini-Police Library: thank you',
    `Thank you for what you sent.${from}`,
    ...(received.refused ? whatToChange(received) : whatHappens(received, named, settings)),
    'If a child may be in danger, do not write to us: ring 999, tell the school’s safeguarding lead today, or ring 101.',
    ...(received.refused
      ? []
      : [
          `Your receipt: ${count(received.files.length, 'file')}, received on ${longDate('en', received.day)}, SHA-256 ${received.sha256}.`,
        ]),
    'The Mini-Police Library',
    '',
  ].join('\n\n');
}

/** Problems that are named in an answer; the check at the desk shows them all. */
const mostNamed = 20;

function whatToChange({ faults, problems }: Extract<Received, { refused: true }>): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = [
    ...faults.map(({ message, help }) => `- ${cleanLine(message)}\n  What to do: ${cleanLine(help)}`),
    ...errors
      .slice(0, mostNamed)
      .map(
        ({ file, line, message, help }) =>
          `- ${cleanLine(file)}, line ${line}: ${cleanLine(message)}\n  What to do: ${cleanLine(help)}`,
      ),
  ];
  const rest = errors.length - mostNamed;
  return [
    'We could not take it yet. This has to be put right first:',
    ...lines,
    ...(rest > 0 ? [`And ${rest} more: the desk shows them all.`] : []),
    'Open the parcel at the desk of the library, change it there, and send it again. Nothing of it has been published, and nothing was kept.',
  ];
}

function whatHappens({ problems, sharer }: Taken, named: string, { approver, answerDays }: SiteSettings): string[] {
  return [
    `We have checked ${named || 'it'}, and nothing has to be put right.`,
    ...(problems.length > 0
      ? [
          'This is worth another look. You need not do anything:',
          ...problems
            .slice(0, mostNamed)
            .map(({ file, line, message }) => `- ${cleanLine(file)}, line ${line}: ${cleanLine(message)}`),
        ]
      : []),
    `What happens next: ${approver ? `${approver.role}, ${approver.organisation}, reads it and decides whether it is published.` : 'somebody reads it. Who decides what is published has not been settled yet.'} ${answerDays === undefined ? 'We cannot say yet how long that takes.' : `You hear from us within ${count(answerDays, 'working day')}.`}`,
    `When it is published, it names ${cleanLine(sharer)} and nobody’s name.`,
  ];
}
