/**
 * The catalogue for other people's programs: one entry for each language of each resource, and of each finding.
 * `url` and `href` begin with the base path and have no host, so that a copy of the site on another server lists
 * itself; resolve them against the address that catalogue.json came from. The feed has whole addresses. The same
 * content always gives the same bytes.
 */
import { hash as digest } from 'node:crypto';
import type { ContentFile } from '../document/files.ts';
import type { Purpose } from '../document/download-name.ts';
import { contentHash } from '../document/hash.ts';
import { addressOfPath } from '../document/address.ts';
import { pathIn } from '../document/page-address.ts';
import type { Stage } from '../document/standing.ts';
import type { Manifest } from '../writers/paper/manifest.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';
import { href } from '../resource/addresses.ts';
import type { Resource, Evidence } from '../resource/resource.ts';

export interface Download {
  /** The end of the file's name: `pdf`. */
  readonly format: string;
  readonly href: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** What it is for: `teach-card`. An author's attachment has none. */
  readonly purpose?: Purpose;
  /** The shorter versions of a lesson that use it, by the minutes of their slot. Others are of all of it alone. */
  readonly minutes?: readonly number[];
}

export interface CatalogueEntry {
  readonly id: string;
  readonly kind: Kind | 'findings';
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** The id of the force that shares it; null where an organisation does, and for a finding, which names its source. */
  readonly force: string | null;
  readonly organisation: string | null;
  readonly topics: readonly string[];
  /** The content hash, 12 hexadecimal digits: another hash, other content. */
  readonly hash: string;
  /**
   * A finding is a figure out of a named source: nobody tries or reviews it, so it has no stage and no such date.
   */
  readonly stage: Stage | null;
  readonly reviewBy: string | null;
  /** Since when nobody should use it, why, and the address of what to use instead; null for what is in use. */
  readonly withdrawn: { readonly date: string; readonly reason: string; readonly instead: string | null } | null;
  readonly downloads: readonly Download[];
}

/**
 * @param resources every language of every resource
 * @param findings every language of every finding
 * @param files the content folder, for the attachments
 * @param made the files that the build made of each resource
 * @returns the entries in the order of their addresses
 * @throws when an attachment is not among the files: the check lets no such page through
 */
export function catalogueEntries(
  resources: readonly Resource[],
  findings: readonly Evidence[],
  files: readonly ContentFile[],
  made: Manifest = {},
): CatalogueEntry[] {
  const download = downloadsFrom(files);
  return [
    ...resources.map((resource) => resourceEntry(resource, download, made[resource.address] ?? [])),
    ...findings.map(findingEntry),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** @returns the catalogue as JSON, an entry a line, so that two catalogues can be compared line by line */
export function catalogueText(entries: readonly CatalogueEntry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

type ReadDownload = (folder: string, file: string) => Download;

function resourceEntry(
  { kind, id, lang, address, frontMatter, hash, standing: { stage } }: Resource,
  download: ReadDownload,
  made: Manifest[string],
): CatalogueEntry {
  const { title, summary, force = null, organisation = null, topics, reviewBy, withdrawn, attachments } = frontMatter;
  const downloads = [
    ...made.map(({ format, path: at, bytes, sha256, purpose, slot, alsoFor = [] }) => ({
      format,
      href: href(at),
      bytes,
      sha256,
      purpose,
      ...((slot !== undefined || alsoFor.length > 0) && {
        minutes: [...(slot === undefined ? [] : [slot]), ...alsoFor],
      }),
    })),
    ...attachments.map(({ file }) => download(`${kind}/${id}`, file)),
  ];
  return {
    id,
    kind,
    lang,
    title,
    summary,
    url: href(address),
    force,
    organisation,
    topics,
    hash,
    stage,
    reviewBy,
    withdrawn: withdrawn
      ? { ...withdrawn, instead: withdrawn.instead === undefined ? null : href(addressOfPath(withdrawn.instead)) }
      : null,
    downloads,
  };
}

function findingEntry({ id, address, data, lang }: Evidence): CatalogueEntry {
  return {
    id,
    kind: 'findings',
    lang,
    title: data.title,
    summary: data.claim,
    url: href(pathIn(lang, address)),
    force: null,
    organisation: null,
    topics: data.topics,
    hash: contentHash(data, ''),
    stage: null,
    reviewBy: null,
    withdrawn: null,
    downloads: [],
  };
}

/** Reads each file once: the languages of a page share the files beside it. */
function downloadsFrom(files: readonly ContentFile[]): ReadDownload {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, Download>();
  return (folder, name) => {
    const path = `${folder}/${name}`;
    const download = known.get(path) ?? described(byPath.get(path), path);
    known.set(path, download);
    return download;
  };
}

function described(file: ContentFile | undefined, path: string): Download {
  if (!file)
    throw new Error(`${path} is listed under attachments and is not there. npm run check says which page lists it.`);
  const bytes = file.read();
  return {
    format: path.slice(path.lastIndexOf('.') + 1),
    href: href(`/${path}`),
    bytes: bytes.length,
    sha256: digest('sha256', bytes),
  };
}
