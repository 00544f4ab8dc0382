import { siteSettingsSchema, type SiteSettings } from '../schema/site-settings.ts';
import { fit } from './fits.ts';
import type { Refusal } from './problem.ts';
import { readYaml } from './yaml.ts';

/** @returns what a file of settings says, or what is wrong with it */
export function readSiteSettings(text: string): {
  readonly settings: SiteSettings | undefined;
  readonly refusals: readonly Refusal[];
} {
  const yaml = readYaml(text);
  if (yaml.refusals.length > 0) return { settings: undefined, refusals: yaml.refusals };
  const { data, refusals } = fit(yaml, siteSettingsSchema, 'site-settings');
  return { settings: data, refusals };
}
