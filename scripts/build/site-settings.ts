/** Are the settings of the site well formed? Asked before a build, and by whatever drafts an answer in their name. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { findEmails } from '../../src/checks/personal-data/emails.ts';
import { whyNotARole } from '../../src/checks/personal-data/role.ts';
import { siteSettingsFile } from '../../src/disk/site-settings.ts';
import { readSiteSettings } from '../../src/document/site-settings.ts';
import type { SiteSettings } from '../../src/schema/site-settings.ts';
import { BadUse } from '../bad-use.ts';

/** @returns what is wrong, a line each; nothing where all is well */
export function faultsInSiteSettings(text: string): string[] {
  const { settings, refusals } = readSiteSettings(text);
  if (!settings) return refusals.map(({ line, message, help }) => `line ${line}: ${message} ${help}`);
  const { mailbox = '', approver } = settings;
  return [
    ...(findEmails(mailbox).length > 0
      ? [
          "mailbox: This looks like the address of a person. Give a team's mailbox: people move on, and their names are nobody's business.",
        ]
      : []),
    ...(approver ? [whyNotARole(approver.role)].filter((why) => why !== undefined) : []).map(
      (why) => `approver.role: ${why}`,
    ),
  ];
}

/** @throws BadUse where the file is not there, or is not well formed */
export function wellFormedSiteSettings(): SiteSettings {
  const file = siteSettingsFile();
  if (!existsSync(file) || !statSync(file).isFile())
    throw new BadUse(`There are no settings of the site at ${file}. SITE_SETTINGS says where they are.`);
  const text = readFileSync(file, 'utf8');
  const faults = faultsInSiteSettings(text);
  if (faults.length > 0) throw new BadUse(`${file} cannot be used.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return readSiteSettings(text).settings!;
}
