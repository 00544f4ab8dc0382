/** Makes one file of a draft: to be sent, or to be gone on with. */
import { packParcel } from '../../desk/parcel/pack.ts';
import { finishedNoteSchema } from '../../desk/parcel/note.ts';
import { CannotBeTaken } from '../../desk/understood.ts';
import { draftPath, type Draft } from '../../desk/draft.ts';
import { parcelEnding } from '../../desk/parcel/parcel.ts';
import { namedDraft } from './file-names.ts';
import type { Work } from './kept-drafts.ts';

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns the draft as it is, to be opened here again */
export function packUnfinished({ draft, origin, sender }: Work): Packed {
  const { role, organisation, force, mayShare } = sender;
  const note = { complete: false, startedFrom: startedFrom(origin), role, organisation, force, mayShare } as const;
  return { name: nameOf(draft), bytes: packParcel({ drafts: [draft], note }) };
}

/**
 * @param today as 2026-11-30
 * @throws CannotBeTaken with what is wrong about the sender, or the names of the files
 */
export function packFinished({ draft, origin, sender }: Work, today: string): Packed {
  const named = namedDraft(origin && draft !== origin.draft ? changedOn(draft, today) : draft);
  const { licence } = draft.frontMatter;
  const note = finishedNoteSchema.safeParse({
    complete: true,
    what: draft.lang !== 'en' ? 'translation' : origin ? 'change' : 'new',
    role: sender.role.trim(),
    ...(sender.force === '' ? { organisation: sender.organisation.trim() } : { force: sender.force }),
    mayShare: sender.mayShare,
    licence: typeof licence === 'string' ? licence : 'OGL-UK-3.0',
    date: today,
    startedFrom: startedFrom(origin),
  });
  if (!note.success) {
    const [issue] = note.error.issues;
    throw new CannotBeTaken(issue!.message, `It is about: ${issue!.path.join(', ') || 'the sender'}.`);
  }
  return { name: nameOf(draft), bytes: packParcel({ drafts: [named], note: note.data }) };
}

/** The day on which its words last changed is the day on which they are sent. */
function changedOn(draft: Draft, day: string): Draft {
  return { ...draft, frontMatter: { ...draft.frontMatter, updated: day } };
}

const nameOf = (draft: Work['draft']) => `${namedDraft(draft).id}${parcelEnding}`;

function startedFrom(origin: Work['origin']) {
  return origin ? [{ page: draftPath(origin.draft), hash: origin.hash }] : [];
}
