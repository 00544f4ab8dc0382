import { roleOf } from '../../document/files.ts';
import { readPage } from '../../document/read-file.ts';
import { draftBody, type Draft } from '../draft.ts';
import type { Remark, Understood } from '../understood.ts';
import type { OpenedParcel } from './parcel.ts';

/**
 * @param parcel one that was opened
 * @returns its pages to be worked on. What of a page could not be read is told, with the line; receipts of trials are
 * no drafts, and are told as well
 */
export function draftsIn(parcel: OpenedParcel): Understood {
  if ('drafts' in parcel) return { drafts: parcel.drafts, remarks: [] };
  const { files } = parcel;
  const drafts: Draft[] = [];
  const remarks: Remark[] = [];
  for (const { path, bytes } of files) {
    const role = roleOf(path);
    if (role.is === 'asset') continue;
    if (role.is !== 'page') {
      remarks.push({ kind: 'note', message: `${path} is a receipt, and was left as it is.`, mustAnswer: false });
      continue;
    }
    const { kind, id, lang } = role;
    const page = readPage({ path, size: bytes.length, special: false, read: () => bytes }, role);
    const beside = files.flatMap((file) => {
      const asset = roleOf(file.path);
      return asset.is === 'asset' && asset.kind === kind && asset.id === id
        ? [{ name: asset.name, bytes: file.bytes }]
        : [];
    });
    remarks.push(
      // A key that does not fit is kept as it is: the check speaks about it.
      ...page.refusals
        .filter(({ rule }) => rule !== 'front-matter-fits')
        .map(({ line, message, help }): Remark => ({
          kind: 'left-out',
          message,
          help,
          where: `line ${line} of ${path}`,
          draft: drafts.length,
          mustAnswer: true,
        })),
    );
    drafts.push({
      kind,
      id,
      lang,
      frontMatter: (page.yaml.data ?? {}) as Record<string, unknown>,
      body: draftBody(page.document),
      files: beside,
    });
  }
  return { drafts, remarks };
}
