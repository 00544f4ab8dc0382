/** What the source can say, read from the source: every literal, and which of them people are told. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Literal {
  readonly file: string;
  /** Its text, with `{…}` for each hole: `There is no page at {…} on this site.` */
  readonly template: string;
  /** Whether people are told it as it stands: a sentence, or what a key such as `message` holds. */
  readonly isTold: boolean;
}

/** The keys of what people are told. */
const told = new Set(['message', 'help', 'fault', 'why', 'what', 'is', 'description']);
/** Keys whose contents nobody is told: examples are samples of contributions, told by their own `what`. */
const samples = new Set(['examples', 'files', 'shown', 'code']);

/** @param folders of the source, from the root; @returns all that stands between quotation marks in them, no tests */
export function literalsIn(folders: readonly string[]): Literal[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts|\/(testing|samples)\//.test(path))
      .sort()
      .flatMap((path) => literalsOfFile(path, readFileSync(path, 'utf8'))),
  );
}

/** @returns the literals of one file; where a hole chooses between literals, one for each choice */
export function literalsOfFile(file: string, text: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node, isSample: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && samples.has(node.name.getText())) return visit(node.initializer, true);
    const all = variantsOf(node);
    for (const template of all) found.push({ file, template, isTold: !isSample && isTold(node, template) });
    if (ts.isTemplateExpression(node))
      for (const { expression } of node.templateSpans) if (!choicesOf(expression)) visit(expression, isSample);
    if (!ts.isTemplateExpression(node)) ts.forEachChild(node, (child) => visit(child, isSample));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), false);
  return found;
}

function variantsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce<string[]>(
    (before, { expression, literal }) =>
      before.flatMap((each) => (choicesOf(expression) ?? ['{…}']).map((choice) => each + choice + literal.text)),
    [node.head.text],
  );
}

/** What stands in a hole that chooses between literals. */
function choicesOf(node: ts.Expression): string[] | undefined {
  if (ts.isParenthesizedExpression(node)) return choicesOf(node.expression);
  if (!ts.isConditionalExpression(node)) return undefined;
  const sides = [node.whenTrue, node.whenFalse].map((side) => {
    const variants = variantsOf(side);
    return variants.length > 0 ? variants : choicesOf(side);
  });
  return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
}

/** A sentence as people are told it: not a pattern, a piece of a page or the name of something. */
const sentence = /^(?=.*\s)["“<\p{Lu}{(][^\n]*([.?!:…)"]|\{…\})$/u;
const code = /\\[pbds]|\(\?|^\{…\}[^\p{L}]*\{?…?\}?$|^<[\w:]+[^>]*>.*<\/|\/>$/u;

function isTold(node: ts.Node, template: string): boolean {
  const words = template.replaceAll('{…}', '');
  if (!/\p{L}{2}/u.test(words)) return false;
  const key = keyOf(node);
  if (key !== undefined && (told.has(key) || key === 'title'))
    return key !== 'title' && /\s/.test(template) && !isOfRule(node);
  return sentence.test(template) && !code.test(template);
}

/** What a rule asks, and why: on its page, and in no message. */
function isOfRule(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isPropertyAssignment(parent) || !ts.isObjectLiteralExpression(parent.parent)) return false;
  return parent.parent.properties.some(({ name }) => name?.getText() === 'severity') && parent.name.getText() === 'why';
}

/** The key that a literal is the value of, whichever way it is chosen. */
function keyOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node ? parent.name.getText() : undefined;
  const passes =
    ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isBinaryExpression(parent);
  return passes ? keyOf(parent) : undefined;
}
