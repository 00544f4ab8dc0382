/** A plan and its slides, brought together: each activity of the plan gets the slides that belong to it. */
import { sameTitle } from './foreign/deck-outline.ts';
import { pathOf } from './foreign/deck.ts';
import type { Draft, DraftBlock, DraftFile, DraftNode } from './draft.ts';
import type { Remark, Understood } from './understood.ts';

/** Keys that the slides may fill where the plan says nothing. */
const filled = ['outcomes', 'vocabulary', 'kit', 'years', 'force', 'safeguarding'] as const;

const isActivity = (node: DraftNode): node is DraftBlock => node.type === 'block' && node.name === 'Activity';

/**
 * @param plan one draft or several, of a Word file
 * @param deck one draft, of slides
 * @returns the plan's drafts with the slides in them; what of the slides found no place is told
 */
export function planWithSlides(plan: Understood, deck: Understood): Understood {
  const slides = deck.drafts[0];
  if (!slides) return { drafts: plan.drafts, remarks: [...plan.remarks, ...deck.remarks] };
  const at = bestDraft(plan.drafts, slides);
  const target = plan.drafts[at];
  if (!target) return deck;
  const remarks: Remark[] = [];
  const { files, renamed } = filesOfBoth(target.files, slides.files);
  const own = slides.body.map((node) => withNames(node, renamed));
  const body = placed(target.body, own, remarks);
  const frontMatter: Record<string, unknown> = { ...target.frontMatter };
  for (const key of filled) {
    const [here, there] = [target.frontMatter[key], slides.frontMatter[key]];
    if (isNothing(there)) continue;
    if (isNothing(here)) {
      frontMatter[key] = there;
      remarks.push({
        kind: 'guessed',
        message: `The plan says nothing about ${key}: it was taken from the slides.`,
        path: key,
        mustAnswer: false,
      });
    } else if (key !== 'force' && key !== 'years') remarks.push(...leftOver(key, here, there));
  }
  const took = (path: string | undefined) =>
    filled.some((key) => path === key && isNothing(target.frontMatter[key]) && !isNothing(slides.frontMatter[key]));
  const drafts = plan.drafts.map((draft, index): Draft =>
    index === at ? { ...draft, frontMatter, body, files } : draft,
  );
  return {
    drafts,
    remarks: [
      ...plan.remarks
        .filter(({ draft, path, kind }) => !(draft === at && kind === 'missing' && took(path)))
        .map((remark) => moved(remark, at, target, body)),
      ...remarks.map((remark): Remark => ({ draft: at, ...remark })),
      ...ofSlides(deck.remarks, own, body, at),
    ],
  };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function leftOver(key: string, here: unknown, there: unknown): Remark[] {
  const words = (value: unknown) =>
    JSON.stringify(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const known = words(here);
  const lines = (there as readonly unknown[]).filter((line) => {
    const text = typeof line === 'string' ? line : String(Object.values(line as object)[0]);
    return !known.includes(words(text).trim());
  });
  return lines.map((line): Remark => {
    const text =
      typeof line === 'string'
        ? line
        : Object.values(line as object)
            .filter((each) => typeof each === 'string')
            .join(': ');
    return {
      kind: 'left-out',
      message: `The slides name under ${key}, and the plan does not: “${text}”.`,
      path: key,
      mustAnswer: false,
    };
  });
}

function titlesOf(body: readonly DraftNode[]): string[] {
  return body.filter(isActivity).map(({ settings }) => settings.title ?? '');
}

/** The draft whose title or activities are most like those of the slides. */
function bestDraft(drafts: readonly Draft[], slides: Draft): number {
  const titles = titlesOf(slides.body);
  const scores = drafts.map(({ frontMatter, body }) => {
    const same = sameTitle(String(frontMatter.title ?? ''), String(slides.frontMatter.title ?? '')) ? 1.5 : 0;
    return same + titlesOf(body).filter((title) => titles.some((each) => sameTitle(each, title))).length;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** Puts what the slides have into the activities of the plan: by title, then by minutes in order, then by order. */
function placed(body: readonly DraftNode[], slides: readonly DraftNode[], remarks: Remark[]): DraftNode[] {
  const plan = body.filter(isActivity);
  const more: DraftNode[][] = plan.map(() => []);
  const rest: DraftNode[] = [];
  const sources = slides.filter(isActivity);
  let last = 0;
  sources.forEach((source, index) => {
    const title = source.settings.title ?? '';
    const byTitle = plan.findIndex((each) => sameTitle(each.settings.title ?? '', title));
    const byMinutes = plan.findIndex(
      (each, place) =>
        place >= last &&
        more[place]!.length === 0 &&
        each.settings.minutes !== '' &&
        each.settings.minutes === source.settings.minutes,
    );
    const byOrder = plan.length === sources.length ? index : -1;
    const found =
      byTitle >= 0
        ? byTitle
        : byOrder >= 0 && plan[byOrder]!.settings.minutes === source.settings.minutes
          ? byOrder
          : byMinutes >= 0
            ? byMinutes
            : byOrder >= 0
              ? byOrder
              : Math.min(last, plan.length - 1);
    if (found < 0) {
      rest.push(source);
      return;
    }
    last = found;
    const here = plan[found]!;
    more[found]!.push(...source.children.filter((node) => !isIn(node, here.children)));
    const name = here.settings.title ?? '';
    if (byTitle < 0)
      remarks.push({
        kind: 'guessed',
        message: `The slides of “${title}” were put into “${name}”, ${byOrder === found || byMinutes === found ? 'by order and minutes' : 'the activity before'}.`,
        path: `body.${body.indexOf(here)}`,
        mustAnswer: false,
      });
    else if (here.settings.minutes !== source.settings.minutes && !isNothing(source.settings.minutes))
      remarks.push({
        kind: 'unclear',
        message: `“${name}” takes ${here.settings.minutes ?? '?'} minutes in the plan and ${source.settings.minutes!} in the slides.`,
        path: `body.${body.indexOf(here)}.settings.minutes`,
        mustAnswer: false,
      });
  });
  remarks.push({
    kind: 'note',
    message:
      'The plan and the slides became one lesson: what the slides show and their notes stand at the end of each activity of the plan.',
    mustAnswer: false,
  });
  const joined = body.map((node) =>
    isActivity(node) ? { ...node, children: [...node.children, ...more[plan.indexOf(node)]!] } : node,
  );
  return [...joined, ...rest];
}

/** What the plan says already, word by word, need not be said again. */
function isIn(node: DraftNode, all: readonly DraftNode[]): boolean {
  if (node.type === 'block' && node.name === 'Slide') return false;
  const key = (each: DraftNode) =>
    JSON.stringify(each, (name, value: unknown) => (name === 'line' ? undefined : value)).toLowerCase();
  return all.some((each) => key(each) === key(node));
}

function filesOfBoth(plan: readonly DraftFile[], slides: readonly DraftFile[]) {
  const renamed = new Map<string, string>();
  const files = [...plan];
  for (const { name, bytes } of slides) {
    let free = name;
    for (let number = 2; files.some((file) => file.name === free); number += 1)
      free = name.replace(/(\.\w+)$/, `-${number}$1`);
    renamed.set(name, free);
    files.push({ name: free, bytes });
  }
  return { files, renamed };
}

function withNames(node: DraftNode, renamed: ReadonlyMap<string, string>): DraftNode {
  if (node.type !== 'block') return node;
  const src = node.settings.src === undefined ? undefined : renamed.get(node.settings.src);
  if (src === undefined && node.children.length === 0) return node;
  const children = node.children.map((child) => withNames(child, renamed));
  const isSame = src === undefined && children.every((child, index) => child === node.children[index]);
  return isSame ? node : { ...node, settings: { ...node.settings, ...(src !== undefined && { src }) }, children };
}

/** A remark of the plan, where something before its place was moved. */
function moved(remark: Remark, at: number, target: Draft, body: readonly DraftNode[]): Remark {
  if (remark.draft !== at || !remark.path?.startsWith('body.')) return remark;
  // What came from the slides stands behind the plan's own children, so that no number of the plan changes.
  return target.body.length <= body.length ? remark : { ...remark, path: '' };
}

/** Remarks of the slides, those about text with their new place; what the plan tells of itself goes without saying. */
function ofSlides(all: readonly Remark[], own: readonly DraftNode[], body: readonly DraftNode[], at: number): Remark[] {
  return all.flatMap((remark): Remark[] => {
    const [first, ...way] = (remark.path ?? '').split('.');
    if (remark.path !== undefined && first !== 'body') return [];
    const { path: _, ...rest } = remark;
    const settings = way.indexOf('settings');
    const node = nodeAt(own, settings < 0 ? way : way.slice(0, settings));
    const place = node && pathOf(body, node);
    const isOfActivity = node?.type === 'block' && node.name === 'Activity';
    if (isOfActivity && place === undefined) return remark.kind === 'missing' ? [] : [{ ...rest, draft: at }];
    const path = place === undefined ? undefined : [place, ...(settings < 0 ? [] : way.slice(settings))].join('.');
    const where =
      remark.where?.startsWith('slide') || remark.where?.startsWith('the notes')
        ? remark.where
        : ['the slides', remark.where].filter(Boolean).join(': ');
    return [{ ...rest, where, draft: at, ...(path !== undefined && { path }) }];
  });
}

function nodeAt(nodes: readonly DraftNode[], way: readonly string[]): DraftNode | undefined {
  const [first, ...more] = way;
  const node = nodes[Number(first)];
  if (more.length === 0 || node === undefined) return node;
  return node.type === 'block' || node.type === 'quote' ? nodeAt(node.children, more) : undefined;
}
