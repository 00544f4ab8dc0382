import { writtenTexts } from '../document/library.ts';
import type { Position } from '../document/problem.ts';
import { stringsIn, type WrittenText } from '../document/strings.ts';
import { exampleLibrary, lesson, withText } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';
import { unprintableIn } from './signs/unprintable.ts';

export const signsCanBePrinted: Rule = {
  id: 'signs-can-be-printed',
  severity: 'error',
  title: 'Every letter and sign can be printed',
  why: 'A sign that no typeface of the printed files has a shape for would be an empty box in a teacher\u2019s hand, and stops the library from being built for everybody.',
  *run(library) {
    for (const written of writtenTexts(library)) yield* inText(written.file, written);
  },
  examples: {
    passes: [
      withText(
        'signs of the typeface',
        'Tick ✓ or cross ✗, go → there, ½ a metre, 10 °C, £5, ☐ done, “quotes” – and …',
      ),
      withText('languages in Latin, Greek and Cyrillic letters', 'Croeso i Dŷ Ŵyn. Élève, zażółć, Γεια σου, дякую.'),
      withText(
        'languages in letters that families read',
        'Urdu: آپ کا نام کیا ہے؟ Arabic: مرحبا. Hindi: नमस्ते। Bengali: র\u200d্যাব, নমস্কার। Punjabi: ਸਤ ਸ੍ਰੀ ਅਕਾਲ.',
      ),
      withText('an accent stored apart from its letter', 'Croeso i T\u0177 a w\u0302yn.'),
    ],
    fails: [
      withText('an emoji and a star', '## Well done 👮\n\nYou get a ★ for that.'),
      withText('a telephone and a warning sign', '☎ 101 ⚠'),
      withText('numbers in circles', '① Stop. ② Look.'),
      lesson('an emoji in a title', { keys: { title: 'Be seen 🚦' } }),
      withText('a title of a block', '<Slide title="Stop 🛑">\nLook.\n</Slide>'),
      withText('Chinese', '<Say>\n你好\n</Say>'),
      withText('Hebrew', 'שלום'),
      withText('Arabic letters in one fixed shape, as old PDFs hand them out', '\ufe8d\ufedf'),
      withText('a sign of private use', 'hello \ue000 there'),
      withText('an emoji written as a code', 'Well done &#x1F46E;'),
      lesson('half a sign', { keys: { title: '"Be \\ud83d seen"' } }),
      {
        what: 'an emoji in a list',
        files: {
          ...exampleLibrary,
          'reference/topics.yaml': '- { id: road-safety, name: Road safety 🚦, summary: Being seen. }\n',
        },
      },
    ],
  },
};

/** Values that name things and are never printed. */
const silent: ReadonlySet<PropertyKey> = new Set(['id', 'href', 'src', 'type', 'finding', 'file']);

/** Entities in the text and escapes in the front matter stand for signs that are nowhere in the file. */
const mayHoldCodes = /&[#\w]+;|\\[uUxN]/;

/** One complaint a line, for all the signs in it. */
function* inText(file: string, { text, yaml, document }: WrittenText): Generator<Complaint> {
  if (!mayHoldCodes.test(text) && !unprintableIn(text)) return;
  const texts = [
    ...Array.from(stringsIn(yaml.data), ({ value, path }) => ({ value, path, at: () => yaml.at(path) })),
    ...Array.from(stringsIn(document ?? []), ({ value, path, line }) => ({
      value,
      path,
      at: () => ({ line, column: 1 }),
    })),
  ].filter(({ path, value }) => !silent.has(path.at(-1)!) && /[^ -~\n]/.test(value));
  /** Each sign with the first text that holds it. */
  const found = new Map<string, () => Position>();
  for (const { value, at } of texts)
    for (const sign of unprintableIn(value)?.signs ?? []) if (!found.has(sign)) found.set(sign, at);
  if (found.size === 0) return;
  const typed = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const signs = [...new Set(line)].filter((sign) => found.has(sign));
    for (const sign of signs) typed.add(sign);
    if (signs.length > 0)
      yield { file, line: index + 1, column: line.indexOf(signs[0]!) + 1, ...unprintableIn(signs.join(''))! };
  }
  // Those that were not typed but spelled, as an entity in the text or an escape in the front matter.
  for (const [sign, at] of found) if (!typed.has(sign)) yield { file, ...at(), ...unprintableIn(sign)! };
}
