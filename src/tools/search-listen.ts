/**
 * Pagefind keeps quiet about a piece of its index that does not arrive, and answers as if the words were nowhere. So
 * we listen to its requests: after a failed one its answers are not to be believed.
 */

export interface Failure {
  /** The file that did not arrive. */
  readonly address: string;
  /** The server's answer, for instance 404; 0 when there was none. */
  readonly status: number;
}

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/**
 * @param fetch what to make the requests with
 * @param folder the address of the folder to listen to, with its last slash
 * @param failed told of each file of that folder that does not arrive, or arrives as a page that says so
 * @returns a fetch that does just what the given one does
 */
export function listeningFetch(fetch: Fetch, folder: string, failed: (failure: Failure) => void): Fetch {
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, folder).href;
    const tell = (status: number) => {
      if (address.startsWith(folder)) failed({ address: address.split('?')[0] ?? address, status });
    };
    try {
      const response = await fetch(input, init);
      // Some servers answer for a file they do not have with a page and the status 200.
      if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) tell(response.status);
      return response;
    } catch (error) {
      tell(0);
      throw error;
    }
  };
}
