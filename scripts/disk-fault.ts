/** What the disk refused, in words for whoever started the command: a stack trace tells them nothing. */

const sentences: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full${place && `: there is no room for ${place}`}. Make room and run this again.`,
  EDQUOT: (place) =>
    `Your part of the disk is full${place && `: there is no room for ${place}`}. Make room and run this again.`,
  EACCES: (place) =>
    `You may not write or read ${place || 'a file'}. Ask whoever owns it, or use a folder of your own.`,
  EPERM: (place) =>
    `This computer does not let ${place || 'a file'} be changed. Is it open in another program, or somebody else's? Close the program, or use a folder of your own.`,
  EROFS: (place) => `${place || 'A file'} is on a disk that can only be read. Use a folder that can be written.`,
  EMFILE: () => 'Too many files are open at once on this computer. Close other programs and run this again.',
};

/**
 * @param error anything that was thrown; in one from another thread the code stands in the message alone
 * @returns undefined where the disk has nothing to do with it
 */
export function diskFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, written, at] = /\b(E[A-Z]{3,}): [^\n]*?(?:'([^'\n]+)')?(?: -> '[^'\n]+')?$/m.exec(error.message) ?? [];
  const { code = written, path = at } = error as NodeJS.ErrnoException;
  const sentence = code !== undefined && Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence?.(path ?? '') ?? diskFault(error.cause);
}
