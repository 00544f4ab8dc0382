import { withText } from './examples.ts';
import { findHomes } from './personal-data/homes.ts';
import { masked } from './personal-data/mask.ts';
import { search } from './personal-data/search.ts';
import type { Rule } from './rule.ts';

export const noHomeAddresses: Rule = {
  id: 'no-home-addresses',
  severity: 'warning',
  title: 'No home is given away',
  why: 'In the country a postcode can be one house.',
  alone: true,
  run: (library) =>
    search(library, [findHomes], ({ value }) => ({
      message: `This looks like the postcode of somebody's home: ${masked(value)}.`,
      help: 'Leave it out, or name the town alone.',
    })),
  examples: {
    passes: [withText('the postcode of a police station', 'Durham Constabulary, Aykley Heads, Durham DH1 5TT.')],
    fails: [withText('where somebody lives', 'Sam lives at DH1 5TT.')],
  },
};
