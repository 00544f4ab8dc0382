/** Files that somebody brings, as drafts: which of them is read how, and which belong together. */
import { withPictures } from './brought-pictures.ts';
import { understandDeck } from './foreign/deck.ts';
import { understandWord } from './foreign/understand-word.ts';
import type { Known } from './known.ts';
import { readDeck } from './office/deck.ts';
import { readWord } from './office/word.ts';
import { draftsIn } from './parcel/drafts.ts';
import { openParcel } from './parcel/open.ts';
import { planWithSlides } from './plan-and-slides.ts';
import { CannotBeTaken, joinedUp, type Brought, type Remark, type Understood } from './understood.ts';
import { isPrinted, readPrinted } from './printed/read-printed.ts';
import { isWhole, readWhole } from './whole/read-whole.ts';
import { isTranslation, readTranslation } from './whole/translation.ts';
import { shownName, whatItIs, type BroughtType } from './what-it-is.ts';

/**
 * @param brought all files of one go: a plan, its slides and its pictures become one lesson
 * @param known what ids and names there are
 * @param day year-month-day on which they are brought
 * @returns drafts, and everything a person must be told; a file that cannot be read is told beside those that can
 * @throws CannotBeTaken where none of them can be read
 */
export async function understand(brought: readonly Brought[], known: Known, day: string): Promise<Understood> {
  const read: Record<Part, Understood[]> = { plan: [], deck: [], whole: [] };
  const pictures: Brought[] = [];
  const refused: CannotBeTaken[] = [];
  for (const file of brought) {
    try {
      const is = whatItIs(file);
      if (is === 'picture') pictures.push(file);
      else {
        const [part, understood] = await readers[is](file, known, day);
        read[part].push(understood);
      }
    } catch (error) {
      if (!(error instanceof CannotBeTaken)) throw error;
      refused.push(named(error, file, brought.length > 1));
    }
  }
  const { plan: plans, deck: decks, whole } = read;
  if (plans.length + decks.length + whole.length === 0)
    throw (
      refused[0] ??
      (pictures.length > 0
        ? onlyPictures()
        : new CannotBeTaken('No file was brought.', 'Bring a Word document or slides.'))
    );
  // Two plans and a deck could belong together in several ways; then each stands for itself.
  const together =
    plans.length === 1 && decks.length > 0 ? [decks.reduce(planWithSlides, plans[0]!)] : [...plans, ...decks];
  const all = joinedUp([...together, ...whole]);
  const [lost] = all.remarks;
  if (all.drafts.length === 0 && lost) throw new CannotBeTaken(lost.message, lost.help ?? '');
  const first = all.drafts[0];
  const shown = first && pictures.length > 0 ? withPictures(first, pictures) : undefined;
  const told = refused.map((error): Remark => ({
    kind: 'left-out',
    message: `A file was not taken: ${error.message}`,
    help: error.help,
    mustAnswer: false,
  }));
  return {
    drafts: distinct(shown ? [shown.draft, ...all.drafts.slice(1)] : all.drafts),
    remarks: [...all.remarks, ...(shown?.remarks ?? []).map((remark) => ({ ...remark, draft: 0 })), ...told],
  };
}

/** A plan and slides may belong together; what the library made stands for itself, with its slides in it. */
type Part = 'plan' | 'deck' | 'whole';
type Reader = (file: Brought, known: Known, day: string) => Promise<readonly [Part, Understood]>;

const readers: Readonly<Record<Exclude<BroughtType, 'picture'>, Reader>> = {
  word: async (file, known, day) => {
    const paper = await readWord(file.bytes);
    if (isTranslation(paper)) return ['whole', readTranslation(paper)];
    if (isWhole(paper)) return ['whole', readWhole(paper)];
    return ['plan', isPrinted(paper) ? readPrinted(paper, known, day) : understandWord(paper, file, known, day)];
  },
  deck: async (file, known, day) => ['deck', understandDeck(await readDeck(file.bytes), file, known, day)],
  parcel: async ({ bytes }) => ['whole', draftsIn(await openParcel(bytes))],
};

function onlyPictures(): CannotBeTaken {
  return new CannotBeTaken(
    'There are only pictures, and the words in a picture cannot be read here.',
    'Bring the Word document or the slides that they belong to. A photo or a scan of a plan on paper has to be typed first: open it in Word, or begin with the Word starter.',
  );
}

/** With several files, each message says which. */
function named(error: CannotBeTaken, file: Brought, several: boolean): CannotBeTaken {
  const name = shownName(file.name);
  return !several || error.message.startsWith(name)
    ? error
    : new CannotBeTaken(`${name}: ${error.message}`, error.help);
}

/** Two drafts of one name would be written over each other. */
function distinct(drafts: Understood['drafts']): Understood['drafts'] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const place = (id: string) => `${draft.kind}/${id}/${draft.lang}`;
    let { id } = draft;
    for (let number = 2; taken.has(place(id)); number += 1) id = `${draft.id.slice(0, 60)}-${number}`;
    taken.add(place(id));
    return id === draft.id ? draft : { ...draft, id };
  });
}
