/** A force's own library: its force file, read and judged before anything is built. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openAttachment } from '../../src/attachments/open-attachments.ts';
import { faultsInSvg } from '../../src/attachments/picture/read-svg.ts';
import { findEmails } from '../../src/checks/personal-data/emails.ts';
import { whyNotARole } from '../../src/checks/personal-data/role.ts';
import type { OwnLibrary, OwnPrint } from '../../src/document/own-library.ts';
import type { ForceFile } from '../../src/schema/force-file.ts';
import { openForceFile, type ForceFileFault } from '../../src/tools/force-file/open-force-file.ts';
import { contrastOnWhite, leastContrast } from '../../src/tools/force-file/own-colours.ts';
import { BadUse } from '../bad-use.ts';

/** Bytes of a logo: it stands at the head of every page. */
const largestLogo = 100_000;

/**
 * @param path of the force file, as given on the command line; a logo stands beside it
 * @returns what it makes of the library
 * @throws BadUse with every fault of the file and its place
 */
export async function readOwnLibrary(path: string): Promise<OwnLibrary> {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new BadUse(`There is no force file at ${path}. The tools of the site save one: force-NAME.json.`);
  const opened = openForceFile(readFileSync(path, 'utf8'));
  if ('faults' in opened) throw unusable(path, opened.faults.map(inWords));
  const { file } = opened;
  const logo = await logoOf(file.branding, dirname(resolve(path)));
  const faults = [...faultsInContacts(file), ...faultsInColours(file), ...('faults' in logo ? logo.faults : [])];
  if (faults.length > 0) throw unusable(path, faults);
  const { name, ink, accent } = file.branding;
  const phone = file.contacts.find((each) => each.on.includes('letters') && each.phone !== undefined)?.phone;
  return {
    name: file.name ?? name ?? '',
    ...(name !== undefined && { siteName: name }),
    colours: { ...(ink !== undefined && { ink }), ...(accent !== undefined && { accent }) },
    ...('logo' in logo && { logo: logo.logo }),
    contacts: {
      letters: linesOn(file, 'letters'),
      cards: linesOn(file, 'cards'),
      agreements: linesOn(file, 'agreements'),
    },
    ...(phone !== undefined && { phone }),
    hidden: file.hidden,
    pinned: file.pinned,
    notes: file.notes,
    file,
  };
}

function unusable(path: string, faults: readonly string[]): BadUse {
  return new BadUse(
    `${path} cannot be used, and nothing was built.\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}

function inWords({ kind, path, wanted }: ForceFileFault): string {
  const about = {
    empty: 'The file is empty.',
    half: 'The file ends too early: save it once more, or copy it again.',
    other: 'This is no force file. The tools of the site save one: force-NAME.json.',
    later: 'A later version of the library has made it: take in the newest version first.',
    value: `${path === '' ? 'the file' : path}: ${wanted}`,
  };
  return about[kind];
}

/** Teams and roles: what is printed on every letter outlasts whoever holds a post. */
function faultsInContacts({ name, branding, contacts, notes, pinned }: ForceFile): string[] {
  const isNamed = name !== undefined || branding.name !== undefined;
  const needsName = !isNamed && (contacts.length > 0 || notes.length > 0 || pinned.length > 0);
  return [
    ...(needsName ? ['name: Write the name of the force: contacts, notes and pinned pages are marked with it.'] : []),
    ...contacts.flatMap(({ role, phone, email, on }, index) => {
      const at = `contacts.${index}`;
      const why = whyNotARole(role);
      return [
        ...(why === undefined ? [] : [`${at}.role: ${why}`]),
        ...(email !== undefined && findEmails(email).length > 0
          ? [`${at}.email: This looks like the address of a person. Give a team's mailbox.`]
          : []),
        ...(on.length > 0 && phone === undefined && email === undefined
          ? [`${at}: It is to be printed, and has neither a telephone number nor a mailbox.`]
          : []),
      ];
    }),
  ];
}

function faultsInColours({ branding }: ForceFile): string[] {
  return (['ink', 'accent'] as const).flatMap((name) => {
    const colour = branding[name];
    const contrast = colour === undefined ? leastContrast : contrastOnWhite(colour);
    if (contrast >= leastContrast) return [];
    return [
      `branding.${name}: ${colour} on white has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)}:1. ` +
        `Words need ${leastContrast}:1 to be read (WCAG 2.2, AA). Choose a darker one.`,
    ];
  });
}

type Logo = { readonly faults: readonly string[] } | { readonly logo: NonNullable<OwnLibrary['logo']> } | object;

async function logoOf({ logo, logoAlt }: ForceFile['branding'], folder: string): Promise<Logo> {
  const fault = (text: string) => ({ faults: [`branding.logo: ${text}`] });
  if (logo === undefined) return {};
  const ending = /^[a-z0-9][a-z0-9-]*\.(png|svg)$/.exec(logo)?.[1];
  if (ending === undefined)
    return fault(`${logo} is not the name of a png or svg beside the force file: small letters, digits and hyphens.`);
  if (logoAlt === undefined)
    return { faults: ['branding.logoAlt: Say in a few words what the logo shows, for whoever cannot see it.'] };
  const path = join(folder, logo);
  if (!existsSync(path) || !statSync(path).isFile()) return fault(`There is no ${logo} beside the force file.`);
  const { size } = statSync(path);
  if (size > largestLogo) return fault(`${logo} has ${size} bytes. At most ${largestLogo}: make it smaller.`);
  const bytes = new Uint8Array(readFileSync(path));
  const found = ending === 'svg' ? await faultsInSvg(bytes) : await faultsInPng(bytes, logo);
  if (found.length > 0)
    return fault(
      `${logo} cannot be shown: ${found.join('; ')}.${ending === 'svg' ? ' Save it as a png instead.' : ''}`,
    );
  return { logo: { name: `logo.${ending}`, alt: logoAlt, bytes } };
}

async function faultsInPng(bytes: Uint8Array, name: string): Promise<string[]> {
  const { type, hazards, pictures } = await openAttachment({
    path: `lessons/own/${name}`,
    size: bytes.length,
    special: false,
    read: () => bytes,
  });
  const wrong = hazards.map(({ message, help }) => `${message} ${help}`);
  if (type !== 'png' && wrong.length === 0) wrong.push('it is no png');
  return pictures.some(({ place }) => place) ? [...wrong, 'it says where it was taken'] : wrong;
}

function linesOn({ contacts }: ForceFile, on: OwnPrint): string[] {
  return contacts
    .filter((each) => each.on.includes(on))
    .map(({ role, phone, email }) => `${role}: ${[phone, email].filter((way) => way !== undefined).join(', ')}`);
}
