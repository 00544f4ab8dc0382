/** The settings of this site, read from the disk: `SITE_SETTINGS`, or src/hosting/site.yaml. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSiteSettings } from '../document/site-settings.ts';
import type { SiteSettings } from '../schema/site-settings.ts';

/** @returns the file, absolute */
export function siteSettingsFile(): string {
  return resolve(process.env.SITE_SETTINGS ?? 'src/hosting/site.yaml');
}

/** @throws where the file cannot be read or does not fit; scripts/build/settings.ts says so before, in better words */
export function siteSettings(): SiteSettings {
  const { settings, refusals } = readSiteSettings(readFileSync(siteSettingsFile(), 'utf8'));
  if (!settings) throw new Error(`${siteSettingsFile()}: ${refusals.map(({ message }) => message).join(' ')}`);
  return settings;
}
