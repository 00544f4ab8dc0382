/** What has to pass without a word: a false alarm costs a contributor. */
import { expect, it } from 'vitest';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { body, exampleLibrary, lessonText } from './examples.ts';
import { checkLibrary } from './index.ts';

const said = (text: string, keys: Record<string, string> = {}) => {
  const texts = { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({ body: `${body}\n${text}\n`, keys }) };
  const library = readLibrary(
    Object.entries(texts).map(([path, text]): ContentFile => ({
      path,
      size: text.length,
      special: false,
      read: () => new TextEncoder().encode(text),
    })),
  );
  return checkLibrary(library, '2026-11-21').map(({ rule, message }) => `${rule}: ${message}`);
};

it.each([
  [
    'Welsh',
    "Diogelwch ar-lein: mae'r heddlu yn gweithio gyda phlant. Ŵ ŵ Ŷ ŷ â ê î ô û ï.\n\nMae gan bob plentyn yn y dosbarth hwn yr hawl i deimlo'n ddiogel, ac mae'r heddlu yn gweithio gyda'r ysgol er mwyn sicrhau bod pawb yn cael eu clywed, beth bynnag fo eu hoedran neu eu cefndir.",
  ],
  ['brackets in code', 'Type `{x}` in code, or \\{x\\}.'],
  [
    'numbers and mailboxes',
    'Ring 999 now, 101 when it can wait, 18000 by text phone, Childline on 0800 1111. Text 61016 or 7726. Write to [schools@example.police.uk](mailto:schools@example.police.uk).',
  ],
  [
    'names of history and books',
    'Sir Robert Peel began it in 1829. Stranger Danger is an old phrase. ISBN 978-0-14-103614-4.',
  ],
  [
    'services that are gone, said to be gone',
    'Report Fraud took over from Action Fraud in December 2025. CEOP Education was once called Thinkuknow. LSCBs were replaced by local safeguarding children partnerships.',
  ],
  [
    'everyday words that look like them',
    'Think! You know this. Child lines up with child. Take action: fraud is a crime.',
  ],
  [
    'other languages in their own letters',
    'French: élève, où, ça. Polish: zażółć gęślą jaźń. Urdu: آپ کا نام کیا ہے؟ Ukrainian: Ти і я хочемо допомогти. Greek: Γεια σου. Punjabi: ਸਤ ਸ੍ਰੀ ਅਕਾਲ.',
  ],
  [
    'languages that families read, with numbers and English among them',
    `<Say>
السلام علیکم، میرا نام جاننا ضروری نہیں۔ ہنگامی صورت میں 999 پر فون کریں، اور PCSO سے اسکول میں بات کریں، کیونکہ ہم سب مل کر اپنے بچوں کو سڑک پر محفوظ رکھنا چاہتے ہیں۔

مرحبا بكم في مدرستنا، حيث يتعلم الأطفال كيف يعبرون الطريق بأمان، ويمكنكم الاتصال بالرقم 101 في أي وقت تحتاجون فيه إلى المساعدة.

नमस्ते! हम आपके बच्चों को सड़क पार करना सिखाते हैं, और आप किसी भी समय 101 पर फ़ोन करके हमसे बात कर सकते हैं, चाहे दिन हो या रात।

নমস্কার! আমরা আপনার সন্তানদের নিরাপদে রাস্তা পার হতে শেখাই, এবং আপনি যে কোনো সময় 101 নম্বরে ফোন করে আমাদের সঙ্গে কথা বলতে পারেন।

ਸਤ ਸ੍ਰੀ ਅਕਾਲ! ਅਸੀਂ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਨੂੰ ਸੜਕ ਪਾਰ ਕਰਨਾ ਸਿਖਾਉਂਦੇ ਹਾਂ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਸਮੇਂ 101 ਤੇ ਫ਼ੋਨ ਕਰਕੇ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
</Say>`,
  ],
  ['signs of the typeface', '✓ ✗ ☐ → ♥ ☺ 5 μm, 3 kΩ, 10 °C, ½, £5, “quotes” – — … a\u00a0b.'],
  ['editions', 'Keeping Children Safe in Education (2025). KCSIE 2025. Since 2019 KCSIE has changed.'],
  [
    'links that say where they lead',
    '[reportfraud.police.uk](https://www.reportfraud.police.uk/), [GOV.UK](https://www.gov.uk/), [here is the poster about cycling](https://www.gov.uk/).',
  ],
  [
    'a worksheet that talks of answers',
    `<Worksheet title="My answers">
Write your answer in the box. Answer all the questions. The answer is not always easy. Ask an adult for the answer if you are stuck.

Answer: ________________

Answers:

**Answer in full sentences.**

**Answer:**

1. What is 999 for? (answer in your own words)
2. Ring the right answer: 999 / 101
3. Answer: write it here.
4. The correct number is ____.

<Checklist>
- [ ] I know my answer
</Checklist>

| Question | Your answer |
| --- | --- |
| Who would you ring? | |

**Answers**

1. ______
2. ______
</Worksheet>`,
  ],
])('passes: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});
