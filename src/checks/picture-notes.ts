import { start } from '../document/problem.ts';
import { ascii, concat } from '../attachments/samples/bytes.ts';
import { exif, jpg, png, webp, xmp } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import { masked } from './personal-data/mask.ts';
import { namesAPerson } from './personal-data/persons.ts';
import type { Rule } from './rule.ts';

const inJpeg = (bytes: Uint8Array) => jpg({ segments: [[0xe1, concat(ascii('Exif\0\0'), bytes)]] });
const help =
  'On Windows: right-click the file, Properties, Details, Remove Properties and Personal Information. On a Mac or a telephone: take a screenshot of the picture and send that.';

const inDocument =
  'Word and PowerPoint keep the notes of a picture. Take it out, remove them from the picture itself (right-click the file, Properties, Details, Remove Properties and Personal Information), and put it in again.';
/** Names of one picture that are told. */
const most = 5;

export const pictureNotes: Rule = {
  id: 'picture-notes',
  severity: 'error',
  title: 'No picture says where it was taken, or names somebody',
  why: "Cameras and telephones write where they were into every photograph. Of a child's picture that can be a home.",
  *run(library) {
    for (const { file, pictures } of library.attachments) {
      for (const { place, people, where } of pictures) {
        const it = where === undefined ? 'this picture' : `the ${where}`;
        const named = people.filter(namesAPerson).slice(0, most).map(masked).join(', ');
        const said = [place && 'say where it was taken', named && `name somebody: ${named}`].filter(Boolean);
        if (said.length > 0)
          yield {
            file,
            ...start,
            message: `Hidden notes in ${it} ${said.join(' and ')}.`,
            help:
              where !== undefined
                ? inDocument
                : named
                  ? `${help} Thank the photographer in the caption, if they want that.`
                  : help,
          };
      }
    }
  },
  examples: {
    passes: [
      withAttachment('a picture without notes', 'crossing.png', png()),
      withAttachment(
        'a copyright note that names a body',
        'crossing.png',
        png({ chunks: [['tEXt', ascii('Copyright\0(c) 2026 Durham Constabulary')]] }),
      ),
      withAttachment('a picture that names a force', 'crossing.jpg', inJpeg(exif({ artist: 'Durham Constabulary' }))),
    ],
    fails: [
      withAttachment('a photograph that says where it was taken', 'crossing.jpg', inJpeg(exif({ place: true }))),
      withAttachment('a PNG that does', 'crossing.png', png({ chunks: [['eXIf', exif({ place: true })]] })),
      withAttachment('a WebP that does', 'crossing.webp', webp({ chunks: [['EXIF', exif({ place: true })]] })),
      withAttachment(
        'a copyright note that names somebody',
        'crossing.png',
        png({ chunks: [['tEXt', ascii('Copyright\0(c) 2026 Sam Example')]] }),
      ),
      withAttachment(
        'content credentials that name the maker',
        'crossing.png',
        png({ chunks: [['caBX', ascii('CreativeWork {"author":[{"name":"Sam Example"}]}')]] }),
      ),
      withAttachment(
        'a photograph that names its photographer',
        'crossing.jpg',
        inJpeg(exif({ artist: 'Sam Example' })),
      ),
      withAttachment(
        'the same in the notes of an editing program',
        'crossing.png',
        png({
          chunks: [
            [
              'iTXt',
              ascii(
                `XML:com.adobe.xmp\0\0\0\0\0${xmp('<dc:creator><rdf:Seq><rdf:li>Sam Example</rdf:li></rdf:Seq></dc:creator>')}`,
              ),
            ],
          ],
        }),
      ),
    ],
  },
};
