/** What a page draws, command by command (ISO 32000-2, 7.8.2): what a command works on, then its name. */
import { Lexer, noObject, Text, type Steps, type Value } from './lexer.ts';

export interface Command {
  readonly name: string;
  readonly given: readonly Value[];
}

/** More than any command takes; a hostile page heaps them up. */
const mostGiven = 1_000;

/**
 * @param bytes the unpacked content of a page, a form or the look of a field
 * @throws Unreadable when the steps are used up. What is no command is passed over, as readers do.
 */
export function* commandsIn(bytes: Uint8Array, steps: Steps): Generator<Command> {
  const lexer = new Lexer(bytes, 0, steps);
  let given: Value[] = [];
  for (lexer.skipSpace(); lexer.at < bytes.length; lexer.skipSpace()) {
    const begin = lexer.at;
    const sign = String.fromCharCode(bytes[begin]!);
    if (/[-+.\d/(<[]/.test(sign)) {
      try {
        given.push(lexer.value());
      } catch (error) {
        if (error !== noObject) throw error;
        lexer.at = Math.max(lexer.at, begin + 1);
      }
      if (given.length > mostGiven) given = [];
      continue;
    }
    const name = lexer.word();
    if (name === '') lexer.at += 1;
    else yield { name, given };
    if (name === 'ID') lexer.at = afterPicture(bytes, lexer.at);
    if (name !== '') given = [];
  }
}

/** A small picture may stand in the middle of the commands, between ID and EI. */
function afterPicture(bytes: Uint8Array, from: number): number {
  const isSpace = (at: number) => at >= bytes.length || [0, 9, 10, 12, 13, 32].includes(bytes[at]!);
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (bytes[at + 1] === 0x49 && isSpace(at - 1) && isSpace(at + 2)) return at + 2;
  return bytes.length;
}

/** @returns the bytes that a command shows as text, and the numbers that push what follows along */
export function textShownBy({ name, given }: Command): readonly (Text | number)[] {
  if (name === 'Tj' || name === "'" || name === '"') return given.slice(-1).filter((each) => each instanceof Text);
  const list = name === 'TJ' ? given.at(-1) : undefined;
  return Array.isArray(list)
    ? (list as readonly Value[]).filter((each) => each instanceof Text || typeof each === 'number')
    : [];
}
