/** Everything for a lesson or programme in one zip, with a plain README, the licence and checksums. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { translator } from '../i18n/index.ts';
import type { Written } from './download.ts';
import { zipParts } from './deterministic-zip.ts';
import type { Printable } from './printable.ts';

/**
 * @param resource what the files are of
 * @param files all its files
 * @returns the pack: the same bytes from the same files
 */
export function packOf(resource: Printable, files: readonly Written[]): Written {
  const { id, kind, lang, frontMatter, hash, sharedBy } = resource;
  const t = translator(lang);
  const readme = [
    frontMatter.title,
    frontMatter.summary,
    '',
    ...files.map(({ name, purpose }) => `${name}: ${t(`download.${purpose}`)}`),
    '',
    t('download.pack.identity', { id: `${kind}/${id}`, hash, sharedBy, updated: frontMatter.updated }),
    t(`stage.${frontMatter.stage}.means`),
    t('download.pack.licence', { sharedBy }),
    '',
  ].join('\r\n');
  const checksums = files.map(({ name, bytes }) => `${bytesToHex(sha256(bytes))}  ${name}\n`).join('');
  const parts = [...files.map(({ name, bytes }) => [name, bytes] as const), ['README.txt', utf8ToBytes(readme)] as const, ['SHA256SUMS', utf8ToBytes(checksums)] as const];
  return { purpose: 'pack', format: 'zip', name: `${id}${lang === 'en' ? '' : `-${lang}`}.zip`, bytes: zipParts(parts.map(([name, bytes]) => [`${id}/${name}`, bytes])) };
}
