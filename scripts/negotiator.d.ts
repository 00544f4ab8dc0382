/** What we use of the package negotiator 1, which has no types of its own. */
declare module 'negotiator' {
  import type { IncomingHttpHeaders } from 'node:http';
  export default class Negotiator {
    constructor(request: { readonly headers: IncomingHttpHeaders });
    /**
     * @param available what a server has
     * @param preferred its own order, where the browser likes them equally
     * @returns those that the browser takes, the best first
     */
    encodings<Name extends string>(
      available: readonly Name[],
      options: { readonly preferred: readonly string[] },
    ): Name[];
  }
}
