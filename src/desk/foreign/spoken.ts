/** What a line of a plan is there for: words to say, a question, what to listen for, a tip. */

export type SpokenIs = 'say' | 'ask' | 'listen' | 'tip' | 'safeguarding' | 'inclusion' | 'early' | 'deeper' | 'home';
export interface Spoken {
  readonly is: SpokenIs;
  /** The words behind the lead word. */
  readonly text: string;
  /** The lead word, as it stands. */
  readonly lead: string;
}

const who = '(?:(?:the )?(?:pcso|officer|police officer|you|teacher|leader|scch|swyddog))';
const them = '(?: (?:the |your )?(?:children|pupils|class|group|students|them|everyone|everybody|cadets|plant))?';
const leads: readonly (readonly [SpokenIs, RegExp])[] = [
  [
    'ask',
    new RegExp(
      `^(?:${who} asks?|ask${them}|questions?(?: \\d{1,2})?|key questions?|big question|q\\d{0,2}|discuss(?:ion)?(?: questions?| in pairs| with a partner| together)?|talk partners?|think,? pair,? share|gofynnwch|gofyn|cwestiwn|c|trafodwch|trafod)\\s*[:–—-]\\s*|^q\\d{0,2}\\.\\s+`,
      'iu',
    ),
  ],
  [
    'say',
    new RegExp(
      `^(?:${who}(?: says?| to say| script)|pcso|police officer|scch|say${them}|tell${them}|explain${them}|script|suggested script|read(?: out| aloud)?|dywedwch|dweud|dywed)\\s*(?:[:]|[–—-](?=\\s*[“"‘']))\\s*`,
      'iu',
    ),
  ],
  [
    'listen',
    /^(?:listen(?:ing)? for|look(?:ing)? for|expect(?:ed)?(?: answers?)?|(?:possible |suggested |likely )?answers?|a|accept(?: any)?|prompts?|you may hear|gwrandewch am|atebion(?: posibl)?)\s*[:–—-]\s*|^(?:accept(?: any)?|listen for|look for) /iu,
  ],
  [
    'tip',
    /^(?:(?:top |handy |pcso |teaching )?tips?|hints?|n\.?b\.?|note(?: to (?:pcso|officer|self))?|reminder|remember|if (?:time is )?short(?: of time)?\??|time[- ]saver|awgrym|nodyn|sylwer)\s*[:–—-]\s*/iu,
  ],
  ['safeguarding', /^(?:safeguarding|child protection|diogelu)(?: note)?\s*[:–—-]\s*/iu],
  [
    'inclusion',
    /^(?:send?|aln|eal|ady|inclusion|differentiation|support|adaptations?|lower ability|la|cynhwysiant)\s*[:–—-]\s*/iu,
  ],
  ['early', /^(?:early|fast) finishers?\s*[:–—-]\s*/iu],
  ['deeper', /^(?:extension|challenge|greater depth|higher ability|stretch)\s*[:–—-]\s*/iu],
  ['home', /^(?:home ?work|home ?link|home learning|gwaith cartref)\s*[:–—-]\s*/iu],
];

/** @returns what a line is there for; undefined where it is just a line */
export function spokenFrom(line: string): Spoken | undefined {
  const text = line.trim();
  for (const [is, pattern] of leads) {
    const match = pattern.exec(text);
    if (!match) continue;
    const keepsLead = is === 'listen' && !/[:–—-]\s*$/.test(match[0]);
    const rest = keepsLead ? text : text.slice(match[0].length).trim();
    if (rest !== '') return { is, text: rest, lead: keepsLead ? '' : match[0].trim() };
  }
  return undefined;
}

/** Where a new voice begins in the middle of a line: `Hand out the cards. Ask: Who is missing?` */
const voices =
  /(?<=[.!?…”"’')]\s+)(?=(?:\p{Lu}\p{L}{0,12} )?(?:Ask|Q\d{0,2}|Question|Say|PCSO says|PCSO|Discuss|Listen for|Tip|Gofynnwch|Dywedwch)\s*:|Q\d{1,2}\.\s)/gu;

/** @returns a line taken apart where somebody begins to ask or say something */
export function atVoices(line: string): string[] {
  return line.split(voices).filter((part) => part.trim() !== '');
}
