import { everyNode, isBlock, type BlockOf } from '../document/model.ts';
import { placesIn } from '../document/where.ts';
import { withPicture } from './examples.ts';
import type { Rule } from './rule.ts';

export const altTextDescribes: Rule = {
  id: 'alt-text-describes',
  severity: 'error',
  title: 'Alt text says what a picture shows',
  why: 'It is all that a blind teacher or child gets of the picture, in the browser and in the PDF.',
  alone: true,
  *run(library) {
    for (const page of library.pages) {
      const places = placesIn(page.text);
      for (const node of everyNode(page.document)) {
        const wrong = isBlock(node, 'Figure') ? emptyOfMeaning(node.settings) : undefined;
        if (wrong && isBlock(node, 'Figure'))
          yield {
            file: page.file,
            ...places.find(node.line, node.settings.alt),
            message: `The alt text ${wrong}, so somebody who cannot see the picture learns nothing from it.`,
            help: 'Write what it shows and why it is there: alt="A child in a bright coat waits at a zebra crossing".',
          };
      }
    }
  },
  examples: {
    passes: [
      withPicture('what the picture shows', 'A zebra crossing in the rain'),
      withPicture('one word that says it', 'Helmet'),
      withPicture('Welsh', 'Plentyn wrth groesfan sebra'),
    ],
    fails: [
      withPicture('a file name', 'crossing.png'),
      withPicture('the name a camera gave', 'IMG_2041'),
      withPicture('only that it is a picture', 'Picture 3'),
      withPicture('no words', '...'),
      withPicture('the caption over again', 'Bright by day.', 'Bright by day'),
    ],
  },
};

const pictureWord =
  'alt|alt text|chart|delwedd|diagram|drawing|figure|graph|graphic|icon|illustration|image|img|llun|photo|photograph|pic|picture|screenshot|untitled|what it shows';

function emptyOfMeaning({ src, alt, caption }: BlockOf<'Figure'>['settings']): string | undefined {
  const words = plain(alt);
  if (!/\p{L}/u.test(alt)) return 'has no words';
  if (
    /\.(png|jpe?g|webp|gif|svg|bmp|tiff?|heic)$/i.test(alt.trim()) ||
    /^(img|dsc[fn]?|pxl|scan)[-_ ]?\d+/i.test(alt.trim()) ||
    (alt === src.replace(/\.\w+$/, '') && alt.includes('-'))
  )
    return 'is the name of a file';
  if (new RegExp(`^(an? |the |my |some )?(${pictureWord})( \\d+)?$`).test(words)) return `is only "${alt}"`;
  return caption !== undefined && words === plain(caption) ? 'says what the caption says already' : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
