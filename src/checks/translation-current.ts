import { hashOf, lessonText } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const english = lessonText();
const welsh = (what: string, translates: string): Example => {
  const text = `---\ntranslates: "${translates}"\ntitle: Cael eich gweld\nsummary: Plant yn profi beth mae gyrwyr yn gallu ei weld.\n---\n\n<Activity title="Beth mae gyrwyr yn ei weld" minutes="10" part="starter">\nDaliwch y ddwy got i fyny.\n</Activity>\n`;
  return { what, files: { 'lessons/be-seen/en.mdx': english, 'lessons/be-seen/cy.mdx': text }, shown: text };
};

export const translationCurrent: Rule = {
  id: 'translation-current',
  severity: 'warning',
  title: 'The Welsh page says what the English page says now',
  why: "A reader of Welsh must not get last year's advice. Until the translation is brought up to date the page says that it is older.",
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
  },
  examples: {
    passes: [welsh('a translation of the page as it stands', hashOf(english))],
    fails: [welsh('a translation of an earlier page', '0a1b2c3d4e5f')],
  },
};
