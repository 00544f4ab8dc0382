/** Firefox, driven over WebDriver BiDi, which it speaks itself. */
import { launch, type ElementHandle } from 'puppeteer-core';
import type { Driven } from './driven.ts';

/** @param executablePath the path of Firefox */
export async function driveFirefox(executablePath: string): Promise<Driven> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  const field = async (selector: string) => {
    const found = await page.$(selector);
    if (!found) throw new Error(`There is no ${selector} on ${page.url()}`);
    return found as ElementHandle<HTMLInputElement>;
  };
  return {
    async open(address) {
      await page.goto(address);
    },
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    async type(selector, words) {
      await (await field(selector)).type(words);
    },
    async choose(selector, paths) {
      await (await field(selector)).uploadFile(...paths);
    },
    close: () => browser.close(),
  };
}
