/** What axe finds wrong with a page as it stands. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * @param again whether the same page was looked at in another size just now: its colours, which take most of the time,
 * are the same
 * @param part the part of the page that is looked at; there axe's own advice counts as well, which is more than WCAG
 * asks
 * @returns each barrier with the element
 */
export async function barriers(page: Page, again = false, part?: string): Promise<string[]> {
  // Legacy mode leaves out frames from elsewhere, of which there are none, and with them a second page for each run.
  const axe = new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      ...(part === undefined && { runOnly: wcag }),
      ...(again && { rules: { 'color-contrast': { enabled: false } } }),
    })
    .setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
