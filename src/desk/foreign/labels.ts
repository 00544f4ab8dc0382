/** What the headings, bold lines and first cells of a plan announce, in the wordings forces have for it. */
import type { activityParts } from '../../schema/blocks.ts';

export type LabelRole =
  | 'title'
  | 'session'
  | 'timetable'
  | 'activity'
  | 'worksheet'
  | 'answers'
  | 'homework'
  | 'outcomes'
  | 'kit'
  | 'vocabulary'
  | 'questions'
  | 'curriculum'
  | 'inclusion'
  | 'safeguarding'
  | 'early'
  | 'deeper'
  | 'before'
  | 'after'
  | 'night-before'
  | 'supervision'
  | 'person'
  | 'years'
  | 'length'
  | 'group'
  | 'setting'
  | 'topic'
  | 'force'
  | 'summary'
  | 'about-file';

export type Part = (typeof activityParts)[number];

/** Whole labels, numbers and colons taken off. The first that fits counts. */
const roles: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'outcomes',
    /^(?:(?:(?:key|main|our|the|intended|expected|desired|specific|overall|curriculum|pupil|children’s|today’?'?s) )*(?:learning|lesson|session|teaching|workshop)? ?(?:objectives?|outcomes?|aims?(?: and objectives?)?|intentions?|intents?|goals?|targets?|purpose|focus)(?: and (?:objectives?|outcomes?|success criteria))?|success criteria|what (?:the )?(?:children|pupils|students|we|you) (?:will|are going to) (?:learn|be able to do)|(?:children|pupils|students|we) will(?: be able to| learn)?|i can(?: statements?)?|can[- ]do statements?|w\.?a\.?l\.?t\.?|w\.?i\.?l\.?f\.?|l\.?o\.?|s\.?c\.?|l\.?i\.?|(?:we are|what we are) learning to(?:day)?|what i.?m looking for|by the end(?: of (?:the|this|our) (?:session|lesson|hour|activity|workshop|visit))?.*|(?:amcanion|nodau|deilliannau|canlyniadau|bwriad(?:au)?)(?: (?:dysgu|y wers|y sesiwn|gwers))?|meini prawf llwyddiant|(?:erbyn|ar) (?:y )?diwedd .*|beth fydd y plant yn ei ddysgu|dysgu)(?: \(.*\)| for (?:both|all) sessions)?$/iu,
  ],
  [
    'kit',
    /^(?:(?:list of |useful |key |main |other )?(?:resources?|equipment|materials?|kit(?: list)?|props|supplies|apparatus|hardware)(?: (?:list|needed|required|to bring|you need|checklist))?(?: (?:and|&|\/) (?:resources?|equipment|materials?|preparation|props))?|(?:what )?(?:you(?:’|')?(?:ll| will)?|we(?:’|')?(?:ll| will)?) (?:need|want|use)(?: to bring)?|(?:things |what )?to (?:bring|take|pack)|bring(?: with you)?|what to (?:bring|take)|needed|requirements?|in the (?:box|bag)|adnoddau(?: angenrheidiol)?|offer|cyfarpar|deunyddiau|bydd angen(?: arnoch)?|beth sydd ei angen|angen)(?: \(.*\))?$/iu,
  ],
  [
    'vocabulary',
    /^(?:(?:key|new|important|subject|topic|useful|today’?'?s)? ?(?:vocabulary|vocab|words?|terms?|terminology|language|glossary|word bank)(?: to (?:teach|know|learn|use|pre-?teach))?(?: and meanings?)?|words (?:to|we) .*|geirfa(?: allweddol)?|geiriau (?:allweddol|pwysig)|glossary)$/iu,
  ],
  [
    'questions',
    /^(?:(?:key|main|big|plenary|discussion|possible|useful) )?questions?(?: to ask)?$|^(?:cwestiynau|cwestiwn)(?: allweddol)?$/iu,
  ],
  [
    'before',
    /^(?:(?:what )?(?:the )?(?:teachers?|schools?|class teacher)(?:’s|'s)?(?: does| to do)?[: -]*(?:before|beforehand|preparation)(?: the (?:session|lesson|visit|day))?|before (?:the |this )?(?:session|lesson|visit|we come|you start)(?:[,: -]*(?:the )?(?:teacher|school).*)?|pre[- ](?:session|visit|lesson)(?: (?:work|task|preparation|learning))?|(?:school|teacher) preparation|prior learning|cyn y (?:wers|sesiwn))$/iu,
  ],
  [
    'night-before',
    /^(?:(?:pcso|officer|your|advance )?[ -]*preparation|prepare|preparing|setting up|set[- ]?up|(?:to do )?(?:the )?night before|room set[- ]?up|paratoi)$/iu,
  ],
  [
    'after',
    /^(?:(?:what )?(?:the )?(?:teachers?|schools?|class teacher)(?:’s|'s)?(?: does| to do)?[: -]*(?:after|afterwards|follow[- ]?up)(?: the (?:session|lesson|visit|day))?|after (?:the |this )?(?:session|lesson|visit)(?:[,: -]*(?:the )?(?:teacher|school).*)?|follow[- ]?up(?: (?:work|activity|activities|ideas|task|learning))?|post[- ](?:session|visit|lesson)(?: (?:work|task|learning))?|next steps|ar ôl y (?:wers|sesiwn)|gwaith dilynol)$/iu,
  ],
  [
    'homework',
    /^(?:home ?work|home ?link|home learning|take[- ]?home(?: task| activity| challenge| message)?|(?:to do |try )?at home|task for home|gwaith cartref|gartref)$/iu,
  ],
  [
    'inclusion',
    /^(?:differentiation|inclusion|adaptations?|adaptive teaching|accessibility|access|s\.?e\.?n\.?d?\.?(?: *(?:\/|and|&) *(?:inclusion|eal|aln|access|differentiation|adaptations?))*|aln|eal|(?:special (?:educational )?|additional (?:learning )?)needs|support|supporting (?:all )?(?:learners|children|pupils).*|scaffold(?:ing|s)?|reasonable adjustments?|making it work for everybody|for everybody|gwahaniaethu|cynhwysiant|cynhwysiad|ady)(?: (?:notes?|needs|support|provision|and (?:inclusion|support|differentiation|challenge|extension)))?$/iu,
  ],
  [
    'safeguarding',
    /^(?:safeguarding|child protection|welfare|keeping children safe|disclosures?(?: and safeguarding)?|(?:diogelu|amddiffyn plant))(?: (?:notes?|information|considerations?|and welfare|reminders?|advice|concerns?|children|plant))?$/iu,
  ],
  [
    'early',
    /^(?:early finishers?|if (?:they|children|you) finish early|fast finishers?|finished\??|gorffen yn gynnar)$/iu,
  ],
  [
    'deeper',
    /^(?:extensions?(?: (?:activity|activities|task|work|ideas))?|challenge|greater depth|stretch(?: and challenge)?|going deeper|gwaith estynedig|ymestyn|her)$/iu,
  ],
  [
    'supervision',
    /^(?:supervision|adult support|staffing|adults? (?:needed|required)|support staff|goruchwyliaeth)$/iu,
  ],
  [
    'curriculum',
    /^(?:(?:national )?curriculum(?: (?:links?|areas?|references?|objectives?|coverage))?|(?:links? to|cross[- ]curricular)(?: the)? ?(?:(?:national )?curriculum|links?|pshe|rse)?|pshe(?: (?:links?|association|objectives?|references?))*|cwricwlwm(?: .*)?|cysylltiadau cwricwlwm)$/iu,
  ],
  ['answers', /^(?:answers?(?: (?:sheet|key|to .*))?|(?:suggested|model) answers|atebion)$/iu],
  [
    'years',
    /^(?:year(?: groups?|s)?(?: \/ class)?|years? group\/class|age(?:s| groups?| range)?|key stages?|class(?:es)?\/year|grades?(?: levels?)?|suitable for|target (?:audience|group|age)|audience|blwyddyn|blynyddoedd|oed(?:ran)?|grŵp blwyddyn|cyfnod allweddol)$/iu,
  ],
  [
    'length',
    /^(?:(?:total |overall |session |lesson )?(?:time|length|duration|timings?)(?: (?:needed|required|of (?:session|lesson|the session|the lesson)|allowed|allocated|available|frame))?|how long|amser|hyd(?: y (?:wers|sesiwn))?)$/iu,
  ],
  [
    'group',
    /^(?:group(?: size)?|class size|number of (?:children|pupils|students)|numbers?|how many(?: children)?|no\.? of (?:children|pupils|students)|maint y grŵp|nifer y plant)$/iu,
  ],
  ['setting', /^(?:where|venue|location|place|setting|room|space(?: needed)?|lleoliad|ble|lle)$/iu],
  [
    'person',
    /^(?:(?:delivered|led|written|prepared|created|produced|planned|authored|reviewed|approved|presented|checked|updated) by|authors?|officers?|pcso|facilitators?|presenters?|leaders?|staff|lead|teacher|contact(?: details| name)?|name(?: of (?:officer|pcso|teacher))?|your name|e-?mail|telephone|tel|phone|mobile|collar (?:number|no\.?)|arweinydd|swyddog|awdur|athro|cyswllt|enw|paratowyd gan)$/iu,
  ],
  [
    'about-file',
    /^(?:date|version(?: (?:no\.?|number))?|school|ysgol|dyddiad|fersiwn|ref(?:erence)?(?: (?:no\.?|number))?|status|file(?: name)?|review date|last (?:updated|reviewed)|gpms|protective marking|classification|signed|term|week)$/iu,
  ],
  ['force', /^(?:force|constabulary|police force|organisation|heddlu|sefydliad)$/iu],
  ['topic', /^(?:topic|theme|subject(?: area)?|area|unit|pwnc|thema|maes)$/iu],
  [
    'summary',
    /^(?:summary|overview|in a nutshell|about (?:this|the) (?:session|lesson)|(?:lesson|session) (?:summary|overview|description)|description|rationale|context|background|crynodeb|trosolwg)$/iu,
  ],
  [
    'title',
    /^(?:(?:lesson|session|workshop|activity|plan)? ?(?:title|name)|lesson|workshop|teitl(?: y (?:wers|sesiwn))?|gwers)$/iu,
  ],
  [
    'timetable',
    /^(?:(?:the )?(?:session|lesson|workshop|teaching|activity)?[ -]?(?:plan|outline|structure|timetable|timings?|schedule|running order|content|delivery|sequence|running|breakdown|format|procedure|activities|overview of activities)|(?:the )?(?:session|lesson)|activities|procedure|method|what happens|step by step|order of the (?:day|session)|rundown|cynllun(?: (?:y )?(?:wers|sesiwn|gwers))?|amserlen|gweithgareddau|trefn y sesiwn)$/iu,
  ],
];

const starter =
  '(?:starter|warm[- ]?up|opener|opening(?: circle)?|introduction|intro|introductory activity|hook|ice ?breaker|welcome|hello|settler|beginning|start|cychwyn|dechrau|cyflwyniad|gweithgaredd cychwynnol|tasg gychwynnol|croeso)';
const middle =
  '(?:(?:main|core|key|group|individual|paired?|whole[- ]class|practical|prif|development)(?: (?:activity|activities|task|part|session|teaching|input|body|gweithgaredd|weithgaredd|dasg|ran))?|(?:activity|task|exercise|part|step|stage|game|station|section|input|teaching input|development|gweithgaredd|tasg|cam|rhan))';
const plenary =
  '(?:plenary|closing(?: circle| activity)?|close|conclusion|wrap[- ]?up|round[- ]?up|review|reflection|recap|cool[- ]?down|ending|end|finish(?:er)?|exit(?: ticket| card)?|summing up|consolidation|goodbye|debrief|sesiwn lawn|diweddglo|cloi|crynhoi|gorffen|adolygu)';
const numbered = '(?: ?(?:\\d{1,2}|[a-e]|one|two|three|four|five|un|dau|tri|pedwar))?';
const ofPart = (words: string) =>
  new RegExp(
    `^${words}(?: (?:activity|task|game|discussion))?${numbered}(?=$|\\s*[:.–—|-]\\s|\\s*[:–—])\\s*(?:[:.–—|-]+\\s*)?`,
    'iu',
  );
const parts: readonly (readonly [Part, RegExp])[] = [
  ['starter', ofPart(starter)],
  ['plenary', ofPart(plenary)],
  ['main', ofPart(middle)],
];

/** @returns a label without numbers before it and colons behind it */
export function plainLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|\(?[a-zA-Z][.)])\s+(?=\p{L})/u, '')
    .replace(/^[^\p{L}\d(“"]+/u, '')
    .replace(/[\s:.–—-]+$/u, '');
}

/** @returns what a whole label announces; undefined where it is none that is known */
export function labelRole(text: string): LabelRole | undefined {
  const label = plainLabel(text);
  if (label.length === 0 || label.length > 90) return undefined;
  const role = roles.find(([, pattern]) => pattern.test(label))?.[0];
  if (role) return role;
  if (
    /^(?:worksheet|(?:pupil|student|activity|work|task|recording|record|answer|children’?'?s) ?sheet|handout|photocopiable|print[- ]?out|taflen (?:waith|gofnodi))(?![\p{L}])/iu.test(
      label,
    )
  )
    return 'worksheet';
  if (
    /^(?:session|lesson|week|visit|sesiwn|gwers)s? (?:\d|one|two|three|four|five|six|un|dau|tri)(?:$| of |\s*[:.–—-])/iu.test(
      label,
    )
  )
    return 'session';
  return undefined;
}

/** @returns which part of the session a title says it is, and the title without that; both are told apart */
export function announcedPart(title: string): {
  readonly part?: Part;
  readonly title: string;
  readonly prefix: string;
} {
  const label = plainLabel(title);
  for (const [part, pattern] of parts) {
    const match = pattern.exec(label);
    if (!match) continue;
    const rest = label.slice(match[0].length).trim();
    // A title that is nothing but the word for the part is the title.
    return rest === '' ? { part, title: label, prefix: '' } : { part, title: rest, prefix: match[0].trim() };
  }
  return { title: label, prefix: '' };
}
