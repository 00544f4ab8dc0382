/** Problems as parts of a page. Everything a contributor wrote goes in as text. */
import { withoutSteering } from '../../checks/reporters/report.ts';
import type { Told } from '../../checks/in-other-words/tell.ts';
import type { ShownProblem } from './check-dropped.ts';
import { isText } from './is-text.ts';
import type { SayCheck } from './phrases.ts';

/** A problem in the words of the page. */
export interface ToldProblem extends Omit<ShownProblem, 'message' | 'help'> {
  readonly message: Told;
  readonly help: Told;
}

export interface Look {
  readonly template: HTMLTemplateElement;
  readonly say: SayCheck;
  /** The address of the page that lists the rules. */
  readonly rules: string;
}

/** @param problems in the order to show them in; @returns a heading for each file, with its problems below */
export function showProblems(problems: readonly ToldProblem[], look: Look): HTMLElement[] {
  return [...new Set(problems.map(({ file }) => file))].flatMap((file) => {
    const heading = document.createElement('h3');
    heading.textContent = file === '.' ? look.say('everything') : withoutSteering(file);
    return [
      heading,
      ...problems.filter((problem) => problem.file === file).map((problem) => showProblem(problem, look)),
    ];
  });
}

function showProblem(
  { rule, severity, file, line, column, message, help, excerpt }: ToldProblem,
  { template, say, rules }: Look,
): HTMLElement {
  const article = (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  const fill = (selector: string, text: string) =>
    (article.querySelector(selector)!.textContent = withoutSteering(text));
  article.classList.add(severity);
  fill('.severity', say(severity));
  // A picture or an attachment has no lines.
  fill('.place', isText(file) ? say('line', { line, column }) : '');
  fill('.message', message.words);
  if (message.lang) article.querySelector<HTMLElement>('.message')!.lang = message.lang;
  fill('.help', `${say('help')} `);
  article.querySelector('.help')!.append(inLanguage(help));
  if (excerpt.trim() === '') article.querySelector('pre')!.remove();
  else article.querySelector('code')!.replaceChildren(...marked(excerpt, column));
  fill('a', say('why', { rule }));
  article.querySelector('a')!.href = `${rules}${rule}/`;
  return article;
}

function inLanguage({ words, lang }: Told): Node {
  const text = document.createTextNode(withoutSteering(words));
  if (!lang) return text;
  const span = document.createElement('span');
  span.lang = lang;
  span.append(text);
  return span;
}

/** Characters of a line shown on either side of the place in question. */
const reach = 120;

/** The line, with the word at the place in question marked. */
function marked(line: string, column: number): (Node | string)[] {
  const [at, from] = [column - 1, Math.max(0, column - 1 - reach)];
  const word = /^(?:[\p{L}\p{N}•_-]+|\P{L})/u.exec(line.slice(at))?.[0] ?? '';
  const mark = document.createElement('mark');
  mark.textContent = withoutSteering(word.slice(0, reach));
  const after = line.slice(at + word.length);
  return [
    `${from > 0 ? '… ' : ''}${withoutSteering(line.slice(from, at))}`,
    mark,
    `${withoutSteering(after.slice(0, reach))}${after.length > reach ? ' …' : ''}`,
  ];
}
