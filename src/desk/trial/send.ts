/** The ways a receipt takes to the library: a parcel, an issue that is filled in, a letter to a mailbox. */
import { strToU8 } from 'fflate';
import { packParcel } from '../parcel/pack.ts';
import { parcelEnding } from '../parcel/parcel.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import type { Receipt, TriedLesson } from './answers.ts';

type Finished = Extract<Receipt, { readonly trial: unknown }>;

/** GitHub answers longer addresses with an error, and some mail programs cut them off. */
const longestAddress = 6000;

export interface Ways {
  readonly parcel: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  /** Undefined where no repository is set, or the receipt is too long for an address. */
  readonly issue?: string;
  readonly mail?: string;
}

/** @param today year-month-day. @throws CannotBeTaken where a parcel cannot hold it */
export function waysToSend(
  { trial, path, text }: Finished,
  lesson: TriedLesson & { readonly title: string },
  { repository, mailbox }: Pick<SiteSettings, 'repository' | 'mailbox'>,
  today: string,
): Ways {
  const { role, force, organisation } = trial;
  const bytes = packParcel({
    drafts: [],
    trials: [{ path, bytes: strToU8(text) }],
    note: {
      complete: true,
      what: 'trial',
      role,
      ...(force === undefined ? { organisation } : { force }),
      mayShare: true,
      licence: 'OGL-UK-3.0',
      date: today,
      startedFrom: [{ page: `lessons/${lesson.id}/en.mdx`, hash: lesson.hash }],
    },
  });
  const subject = `Tried: ${lesson.title}`;
  const words = `content/${path}\n\n${text}`;
  const issue =
    repository && `${repository}/issues/new?${query({ title: subject, body: `\`\`\`yaml\n# ${words}\`\`\`\n` })}`;
  const mail = mailbox && `mailto:${mailbox}?${query({ subject, body: words })}`;
  return {
    parcel: { name: `${lesson.id}-tried${parcelEnding}`, bytes: new Uint8Array(bytes) },
    ...(issue && issue.length <= longestAddress && { issue }),
    ...(mail && mail.length <= longestAddress && { mail }),
  };
}

function query(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}
