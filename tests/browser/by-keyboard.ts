/** A page used with the keyboard alone: what Tab does not reach is not there. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** More places than any page of ours stops at. */
const most = 300;

export interface Keyboard {
  /** Presses Tab, or Shift and Tab, until the control has the focus. @throws where it never has */
  reach(control: Locator): Promise<void>;
  /** Types into a field, over what stands there, and leaves it; a day as `2027-01-04`. */
  write(label: string | RegExp, words: string): Promise<void>;
  /** Chooses in a list by the first letters of a choice. */
  choose(label: string | RegExp, words: string): Promise<void>;
  /** A button, or a link. */
  press(name: string | RegExp, role?: 'button' | 'link'): Promise<void>;
  tick(label: string | RegExp): Promise<void>;
  /** Presses a button, and reads the file that comes. */
  saved(name: string | RegExp): Promise<Buffer>;
}

export function keyboardOn(page: Page): Keyboard {
  async function reach(control: Locator): Promise<void> {
    const wanted = await control.elementHandle();
    for (let presses = 0; presses < most; presses += 1) {
      const way = await page.evaluate((element) => {
        const at = document.activeElement;
        if (!element || !at || at === element) return undefined;
        const isBehind = at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBehind ? 'Shift+Tab' : 'Tab';
      }, wanted);
      if (way === undefined) return;
      await page.keyboard.press(way);
    }
    throw new Error(`The keyboard does not reach ${String(control)}.`);
  }
  const field = (label: string | RegExp) => page.getByLabel(label, { exact: true }).first();
  async function press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
    await reach(page.getByRole(role, { name, exact: true }).first());
    await page.keyboard.press('Enter');
  }
  return {
    reach,
    press,
    write: async (label, words) => {
      const control = field(label);
      await reach(control);
      if ((await control.getAttribute('type')) === 'date') {
        // In which order its parts are typed is the browser's own.
        await control.fill(words);
      } else {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(words);
      }
      await page.keyboard.press('Tab');
    },
    choose: async (label, words) => {
      await reach(field(label));
      await page.keyboard.type(words);
    },
    tick: async (label) => {
      await reach(field(label));
      await page.keyboard.press('Space');
    },
    saved: async (name) => {
      const coming = page.waitForEvent('download');
      await press(name);
      return readFileSync(await (await coming).path());
    },
  };
}
