/** What the page of drawings says when somebody looks one up. Each is `pictures.<name>` in src/i18n. */
export const picturesPhrases = ['found', 'found.none'] as const;
export type PicturesPhrase = (typeof picturesPhrases)[number];
