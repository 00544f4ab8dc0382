/** Problems of the check, line and column in the text of a draft, brought to the fields and blocks they are about. */
import type { z } from 'zod';
import { explainIssue } from '../../document/fits.ts';
import { splitPage, type PageText } from '../../document/front-matter.ts';
import type { Problem } from '../../document/problem.ts';
import { blocks } from '../../schema/blocks.ts';
import { kinds } from '../../schema/kinds.ts';
import { translationSchema } from '../../schema/translation.ts';
import { draftPath, type Draft } from '../draft.ts';
import { linesOfBody, tagText, type NodeLines } from './lines-of-body.ts';
import type { FieldPath } from './values.ts';

/** A problem of the check, where a form shows it. */
export interface DraftProblem {
  /** `kit.2.item`, or `body.4.1.settings.minutes` (children by their number, from 0); empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
  readonly severity: Problem['severity'];
}

/**
 * @param text of the draft, as draftText gives it
 * @param problems of the check; those of other files stand at no place
 * @returns them with their places, in the same order; where one tells of several missing keys, one for each of them
 */
export function placeProblems(draft: Draft, text: string, problems: readonly Problem[]): DraftProblem[] {
  const page = splitPage(text);
  const bodyBegins = text.split('\n').length - page.body.split('\n').length + 1;
  const file = draftPath(draft);
  const unfit = explainedIssues(draft, page);
  const body = linesOfBody(draft.body, bodyBegins + 1);
  const keys = keyPlaces(page);
  return problems.flatMap(({ message, help, severity, rule, line, column, file: where }) => {
    const placed = (path: FieldPath): DraftProblem => ({ path: path.join('.'), message, help, severity });
    if (where !== file) return [placed([])];
    if (rule === 'front-matter-fits') {
      const missing = unfit.filter(({ isMissing }) => isMissing);
      if (/^\d+ keys are missing: /.test(message) && missing.length > 0)
        return missing.map((each) => ({ path: each.path.join('.'), message: each.message, help: each.help, severity }));
      const found = unfit.find((each) => each.message === message);
      if (found) return [placed(found.path)];
    }
    if (line >= bodyBegins) return [placed(placeInBody(body, line, column, message))];
    return [
      placed(keys.findLast((each) => each.line < line || (each.line === line && each.column <= column))?.path ?? []),
    ];
  });
}

interface Explained {
  readonly path: FieldPath;
  readonly message: string;
  readonly help: string;
  /** A key of the page itself that is not there. */
  readonly isMissing: boolean;
}

/** What does not fit the schema, by path: the check tells it by line, and of what is missing there is none. */
function explainedIssues({ kind, lang }: Draft, { frontMatter }: PageText): readonly Explained[] {
  const schema: z.ZodObject = lang === 'en' ? kinds[kind] : translationSchema(kind);
  const issues = schema.safeParse(frontMatter.data ?? {}, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const isMissing = issue.path.length === 1 && 'input' in issue && issue.input === undefined;
    return explainIssue(issue, schema).map(({ path, message, help }) => ({
      path: path.map((step) => (typeof step === 'number' ? step : String(step))),
      message,
      help,
      isMissing: isMissing && (issue.code === 'invalid_type' || issue.code === 'invalid_value'),
    }));
  });
}

interface KeyPlace {
  readonly path: FieldPath;
  readonly line: number;
  readonly column: number;
}

/** Every key and every item of a list, in the order of the text; the inner ones after those around them. */
function keyPlaces({ frontMatter }: PageText): readonly KeyPlace[] {
  const all: KeyPlace[] = [];
  const gather = (data: unknown, path: FieldPath): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, inner] of Object.entries(data)) {
      const step = Array.isArray(data) ? Number(key) : key;
      const own = [...path, step];
      all.push({ path: own, ...(typeof step === 'number' ? frontMatter.at(own) : frontMatter.atKey(own)) });
      gather(inner, own);
    }
  };
  gather(frontMatter.data, []);
  return all.sort((a, b) => a.line - b.line || a.column - b.column || a.path.length - b.path.length);
}

/** The innermost block on that line; on the line of its tag, the setting that is named or that stands there. */
function placeInBody(body: readonly NodeLines[], line: number, column: number, message: string): FieldPath {
  const at = body.findLast((each) => each.first <= line && line <= each.last);
  if (!at) return [];
  const path = ['body', ...at.path];
  if (at.node.type !== 'block') return path;
  const setting = settingIn(at.node, message) ?? (line === at.first ? settingAtColumn(at.node, column) : undefined);
  return setting === undefined ? path : [...path, 'settings', setting];
}

type DraftBlock = Extract<NodeLines['node'], { type: 'block' }>;

/** The setting that a message of the reader is about: it begins with the block's name. */
function settingIn({ name, settings }: DraftBlock, message: string): string | undefined {
  if (!message.startsWith(`<${name}>: `)) return undefined;
  const schema = blocks[name].settings;
  const issues = schema.safeParse(settings, { reportInput: true }).error?.issues ?? [];
  const told = issues.flatMap((issue) => explainIssue(issue, schema));
  const setting = told.find((each) => message === `<${name}>: ${each.message}`)?.path[0];
  return setting === undefined ? undefined : String(setting);
}

function settingAtColumn(block: DraftBlock, column: number): string | undefined {
  const tag = tagText(block);
  return Object.keys(block.settings).findLast((key) => {
    const begins = tag.indexOf(` ${key}="`);
    return begins >= 0 && begins + 1 < column;
  });
}
