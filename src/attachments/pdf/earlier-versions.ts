/** What a PDF was before it was last saved: programs write changes behind it and leave the old pages in the file. */
import type { TextPart } from '../../document/attachment.ts';
import type { Findings } from '../findings.ts';
import { latin } from '../picture/metadata.ts';
import { Unreadable } from '../unreadable.ts';
import type { ReadPdfWords } from './words.ts';

/** A form that goes round an office is saved a few times. */
const most = 6;

/**
 * Reads the words of each earlier version, and says so where they are no longer on the pages.
 * @param now the words of the pages as they are
 * @throws Unreadable when there are more versions than can be looked through
 */
export async function judgeEarlierVersions(
  bytes: Uint8Array,
  now: readonly TextPart[],
  findings: Findings,
  readWords: ReadPdfWords,
): Promise<void> {
  const versions = earlierVersions(bytes);
  if (versions.length > most)
    throw new Unreadable(
      'This PDF holds many earlier versions of itself.',
      'Print it to a new PDF, which holds the last version alone.',
    );
  const shown = new Set(now.flatMap(({ text }) => linesOf(text)));
  for (const version of versions) {
    const parts = await readWords(version).catch(() => []);
    const gone = parts.flatMap(({ text }) => linesOf(text)).filter((line) => !shown.has(line));
    if (gone.length === 0) continue;
    findings.hazard(
      'no-hidden-text',
      'This PDF holds an earlier version of itself, with words that are no longer on its pages.',
      'Print it to a new PDF, or use Save As: then the old pages stay behind.',
    );
    findings.words('an earlier version', gone.join('\n'));
  }
}

/** The file as it was each time it ended. A PDF made for the web ends after its first page too: that is no version. */
function earlierVersions(bytes: Uint8Array): Uint8Array[] {
  const text = latin(bytes);
  const ends = Array.from(text.matchAll(/startxref\s+(\d+)\s+%%EOF/g), (match) => ({
    at: match.index + match[0].length,
    index: Number(match[1]),
  })).slice(0, -1);
  return ends.filter(({ at, index }) => index > 0 && index < at).map(({ at }) => bytes.subarray(0, at));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}{2}/u.test(line));
}
