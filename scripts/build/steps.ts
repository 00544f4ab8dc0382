/** What a build does, in order. A step that throws ends the build, and nothing of it is published. */
import { checkContent } from './check-content.ts';
import { writeFormerAddresses } from './former-addresses.ts';
import { writeFormerVersions } from './former-versions.ts';
import { makeFolder } from './folder/make-folder.ts';
import { packFiles } from './pack-files.ts';
import { writeKeptProgram } from './kept-program.ts';
import { buildPages } from './pages/build-pages.ts';
import { writeSharers } from './sharers.ts';
import { buildSearchIndex } from './search/search-index.ts';
import type { BuildSettings } from './settings.ts';
import { placeDownloads, writeDownloads } from './downloads/write-downloads.ts';
import { placeOwn, takeOwn } from './take-own.ts';
import { writeHostingFiles } from './write-hosting-files.ts';

export interface Build extends BuildSettings {
  /** The folder in which the site grows; nobody sees it before it is finished. */
  readonly site: string;
  /** A folder for whatever a step needs on the way. It is removed in the end. */
  readonly scratch: string;
}

export interface Step {
  /** As it is printed: "Checking the content". */
  readonly doing: string;
  /**
   * @param progress called with how far it is, as often as it likes
   * @returns what was done, in a few words
   * @throws Failure with what is wrong and what to do
   */
  run(build: Build, progress: (text: string) => void): string | Promise<string>;
}

const checking: Step = { doing: 'Checking the content', run: checkContent };
const packing: Step = { doing: 'Packing every file of text', run: packFiles };

const between: readonly Step[] = [
  { doing: 'Asking Git for earlier versions', run: writeFormerVersions },
  { doing: 'Asking Git who shared what', run: writeSharers },
  { doing: 'Writing the downloads', run: writeDownloads },
  { doing: 'Building the pages', run: buildPages },
  { doing: 'Placing the downloads', run: placeDownloads },
  { doing: 'Listing what opens without a signal', run: writeKeptProgram },
  { doing: 'Building the search index', run: buildSearchIndex },
  { doing: 'Leading former addresses on', run: writeFormerAddresses },
  { doing: 'Writing the files for servers', run: writeHostingFiles },
];

export const buildSteps: readonly Step[] = [checking, ...between, packing];

/** What only a server needs, or a program that asks one. */
const forServers: readonly Step['run'][] = [
  writeKeptProgram,
  buildSearchIndex,
  writeFormerAddresses,
  writeHostingFiles,
];

/**
 * @returns the steps of a build: those of a library for one force where it has a force file, and those of a reading
 * site from a folder
 */
export function stepsFor({ own, isFolder = false }: Pick<BuildSettings, 'own' | 'isFolder'>): readonly Step[] {
  if (!own && !isFolder) return buildSteps;
  return [
    checking,
    ...(own ? [{ doing: 'Taking in the force file', run: takeOwn }] : []),
    ...between.filter(({ run }) => !isFolder || !forServers.includes(run)),
    ...(own ? [{ doing: "Putting in the force's colours and logo", run: placeOwn }] : []),
    isFolder ? { doing: 'Making it a folder', run: makeFolder } : packing,
  ];
}
