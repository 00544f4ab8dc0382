/**
 * npm run receive -- PARCEL.zip [--out DIR | --branch] [--report FILE.html] [--author "NAME <ADDRESS>"]
 * Opens a parcel as if a stranger had made it, checks it beside the library, shows what it changes, drafts the answer.
 * Alone it writes nothing. --branch makes a branch beside what is checked out, --out a folder, --report a page for a
 * maintainer. Exit 0: taken. 1: refused, and nothing was written. 2: bad use.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { text } from '../src/checks/reporters/text.ts';
import { contentFolder } from '../src/disk/content-folder.ts';
import { sizeLimits } from '../src/document/size-limits.ts';
import { wellFormedSiteSettings } from './build/site-settings.ts';
import { main, type Command, type Terminal } from './command.ts';
import { dayOf } from './day.ts';
import { authorOf, branchFor, isBranchThere, writeBranch } from './receive/branches.ts';
import { foldersOf, type Received } from './receive/received.ts';
import { receiveParcel } from './receive/receive-parcel.ts';
import { reportPage } from './receive/report-page.ts';
import { shownDifferences } from './receive/shown-differences.ts';
import { receiveOptions, wishToReceive } from './receive/wish.ts';
import { answerText, cleanLine, commitMessage, kindsInWords } from './receive/words.ts';
import { writeFolder } from './receive/write-folder.ts';

const use = 'npm run receive -- PARCEL.zip [--out DIR | --branch] [--report FILE.html] [--author "NAME <ADDRESS>"]';

function refusal(received: Extract<Received, { refused: true }>): string {
  const { faults, problems } = received;
  return [
    'Refused. Nothing was written.',
    ...faults.map(({ message, help }) => `  ${cleanLine(message)}\n      What to do: ${cleanLine(help)}`),
    ...(problems.length > 0
      ? [text({ checked: new Set(problems.map(({ file }) => file)).size, problems }).trimEnd()]
      : []),
  ].join('\n\n');
}

async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const wish = wishToReceive(words);
  const settings = wellFormedSiteSettings();
  const content = contentFolder();
  // One byte more than can be taken is enough to know that it cannot.
  const { size } = statSync(wish.file);
  const bytes =
    size > sizeLimits.parcel ? new Uint8Array(sizeLimits.parcel + 1) : new Uint8Array(readFileSync(wish.file));
  const received = await receiveParcel(bytes, dayOf());
  const answer = answerText(received, settings);
  const draft = `The answer, to be read through before it is sent:\n\n${answer.trimEnd().replace(/^/gm, '  | ')}`;
  if (received.refused) {
    err(`${refusal(received)}\n\n`);
    out(`${draft}\n`);
    return 1;
  }
  const { note, sharer, differences, problems, files } = received;
  const branch = branchFor(foldersOf(files), received.sha256);
  if (wish.branch) {
    if (isBranchThere(content, branch)) {
      err(`This parcel has been received before: the branch ${branch} holds it. Nothing was written.\n`);
      return 1;
    }
    writeBranch(content, branch, files, commitMessage(received), authorOf(content, wish.author));
  }
  if (wish.out !== undefined) writeFolder(wish.out, received, answer);
  if (wish.report !== undefined) writeFileSync(wish.report, reportPage(received, answer), { flag: 'wx' });
  out(
    [
      `${kindsInWords[note.what]} from ${cleanLine(sharer)}, ${cleanLine(note.role)}. The check found no error in it.`,
      shownDifferences(differences),
      ...(problems.length > 0 ? [text({ checked: files.length, problems }).trimEnd()] : []),
      draft,
      [
        ...(wish.branch
          ? [`Branch ${branch}: git diff HEAD...${branch} shows it again; merge it when it has been read.`]
          : []),
        ...(wish.out === undefined ? [] : [`Folder ${wish.out}: content/, receipt.yaml and answer.txt.`]),
        ...(wish.report === undefined ? [] : [`Report ${wish.report}`]),
        ...(wish.branch || wish.out !== undefined
          ? []
          : ['The library is as it was. --branch makes a branch of it, --out DIR a folder.']),
      ].join('\n'),
      '',
    ].join('\n\n'),
  );
  return 0;
}

export const receiveCommand: Command = { options: Object.keys(receiveOptions), use, run };

if (import.meta.main) await main(receiveCommand);
