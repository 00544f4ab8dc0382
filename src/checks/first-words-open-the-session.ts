import { lessonVersions } from '../document/lesson-version.ts';
import { everyNode, isBlock, type BlockOf, type DocumentModel } from '../document/model.ts';
import { plainText } from '../document/plain-text.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

/** Minutes. What is shorter is a piece of somebody's lesson, and they have said hello. */
const aSession = 15;
const hello = /\b(hello|hi|hiya|good (morning|afternoon)|welcome|my name is|my name's)\b/i;
const notSecret = /\bsecrets?\b|\bpass (it|that|this) on\b|\bhave to (tell|pass|say)\b/i;

const night = '<NightBefore>\n- Print the sheets.\n</NightBefore>\n\n';
const session = (first: string) =>
  `${night}<Activity title="What drivers see" minutes="8" part="starter">\n${first}\n</Activity>\n\n<Activity title="Two coats" minutes="10" part="main">\nHold up the two coats.\n</Activity>\n`;
const long = (open: string) =>
  `${night}<Activity title="What drivers see" minutes="15" part="main">\n<Say>\nHello. I can't keep a secret if somebody may not be safe.\n</Say>\n</Activity>\n\n<Activity title="Two coats" minutes="20" part="main">\n${open}\nHold up the two coats.\n</Activity>\n`;

export const firstWordsOpenTheSession: Rule = {
  id: 'first-words-open-the-session',
  severity: 'error',
  title: 'Every version begins with hello, the subject and what cannot be kept a secret',
  why: 'A child who tells something must have heard before that it cannot stay a secret. A version that begins in the middle leaves that out, and nobody notices in the room.',
  alone: true,
  *run({ pages }) {
    for (const { kind, lang, file, data, document } of pages) {
      if (kind !== 'lessons' || lang !== 'en' || !data || !('kit' in data)) continue;
      if (!saysWhatItsVersionsHold(document)) continue;
      const [opening] = document.filter((node) => isBlock(node, 'Activity'));
      const told = new Set<number>();
      for (const { slot, minutes, document: version } of lessonVersions(document, data)) {
        const [first] = version.filter((node) => isBlock(node, 'Activity'));
        if (!first || minutes < aSession || told.has(first.line)) continue;
        told.add(first.line);
        const missing = missingIn(first);
        if (missing.length === 0) continue;
        const begins = first.line === opening?.line ? 'The session begins' : `The ${slot}-minute version begins`;
        yield {
          file,
          line: first.line,
          column: 1,
          message: `${begins} with "${first.settings.title}", and its words to say do not hold ${missing.join(' or ')}.`,
          help:
            first.line === opening?.line
              ? 'Write it into its <Say>: for example "Hello. Today is about being online. I can\'t keep a secret if somebody may not be safe."'
              : 'Write the words for that into <OpenWith>, inside the activity: for example "Hello. Today is about being online. I can\'t keep a secret if somebody may not be safe."',
        };
      }
    }
  },
  examples: {
    passes: [
      lesson('hello, and what cannot be kept a secret', {
        body: session(
          "<Say>\nHello. Today is about being seen. I can't keep a secret if somebody may not be safe.\n</Say>",
        ),
      }),
      lesson('a lesson written before there were versions', { body: session('Hold up a coat.').replace(night, '') }),
      lesson('words to open with, for the version that begins there', {
        body: long(
          "<OpenWith>\nHello. Today is about coats. I can't keep a secret if somebody may not be safe.\n</OpenWith>",
        ),
      }),
    ],
    fails: [
      lesson('nothing said', { body: session('Hold up a coat.') }),
      lesson('no word of secrets', { body: session('<Say>\nHello. Today is about being seen.\n</Say>') }),
      lesson('a shorter version that begins in the middle', { body: long('<Say>\nHere are two coats.\n</Say>') }),
    ],
  },
};

/** What the words to say of an activity do not hold. */
function missingIn({ children }: BlockOf<'Activity'>): string[] {
  const said = plainText(children.filter((node) => isBlock(node, 'Say')));
  return [
    ...(hello.test(said) ? [] : ['hello']),
    ...(notSecret.test(said) ? [] : ['that not everything can be kept a secret']),
  ];
}

/** Who wrote a lesson without a thought of its shorter versions is not held up by them. */
function saysWhatItsVersionsHold(document: DocumentModel): boolean {
  return everyNode(document).some((node) => isBlock(node, 'NightBefore') || isBlock(node, 'OpenWith'));
}
