import { wordsHash } from '../document/finding-words.ts';
import { findingInWelsh, hashOf, lessonText } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const english = lessonText();
const welsh = (what: string, translates: string): Example => {
  const text = `---\ntranslates: "${translates}"\ntitle: Cael eich gweld\nsummary: Plant yn profi beth mae gyrwyr yn gallu ei weld.\n---\n\n<Activity title="Beth mae gyrwyr yn ei weld" minutes="10" part="starter">\nDaliwch y ddwy got i fyny.\n</Activity>\n`;
  return { what, files: { 'lessons/be-seen/en.mdx': english, 'lessons/be-seen/cy.mdx': text }, shown: text };
};

export const translationCurrent: Rule = {
  id: 'translation-current',
  severity: 'warning',
  title: 'What is in Welsh says what the English says now',
  why: "A reader of Welsh must not get last year's advice. Until the translation is brought up to date a page says that it is older, and a finding is shown in English.",
  *run(library) {
    for (const page of library.pages) {
      if (page.lang === 'en' || !page.data || !page.stale) continue;
      const now = library.everyPage.find(
        (each) => each.lang === 'en' && each.kind === page.kind && each.id === page.id,
      )?.hash;
      yield {
        file: page.file,
        ...page.yaml.at(['translates']),
        message: 'The English page has changed since this was translated from it.',
        help: `Bring the Welsh into line with en.mdx, then write translates: "${now}"`,
      };
    }
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { data: english, translations } of library.findings)
      for (const { file, yaml, stale } of translations)
        if (english && stale && asked.has(file))
          yield {
            file,
            ...yaml.at(['translates']),
            message: 'The words of the English finding have changed since this was translated from them.',
            help: `Bring the Welsh into line with the English finding, then write translates: "${wordsHash(english)}"`,
          };
  },
  examples: {
    passes: [
      findingInWelsh('a translation of the finding as it stands'),
      welsh('a translation of the page as it stands', hashOf(english)),
    ],
    fails: [
      findingInWelsh('a translation of what the finding said earlier', { translates: '0a1b2c3d4e5f' }),
      welsh('a translation of an earlier page', '0a1b2c3d4e5f'),
    ],
  },
};
