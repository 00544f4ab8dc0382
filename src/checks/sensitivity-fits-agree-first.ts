import type { Page } from '../document/page.ts';
import type { Position } from '../document/problem.ts';
import { stringsIn } from '../document/strings.ts';
import { lineWords } from '../schema/kept-line.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

/** How a brief-first lesson begins its safeguarding list. */
const marker = /\bbrief first\b/i;
const lead = /\bsafeguarding (lead|person)\b|\bDSLs?\b/i;
/** Words that make the day depend on somebody's yes. To ask the lead something, or to tell them, is not that. */
const yesFirst = [
  /\b(do not|don['’]t|never|nobody may) (teach|give|use|run|hold|start|begin)\b.*\b(unless|without|until|before)\b/i,
  /\bonly (teach|give|use|run|hold|start|begin)\b.*\b(if|when|once|after)\b/i,
  /\bagree (on |with .* on )?(it|this|every|each|all|the (session|lesson|plan|whole|cards?|words|story|stories))\b/i,
  /\b(has|have|must) (read (it|this|the \w+) and )?agreed? (it|this|to it|to this|the (session|lesson|plan))\b/i,
  /\bagree\w*\b.*\b(at least )?(a|one|two|some) weeks? (before|ahead|beforehand)\b/i,
];

export const sensitivityFitsAgreeFirst: Rule = {
  id: 'sensitivity-fits-agree-first',
  severity: 'error',
  title: 'A lesson that must be agreed first is brief-first, and says so; no other asks for it',
  why: 'Whoever looks for a lesson for tomorrow chooses by its sensitivity. It must not turn out in the safeguarding list that the week for agreeing it has passed, nor must a list be silent about it.',
  alone: true,
  *run({ pages }) {
    for (const page of pages) {
      const { kind, lang, file, data, yaml } = page;
      if (kind !== 'lessons' || lang !== 'en' || !data || !('safeguarding' in data)) continue;
      if (data.sensitivity === 'brief-first') {
        if (!data.safeguarding.some((line) => marker.test(lineWords(line))))
          yield {
            file,
            ...yaml.at(['safeguarding']),
            message: 'This lesson is brief-first, and its safeguarding list does not say so.',
            help: 'Begin its first line with: Brief first. Do not teach this session unless the designated safeguarding lead (Designated Safeguarding Person in Wales) has read it and agreed it.',
          };
        continue;
      }
      for (const { value, at } of textsOf(page))
        if (mayAsk(value) && value.split(/[.!?\n]/).some(asksForAYes))
          yield {
            file,
            ...at(),
            message: `The sensitivity of this lesson is ${data.sensitivity}, and this asks for it to be agreed with the safeguarding lead before the day.`,
            help: 'Write sensitivity: brief-first if nobody may teach it without. Otherwise say what to ask the safeguarding lead, and leave the agreement out.',
          };
    }
  },
  examples: {
    passes: [
      lesson('brief-first, and said', {
        keys: {
          sensitivity: 'brief-first',
          safeguarding: '[Brief first. Do not teach this session unless the DSL has read it and agreed it.]',
        },
      }),
      lesson('take-care, with something to ask and to settle', {
        keys: {
          sensitivity: 'take-care',
          safeguarding:
            '[The DSL reads the plan before the day. Agree with the DSL who is free to listen afterwards., Do not teach that strangers are dangerous.]',
        },
      }),
    ],
    fails: [
      lesson('brief-first, and nothing said', {
        keys: { sensitivity: 'brief-first', safeguarding: '[Ask the DSL who is free to listen afterwards.]' },
      }),
      lesson('take-care, and not to be taught without a yes', {
        keys: {
          sensitivity: 'take-care',
          safeguarding: '[Do not teach this session unless the designated safeguarding lead has agreed it.]',
        },
      }),
      lesson('everyday, and to be agreed a week before', {
        keys: { teacher: '{ before: [Agree the plan with the DSL at least a week before.], after: [Ask.] }' },
      }),
      lesson('everyday, and called brief first', { keys: { safeguarding: '[Brief first. Ask the DSL.]' } }),
    ],
  },
};

/** Most texts hold neither, and need not be cut into sentences. */
const mayAsk = (text: string) => marker.test(text) || lead.test(text);

function asksForAYes(sentence: string): boolean {
  return marker.test(sentence) || (lead.test(sentence) && yesFirst.some((words) => words.test(sentence)));
}

/** What people read of a page, and where it stands. */
function* textsOf({ yaml, document }: Page): Generator<{ value: string; at(): Position }> {
  for (const { value, path } of stringsIn(yaml.data)) yield { value, at: () => yaml.at(path) };
  for (const { value, line } of stringsIn(document)) yield { value, at: () => ({ line, column: 1 }) };
}
