import { writtenTexts } from '../document/library.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Rule } from './rule.ts';

interface Retired {
  readonly written: RegExp;
  /** What it is called now, as a sentence may name it beside the old name. */
  readonly now: RegExp;
  readonly why: string;
  readonly help: string;
}

const retired: readonly Retired[] = [
  {
    written: /\bThink\s?U\s?Know\b|\bthinkuknow\.co\.uk\b/gi,
    now: /CEOP Education/,
    why: 'Thinkuknow is now called CEOP Education.',
    help: 'Write CEOP Education.',
  },
  {
    written: /\bAction\s?Fraud\b|\bactionfraud\.police\.uk\b/g,
    now: /Report Fraud/,
    why: 'Action Fraud was replaced by Report Fraud on 4 December 2025.',
    help: 'Write Report Fraud, 0300 123 2040 or reportfraud.police.uk (England, Wales and Northern Ireland).',
  },
  {
    written: /\bLSCBs?\b|\bLocal Safeguarding Children(['’]s)? Boards?\b/g,
    now: /safeguarding (children )?partnership/i,
    why: 'Local safeguarding children boards no longer exist.',
    help: 'Write local safeguarding children partnership.',
  },
  {
    written: /\bChildLine\b|\bChild[- ]Line\b/g,
    now: /Childline/,
    why: 'The helpline spells its name as one word with one capital.',
    help: 'Write Childline. Its number is 0800 1111.',
  },
];

/** Words of a sentence that speaks about the old name, as it may. */
const past =
  /\b(retired|former|formerly|renamed|rebranded|replaced|replaces|previously|until|no longer|became|closed|used to be|old name|earlier name|(was|were|then|now|once) (called|known as))\b/i;

/** Titles of documents stay as they were printed, and what readers say as they say it. */
const asSaid = new Set(['reference/sources.yaml', 'reference/synonyms.yaml']);

export const retiredTerms: Rule = {
  id: 'retired-terms',
  severity: 'warning',
  title: 'Services and bodies are called by their present names',
  why: 'A child or a teacher who looks for a name that is gone finds nothing, or somebody else.',
  *run(library) {
    for (const { file, text } of writtenTexts(library)) {
      if (asSaid.has(file)) continue;
      const places = placesIn(text);
      for (const { written, now, why, help } of retired) {
        for (const match of text.matchAll(written)) {
          const sentence = sentenceAround(text, match.index);
          if (!past.test(sentence) && !now.test(sentence))
            yield {
              file,
              ...places.at(match.index),
              message: `${why} Here it says "${match[0].replace(/\s+/g, ' ')}".`,
              help,
            };
        }
      }
    }
  },
  examples: {
    passes: [
      withText(
        'the present names',
        'Report Fraud, CEOP Education, Childline, the local safeguarding children partnership.',
      ),
      withText(
        'a sentence about the change',
        'Report Fraud replaced Action Fraud in December 2025. Its leaflets were once called Thinkuknow.',
      ),
      withText('everyday words', 'Take action: fraud is a crime. Think! You know what to do.'),
    ],
    fails: [
      withText('Thinkuknow', 'Look it up on ThinkUKnow.'),
      withText('Action Fraud', 'Tell Action Fraud.'),
      withText('its address', '[Tell somebody](https://www.actionfraud.police.uk/)'),
      withText('LSCB', 'Ask the LSCB.'),
      lesson('Childline with two capitals, in front matter', {
        keys: { home: 'Find the number of ChildLine together.' },
      }),
    ],
  },
};

const end = /[.!?]["'”’)*_]*\s|\n\s*\n|\n\s*[-*|]|\|/g;
/** Characters on either side in which a sentence is looked for. */
const reach = 600;

/** The sentence, cell or line of keys that holds an offset. */
function sentenceAround(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - reach), offset + reach);
  const here = Math.min(offset, reach);
  let from = 0;
  for (const { index, 0: mark } of near.matchAll(end)) {
    if (index >= here) return near.slice(from, index + 1);
    from = index + mark.length;
  }
  return near.slice(from);
}
