/** Uses the page that checks files, as a person does. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Problem } from '../../src/document/problem.ts';

export const panel = (page: Page) => page.locator('check-panel');
export const status = (page: Page) => page.getByRole('status').innerText();

/** Waits until the check has come to an end, or, where that is asked for, until it offers to be stopped. */
export async function until(page: Page, state: string): Promise<void> {
  const on = state === 'long' ? ['working'] : ['working', 'long'];
  await page.waitForFunction((still) => {
    const now = document.querySelector<HTMLElement>('check-panel')?.dataset.state;
    return now !== undefined && !still.includes(now);
  }, on);
  expect(await panel(page).getAttribute('data-state')).toBe(state);
}

export const chooseFolder = (page: Page, path: string) => page.getByLabel('Choose a folder').setInputFiles(path);
export const chooseFiles = (page: Page, paths: string[]) => page.getByLabel('Choose files').setInputFiles(paths);

/** Drops files and folders of the disk as a mouse does. */
export async function drop(page: Page, paths: readonly string[], selector = '.drop'): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box!.x + 9,
      y: box!.y + 9,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  }
}

export type Place = Pick<Problem, 'rule' | 'severity' | 'file' | 'line' | 'column'>;

/** What the page shows, read as a person reads it. */
export const shown = (page: Page) =>
  page.locator('.problem').evaluateAll((articles) =>
    articles.map((article): Place => {
      let heading = article.previousElementSibling;
      while (heading && heading.tagName !== 'H3') heading = heading.previousElementSibling;
      // Only what has lines says where.
      const [line = 1, column = 1] = (article.querySelector('.place')?.textContent?.match(/\d+/g) ?? []).map(Number);
      const severity = article.querySelector('.severity')?.textContent === 'Error' ? 'error' : 'warning';
      return {
        rule: /\((.+)\)$/.exec(article.querySelector('a')?.textContent ?? '')?.[1] ?? '',
        severity,
        file: heading?.textContent ?? '',
        line,
        column,
      };
    }),
  );

/** Drops files that exist only in the page. */
export function dropMade(page: Page, count: number): Promise<void> {
  return page.evaluate((many) => {
    const transfer = new DataTransfer();
    for (let number = 0; number < many; number += 1) transfer.items.add(new File(['x'], `${number}.mdx`));
    document
      .querySelector('.drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, count);
}

/** So that a test need not wait as long as a person would. */
export const patience = (page: Page, seconds: number) =>
  panel(page).evaluate((element, value) => ((element as HTMLElement).dataset.patience = String(value)), seconds);
