import { Unreadable } from '../unreadable.ts';

/** @returns what is said of a picture that no program can show to its end */
export function damaged(): Unreadable {
  return new Unreadable(
    'This picture is damaged or not all there.',
    'Open it in a picture program such as Paint, save it under a new name, and send that file.',
  );
}
