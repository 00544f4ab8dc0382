/** What axe finds wrong with a page as it stands. */
import axe from 'axe-core';
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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(part === undefined && { runOnly: wcag }),
    ...(again && { rules: { 'color-contrast': { enabled: false } } }),
  };
  const violations = await page.evaluate(
    async ([selector, how]) =>
      (await (window as unknown as { axe: typeof axe }).axe.run(selector ?? document, how)).violations,
    [part, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
