/** Takes in what somebody brought or chose: files become drafts, in a worker. */
import type { Draft } from '../../desk/draft.ts';
import { whyNotBrought } from '../../desk/may-be-brought.ts';
import { joinedUp, type Brought, type Understood } from '../../desk/understood.ts';
import { runTask, type Running } from './run-task.ts';
import type { Origin } from './kept-drafts.ts';
import { today } from './today.ts';
import type { DeskSetup } from './setup.ts';
import { deskStock, fetchBytes, type StockPage } from './stock.ts';

/** Says who is at work, so that it can be stopped. */
type Watch = (running: Running<unknown>) => void;

/**
 * @param files as they were dropped, of which none has been read yet
 * @throws CannotBeTaken, NotFetched
 */
export async function takeIn(files: readonly File[], setup: DeskSetup, watch: Watch): Promise<Understood> {
  for (const { name, size } of files) {
    const why = whyNotBrought(name, size);
    if (why) throw why;
  }
  const brought = await Promise.all(
    files.map(async (file): Promise<Brought> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const saved = brought.filter(({ name }) => name.toLowerCase().endsWith('.zip'));
  if (saved.length > 0) return joinedUp(await Promise.all(saved.map(({ bytes }) => run('unpack', bytes, watch))));
  const { known } = await deskStock(setup.stock);
  return run('understand', { brought, known, day: today() }, watch);
}

function run<Name extends Parameters<typeof runTask>[0]>(
  name: Name,
  given: Parameters<typeof runTask<Name>>[1],
  watch: Watch,
): ReturnType<typeof runTask<Name>>['answer'] {
  const running = runTask(name, given);
  watch(running);
  return running.answer;
}

/** @returns a published page as a draft, with the files beside it. @throws CannotBeTaken, NotFetched */
export async function openPublished(
  { kind, id, lang, hash, files }: StockPage,
  { base }: DeskSetup,
  watch: Watch,
): Promise<Origin> {
  const folder = `${base}/${kind}/${id}/`;
  const [text, beside] = await Promise.all([
    fetchBytes(`${folder}${lang}.mdx`),
    Promise.all(files.map(async (name) => ({ name, bytes: await fetchBytes(`${folder}${name}`) }))),
  ]);
  const written = { kind, id, lang, files: beside, text: new TextDecoder().decode(text) };
  return { draft: await run('open', written, watch), hash };
}

/**
 * @returns the published page that a draft was made from, as when the library's own Word file or a saved draft comes
 * back: of its name, and first published on the same day. Another plan may have the name of a page by chance. Undefined
 * where there is none, or it cannot be had
 */
export async function originOf(draft: Draft, setup: DeskSetup): Promise<Origin | undefined> {
  try {
    const { pages } = await deskStock(setup.stock);
    const page = pages.find(({ kind, id, lang }) => kind === draft.kind && id === draft.id && lang === draft.lang);
    const origin = page && (await openPublished(page, setup, () => {}));
    return origin?.draft.frontMatter.published === draft.frontMatter.published ? origin : undefined;
  } catch {
    return undefined;
  }
}
