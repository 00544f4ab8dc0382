/**
 * How much one file may cost to read. A small file can be made to grow without end; this is where it stops. What is
 * counted is the work and never the time, so that a busy computer gives the same answer as an idle one.
 */
import { Unreadable } from './unreadable.ts';

/** Bytes one file may become when it is unpacked: ten times the largest attachment. */
const mostUnpacked = 100_000_000;
/** Bytes of XML among them. A document of three hundred pages has about five million. */
const mostXml = 30_000_000;

export class Budget {
  #unpacked = mostUnpacked;
  #xml = mostXml;

  /** @throws Unreadable when a file becomes too large */
  unpack(bytes: number): void {
    this.#unpacked -= bytes;
    if (this.#unpacked < 0) throw tooLarge();
  }

  /** @throws Unreadable when a file holds more XML than any document */
  xml(bytes: number): void {
    this.#xml -= bytes;
    if (this.#xml < 0) throw tooLarge();
  }
}

function tooLarge(): Unreadable {
  return new Unreadable(
    'This file grows so large when it is unpacked that it could stop a computer.',
    'Save it again under a new name; make its pictures smaller, or split it into several files.',
  );
}
