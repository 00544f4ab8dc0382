/** Asks for what tests share because it is costly to make: make-once.ts makes it when it is asked for first. */
import { get } from 'node:http';
import { inject } from 'vitest';
import type { WebKit } from './browser/find-browser.ts';

/** A built site. */
export interface BuiltSite {
  /** Its folder. */
  readonly folder: string;
  /** The address of its home page, with a slash at the end. */
  readonly url: string;
}

export interface Made {
  /** Our site: in `npm test` of the chosen library, in `npm run test:all` of the whole one. */
  readonly site: BuiltSite;
  /** The folder in which tests/site/build-strange.ts has left what came of pages that strangers might send. */
  readonly strange: string;
  /** The path of a browser of the Chromium family. */
  readonly chromium: string;
  /** The path of Firefox. */
  readonly firefox: string;
  readonly webkit: WebKit;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where to ask. */
    maker: string;
  }
}

/** @throws with what the maker said when it could not be made */
export function made<Name extends keyof Made>(name: Name): Promise<Made[Name]> {
  // Not fetch, which gives up after five minutes: a busy computer may take longer to build.
  return new Promise((resolve, reject) => {
    get(`${inject('maker')}${name}`, { agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(text) as Made[Name]);
        else reject(new Error(text));
      });
    }).on('error', reject);
  });
}
