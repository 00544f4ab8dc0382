/** Thrown by the readers in this room when a file cannot be judged; open-attachments.ts makes a hazard of it. */
export class Unreadable extends Error {
  readonly rule: string;
  readonly help: string;

  /**
   * @param message what is wrong, as a sentence
   * @param help what to do about it
   * @param rule the rule that speaks about it
   */
  constructor(message: string, help = saveAgain, rule = 'attachment-opens') {
    super(message);
    this.help = help;
    this.rule = rule;
  }
}

/** Text that is not written by the rules of its format. */
export class Malformed extends Unreadable {}

export const saveAgain = 'Open it in the program it was made with, save it under a new name, and send that file.';
