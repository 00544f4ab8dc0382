import type { Problem } from '../../document/problem.ts';

export interface Report {
  /** How many files were checked. */
  readonly checked: number;
  readonly problems: readonly Problem[];
  /** What could not be looked at, a sentence or two each, for people. */
  readonly notes?: readonly string[];
  /** The lines of a file, where they can still be read, so that a reporter can show the one in question. */
  lines?(file: string): readonly string[] | undefined;
}

/** @returns "1 error", "2 errors" */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** Signs that steer a terminal or a log, or turn the direction of what follows. */
export const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Control characters as their pictures, so that nothing a contributor wrote can steer a terminal or a log. */
export function withoutSteering(text: string): string {
  return text.replace(steering, (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd'));
}
