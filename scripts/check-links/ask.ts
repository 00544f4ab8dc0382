/** Asks other sites whether a page is there, as seldom and as slowly as a person would. */

export type Answer =
  | { readonly is: 'there' }
  /** Whoever follows the link arrives somewhere else, for good. */
  | { readonly is: 'moved'; readonly to: string }
  /** The site says that there is no such page, or there is no such site. */
  | { readonly is: 'gone'; readonly why: string }
  /** The site would not say: it is down, slow, or does not speak to programs. */
  | { readonly is: 'unclear'; readonly why: string };

const name = 'mini-police-library-links/1 (looks once a week whether links still lead somewhere)';

/** @param patience milliseconds for one answer */
export async function ask(address: string, patience = 30_000): Promise<Answer> {
  try {
    const answer = await fetch(address, { headers: { 'user-agent': name }, signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return { is: 'gone', why: `it answers ${answer.status}` };
    if (!answer.ok) return { is: 'unclear', why: `it answers ${answer.status}` };
    return answer.redirected && !isSamePage(address, answer.url) ? { is: 'moved', to: answer.url } : { is: 'there' };
  } catch (error) {
    const { message, name: kind, cause } = error as Error & { cause?: { code?: string } };
    if (cause?.code === 'ENOTFOUND') return { is: 'gone', why: 'there is no such site' };
    return { is: 'unclear', why: kind === 'TimeoutError' ? 'it takes too long' : (cause?.code ?? message) };
  }
}

/** A slash at the end, www and small letters are no move. */
function isSamePage(one: string, other: string): boolean {
  const plain = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '');
  return plain(one) === plain(other);
}

/**
 * Asks about every address: those of one site one after the other, with a pause, and what was unclear once more.
 * @param pause milliseconds between two questions to one site
 * @param asked asks about one
 */
export async function askAll(
  addresses: readonly string[],
  pause: number,
  asked: (address: string) => Promise<Answer> = ask,
): Promise<Map<string, Answer>> {
  const bySite = Map.groupBy(addresses, (address) => new URL(address).host);
  const answers = new Map<string, Answer>();
  const askSite = async (wanted: readonly string[]) => {
    for (const address of wanted) {
      answers.set(address, await asked(address));
      await new Promise((next) => setTimeout(next, pause));
    }
  };
  const unclear = (wanted: readonly string[]) => wanted.filter((address) => answers.get(address)?.is === 'unclear');
  await Promise.all(
    Array.from(bySite.values(), async (wanted) => {
      await askSite(wanted);
      await askSite(unclear(wanted));
    }),
  );
  return answers;
}
