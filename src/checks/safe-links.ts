import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const safeLinks: Rule = {
  id: 'safe-links',
  severity: 'error',
  title: 'Every link is https, a team mailbox or a page of this site',
  why: 'Links in a classroom must be encrypted and must not be able to run anything.',
  run: refusedByReader('safe-links'),
  examples: {
    passes: [
      withText('https', '[GOV.UK](https://www.gov.uk/)'),
      withText('a page of this site', '[this lesson](/lessons/be-seen/)'),
      withText('the same page', '## Notes\n\n[notes](#notes)'),
    ],
    fails: [
      withText('a script', '[press](javascript:alert(1))'),
      withText('a script in disguise', '[press](java&#x09;script:alert(1))'),
      withText('a script behind percent signs', '[press](javascript%3Aalert(1))'),
      withText('a link defined elsewhere', '[press][x]\n\n[x]: data:text/html,hello'),
      withText('http', '[press](http://www.gov.uk/)'),
      withText('another site without a scheme', '[press](//example.org/x)'),
      withText('another site behind a backslash', '[press](/\\example.org/x)'),
    ],
  },
};
