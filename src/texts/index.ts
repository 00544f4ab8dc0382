/** Pages of text of our own, trusted and compiled: a folder a page, with `en.mdx` and, once translated, `cy.mdx`. */
import type { MDXInstance } from 'astro';
import { interfaceLanguages } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';

type SiteText = MDXInstance<{
  readonly title: string;
  readonly description: string;
  /** Whether a child may read it who must be able to leave at once. */
  readonly exit?: boolean;
}>;

const files = import.meta.glob<SiteText>('./*/*.mdx', { eager: true });

/** Every text, for each language of the interface: in that language where it is written, else in English. */
export const siteTexts = Object.keys(files)
  .filter((file) => file.endsWith('/en.mdx'))
  .flatMap((file) => {
    const name = file.split('/')[1]!;
    return interfaceLanguages.map((lang) => {
      const written: Language = files[`./${name}/${lang}.mdx`] ? lang : 'en';
      return { name, lang, written, text: files[`./${name}/${written}.mdx`]! };
    });
  });
