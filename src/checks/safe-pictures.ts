import { dotPicture, withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const safePictures: Rule = {
  id: 'safe-pictures',
  severity: 'error',
  title: 'Every picture is a file in the same folder',
  why: 'A picture from another site would tell that site who is looking, and could change after it was checked.',
  run: refusedByReader('safe-pictures'),
  examples: {
    passes: [
      {
        what: 'a picture beside the page',
        files: {
          ...withText('', '<Figure src="crossing.png" alt="A zebra crossing" />').files,
          'lessons/be-seen/crossing.png': dotPicture,
        },
      },
      {
        what: 'the same, with the folder before its name',
        files: {
          ...withText('', '![A zebra crossing](./crossing.png)').files,
          'lessons/be-seen/crossing.png': dotPicture,
        },
      },
    ],
    fails: [
      withText('a picture from another site', '![A crossing](https://example.org/crossing.png)'),
      withText('the same, defined elsewhere', '![A crossing][x]\n\n[x]: https://example.org/crossing.png'),
      withText('a picture in another folder', '<Figure src="../secret/crossing.png" alt="A crossing" />'),
      withText('a program in place of a picture', '![A crossing](./crossing.js)'),
      withText('a picture in the middle of a line', 'Look ![A crossing](crossing.png) here'),
    ],
  },
};
