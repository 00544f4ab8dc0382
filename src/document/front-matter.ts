/** The block between two lines of three dashes at the top of a page. */
import { firstVersion } from './conflicts.ts';
import { start, type Refusal } from './problem.ts';
import { placesInYaml, readYaml, type YamlText } from './yaml.ts';

export interface PageText {
  /** Marks of two versions of one line. What stands below is read from the first of them. */
  readonly conflicts: readonly Refusal[];
  readonly frontMatter: YamlText;
  /** Where it stands, for whoever knows from before what stands there, and that nothing of it was refused. */
  readonly places: Pick<YamlText, 'at' | 'atKey'>;
  /** The text below the front matter. */
  readonly body: string;
  /** The same, with a blank line for every line above it, so that positions are those of the file. */
  readonly bodyInPlace: string;
}

/**
 * @param text the whole file, lines ending in \n
 * @returns front matter and body; where there is no front matter the body is empty and the refusal says so
 */
export function splitPage(text: string): PageText {
  const { text: one, refusals: conflicts } = firstVersion(text);
  const lines = one.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    const missing: Refusal =
      lines[0] === '---'
        ? {
            rule: 'front-matter-reads',
            ...start,
            message: 'The front matter is opened and never closed.',
            help: 'Put a line of exactly three dashes, ---, below the last key.',
          }
        : {
            rule: 'front-matter-reads',
            ...start,
            message: 'The page does not start with front matter.',
            help: 'Make the first line exactly three dashes, ---, then the keys, then --- again. content/_starters shows how.',
          };
    const nothing = readYaml('');
    return {
      conflicts,
      frontMatter: { ...nothing, data: undefined, refusals: [missing] },
      places: nothing,
      body: '',
      bodyInPlace: '',
    };
  }
  const body = lines.slice(end + 1).join('\n');
  const written = () => lines.slice(1, end).join('\n');
  let frontMatter: YamlText | undefined;
  return {
    conflicts,
    // Read when somebody asks: whoever knows what stands in it from before does not.
    get frontMatter() {
      return (frontMatter ??= readYaml(written(), 1));
    },
    get places() {
      return placesInYaml(written(), 1);
    },
    body,
    bodyInPlace: '\n'.repeat(end + 1) + body,
  };
}
