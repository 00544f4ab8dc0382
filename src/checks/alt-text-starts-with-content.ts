import { everyNode, isBlock } from '../document/model.ts';
import { placesIn } from '../document/where.ts';
import { withPicture } from './examples.ts';
import type { Rule } from './rule.ts';

const preface =
  /^((an? |the )?(image|picture|photo|photograph|graphic|screenshot)( of|:| that shows| which shows| showing)|(llun|delwedd|ffotograff) o)\s+/i;

export const altTextStartsWithContent: Rule = {
  id: 'alt-text-starts-with-content',
  severity: 'warning',
  title: 'Alt text starts with what is in the picture',
  why: 'A screen reader says "image" before it reads the alt text, so "image of" is heard twice.',
  *run(library) {
    for (const page of library.pages) {
      const places = placesIn(page.text);
      for (const node of everyNode(page.document)) {
        if (!isBlock(node, 'Figure')) continue;
        const { alt } = node.settings;
        const [before] = preface.exec(alt) ?? [];
        if (before)
          yield {
            file: page.file,
            ...places.find(node.line, alt),
            message: `The alt text begins with "${before.trim()}", which a screen reader has just said.`,
            help: `Leave it out: ${shorten(alt.slice(before.length))}`,
          };
      }
    }
  },
  examples: {
    passes: [
      withPicture('straight to the point', 'A zebra crossing in the rain'),
      withPicture('a picture in the picture', 'Children look at a picture of a police car'),
    ],
    fails: [withPicture('"image of"', 'Image of a zebra crossing'), withPicture('Welsh', 'Llun o groesfan sebra')],
  },
};

/** The first words, as they would be typed. */
function shorten(alt: string): string {
  const words = alt.split(/\s+/);
  const begin = words.slice(0, 8).join(' ');
  return `alt="${begin.charAt(0).toUpperCase()}${begin.slice(1)}${words.length > 8 ? ' ...' : ''}".`;
}
