/** The bytes of a text file as text. */
import type { ContentFile } from './files.ts';
import { start, type Refusal } from './problem.ts';
import { sizeLimits } from './size-limits.ts';

/**
 * Text as UTF-8, with a byte order mark taken off and line endings made the same.
 * @param most how many bytes it may have; a longer file is refused before it is looked at
 */
export function decode(
  file: ContentFile,
  most: number = sizeLimits.page,
): { readonly text: string; readonly refusals: readonly Refusal[] } {
  if (file.size > most) {
    const refusal = {
      rule: 'page-size',
      ...start,
      message: `This file has ${kilobytes(file.size)} kB and is not read: ${kilobytes(most)} kB are the most for such a file.`,
      help: 'Make several pages of it, or put long documents beside it as an attachment.',
    };
    return { text: '', refusals: [refusal] };
  }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(file.read()).replace(/\r\n?/g, '\n'),
      refusals: [],
    };
  } catch {
    const refusal = {
      rule: 'utf-8',
      ...start,
      message: 'This file is not UTF-8 text, so Welsh letters and pound signs would be wrong.',
      help: 'Save it again with the encoding UTF-8.',
    };
    return { text: '', refusals: [refusal] };
  }
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString('en-GB');
}
