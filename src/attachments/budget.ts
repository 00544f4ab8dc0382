/** How much one file may cost to read. A small file can be made to grow without end; this is where it stops. */
import { Unreadable } from './unreadable.ts';

/** Bytes one file may become when it is unpacked: ten times the largest attachment. */
const mostUnpacked = 100_000_000;
/** Bytes of XML among them. A document of three hundred pages has about five million. */
const mostXml = 30_000_000;
/** Milliseconds. Ordinary files take less than a tenth of it, on a busy computer too. */
const longest = 4_500;

export class Budget {
  #unpacked = mostUnpacked;
  #xml = mostXml;
  readonly #until = performance.now() + longest;

  /** @throws Unreadable when a file becomes too large, or takes too long */
  unpack(bytes: number): void {
    this.#unpacked -= bytes;
    if (this.#unpacked < 0) throw tooLarge();
    this.hurry();
  }

  xml(bytes: number): void {
    this.#xml -= bytes;
    if (this.#xml < 0) throw tooLarge();
  }

  hurry(): void {
    if (performance.now() > this.#until)
      throw new Unreadable(
        'This file takes too long to read.',
        'Save it again under a new name, or split it into several files.',
      );
  }
}

function tooLarge(): Unreadable {
  return new Unreadable(
    'This file grows so large when it is unpacked that it could stop a computer.',
    'Save it again under a new name; make its pictures smaller, or split it into several files.',
  );
}
