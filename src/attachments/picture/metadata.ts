/** What the hidden notes of a picture give away, whichever of the many formats they are written in. */
export interface PictureNotes {
  /** They say where it was taken. */
  place: boolean;
  /** Names: who took it, who owns the camera, who can be seen. */
  readonly people: string[];
  /** Everything else in words: titles, descriptions, comments. */
  readonly words: string[];
}

export function noNotes(): PictureNotes {
  return { place: false, people: [], words: [] };
}

/** Bytes as text, each byte a character, without zeros and spaces at the ends. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

/** UTF-8 where it is that, else each byte a character: cameras and programs differ. */
export function readable(bytes: Uint8Array): string {
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return clean(latin(bytes));
  }
}

export function clean(text: string): string {
  return text.replace(/\0[^]*$/, '').trim();
}

export function addPerson(notes: PictureNotes, name: string): void {
  if (name !== '') notes.people.push(name);
}

export function addWords(notes: PictureNotes, words: string): void {
  if (words !== '') notes.words.push(words);
}
