/** American spelling and words, which are asked about and never changed. */

const spelled: readonly (readonly [RegExp, (word: string) => string])[] = [
  [
    /\b(?:col|neighb|behavi|fav|flav|hon|harb|lab|rum|hum|vap|od|arm|parl)or(?:s|ed|ing|ful|hoods?|ite|ites|able|ly)?\b/gi,
    (word) => word.replace(/or/i, 'our'),
  ],
  [
    /\b(?:recogn|organ|real|apolog|memor|emphas|summar|critic|priorit|util|minim|maxim|familiar|general|special|symbol)iz(?:e|es|ed|ing|er|ers|ation|ations)\b/gi,
    (word) => word.replace(/iz/i, 'is'),
  ],
  [/\b(?:cent|theat|lit|fib)ers?\b/gi, (word) => word.replace(/er/i, 're')],
  [/\b(?:travel|label|model|cancel|signal)(?:ed|ing|er|ers)\b/gi, (word) => word.replace(/l(?=ed|ing|er)/i, 'll')],
  [/\b(?:def|off)enses?\b/gi, (word) => word.replace(/s(?=es?$)/i, 'c')],
  [/\bgr[a]y\b/gi, () => 'grey'],
  [
    /\b(?:to|will|can|should|must|and|they|we|you) practice(?= (?:the|a|an|how|it|their|your|our|with|in|on|by|what|saying|this))/gi,
    (word) => word.replace(/practice/i, 'practise'),
  ],
  [/\bpracticed|practicing\b/gi, (word) => word.replace(/c(?=ed|ing)/i, 's')],
  [
    /\bjewelry\b|\bcheck(?= by mail)|\bpajamas\b|\bmom(?:my|s)?\b/gi,
    (word) => ({ jewelry: 'jewellery', pajamas: 'pyjamas' })[word.toLowerCase()] ?? 'mum',
  ],
];
const words: readonly (readonly [RegExp, string])[] = [
  [/\bgrade [1-8]\b|\b[1-8](?:st|nd|rd|th) grade(?:rs?)?\b/gi, 'a school year, one higher: Grade 4 is Year 5'],
  [/\bclass periods?\b/gi, 'a lesson'],
  [/\bsidewalks?\b/gi, 'pavement'],
  [/\bcrosswalks?\b/gi, 'zebra crossing'],
  [/\bflashlights?\b/gi, 'torch'],
  [/\belementary school\b/gi, 'primary school'],
  [/\bkindergarten\b/gi, 'Reception'],
  [/\b(?:call|dial) 911\b/gi, '999'],
  [/\bprincipal's office\b|\bschool principal\b/gi, 'headteacher'],
  [/\bparking lots?\b/gi, 'car park'],
  [/\bvacation\b/gi, 'holiday'],
  [/\bcell ?phones?\b/gi, 'mobile'],
];

/** @returns each American word as it stands and what is said here, once each */
export function findAmerican(text: string): { readonly word: string; readonly here: string }[] {
  const found = new Map<string, string>();
  for (const [pattern, here] of spelled)
    for (const [word] of text.matchAll(pattern))
      if (here(word) !== word) found.set(word.toLowerCase(), here(word.toLowerCase()));
  for (const [pattern, here] of words) for (const [word] of text.matchAll(pattern)) found.set(word, here);
  return [...found].map(([word, here]) => ({ word, here }));
}
