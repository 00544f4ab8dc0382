/** What people are told about a brought file: what was left out of it, and what its words became. */
import type { Language } from '../../schema/shared.ts';
import type { Beside } from '../office/paper.ts';
import type { Remark } from '../understood.ts';
import { findAmerican } from './american.ts';
import type { Gathered } from './gathered.ts';
import type { People } from './personal.ts';
import type { Reading } from './reading.ts';
import { welshLanguage } from '../../schema/languages.ts';

const count = (number: number, one: string, many = `${one}s`) =>
  `${number === 1 ? 'one' : number} ${number === 1 ? one : many}`;

/** Headers and footers, comments, tracked changes and hidden words are told by number, never in their words. */
export function aboutFile(
  paper: Beside,
  { boxes, links }: { readonly boxes: number; readonly links: readonly string[] },
  people: People,
): Remark[] {
  const remarks: Remark[] = [];
  const say = (kind: Remark['kind'], message: string, help?: string) =>
    remarks.push({ kind, message, ...(help !== undefined && { help }), mustAnswer: false });
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).filter(Boolean).length;
  const margins = [
    ...(paper.headers.length > 0 ? [`the header (${count(words(paper.headers), 'word')})`] : []),
    ...(paper.footers.length > 0 ? [`the footer (${count(words(paper.footers), 'word')})`] : []),
  ];
  if (margins.length > 0)
    say(
      'left-out',
      `${capital(margins.join(' and '))} of the file ${margins.length > 1 ? 'were' : 'was'} left out: pages have their own, and say who shares them and which version it is.`,
    );
  if (paper.picturesInHeaders > 0)
    say(
      'left-out',
      `${capital(count(paper.picturesInHeaders, 'picture'))} in the header or footer, such as a crest, ${paper.picturesInHeaders === 1 ? 'was' : 'were'} left out.`,
    );
  if (paper.comments > 0)
    say(
      'left-out',
      `${capital(count(paper.comments, 'comment'))} ${paper.comments === 1 ? 'was' : 'were'} left out.`,
      'Read them once more in Word: what matters belongs in the text.',
    );
  if (paper.insertions + paper.deletions > 0)
    say(
      'note',
      `The file has tracked changes: the new words were taken (${count(paper.insertions, 'place')}), the deleted ones were not (${count(paper.deletions, 'place')}).`,
    );
  if (paper.hidden.length > 0)
    say(
      'left-out',
      `Words that are marked as hidden were not taken: ${count(paper.hidden.length, 'place')}.`,
      'Select all in Word, Home, Font, and take the tick out of Hidden, if they belong to the plan.',
    );
  if ((paper.placeholders ?? []).length > 0)
    say(
      'left-out',
      `${capital(count(paper.placeholders!.length, 'field'))} of a form that nobody had filled in ${paper.placeholders!.length === 1 ? 'was' : 'were'} left out.`,
    );
  if (boxes > 0)
    say(
      'note',
      `${capital(count(boxes, 'text box', 'text boxes'))} ${boxes === 1 ? 'was' : 'were'} read once, where ${boxes === 1 ? 'it hangs' : 'they hang'} in the text.`,
    );
  for (const link of new Set(links))
    say(
      'left-out',
      `A link was left out, and its words kept: it leads to ${people.without(link.replace(/^\w+:(\/\/)?/, '')).slice(0, 80)}${/^http:/i.test(link) ? ' without encryption (http)' : ''}.`,
      'If the page is also there with https://, put it in again so.',
    );
  return remarks;
}

export function aboutWords({
  text,
  lang,
  reader,
  sessions,
}: {
  readonly text: string;
  readonly lang: Language;
  readonly reader: Pick<Reading, 'labels' | 'times' | 'leftOut'>;
  readonly sessions: readonly Gathered[];
}): Remark[] {
  const remarks: Remark[] = [];
  if (lang === welshLanguage)
    remarks.push({
      kind: 'unclear',
      message: 'The plan is in Welsh: the library needs an English page (en.mdx) beside the Welsh one (cy.mdx).',
      help: 'Write the English one, or ask for it to be written; years, group, place and curriculum stand there.',
      mustAnswer: true,
    });
  const american = lang === 'en' ? findAmerican(text) : [];
  if (american.length > 0)
    remarks.push({
      kind: 'unclear',
      message: `American spelling or words: ${american.map(({ word, here }) => `${word} (${here})`).join(', ')}.`,
      help: 'Nothing was changed. Change what children in England and Wales would stumble over.',
      mustAnswer: false,
    });
  for (const sentence of reader.leftOut) remarks.push({ kind: 'left-out', message: sentence, mustAnswer: false });
  const facts = sessions.flatMap((session) => session.facts.map(({ role, words }) => `${role}: ${words}`));
  if (facts.length > 0)
    remarks.push({
      kind: 'note',
      message: `Read as facts: ${facts.map((each) => `“${each}”`).join(', ')}.`,
      mustAnswer: false,
    });
  if (reader.times.length > 0)
    remarks.push({ kind: 'note', message: `Times as they stood: ${reader.times.join('; ')}.`, mustAnswer: false });
  const brief = sessions.flatMap((session) => session.activities.flatMap(({ kit }) => kit.map(({ item }) => item)));
  if (brief.length > 0)
    remarks.push({
      kind: 'note',
      message: `Kit named beside activities, counted once: ${[...new Set(brief)].join(', ')}.`,
      mustAnswer: false,
    });
  if (reader.labels.size > 0)
    remarks.push({
      kind: 'note',
      message: `These words became headings, settings or blocks of the library: ${[...reader.labels]
        .filter(Boolean)
        .map((each) => `“${each}”`)
        .join(', ')}.`,
      mustAnswer: false,
    });
  return remarks;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());
}
