/** The command line was not understood. The message says what to type instead; the command ends with 2. */
export class BadUse extends Error {}
