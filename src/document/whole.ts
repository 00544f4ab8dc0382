/** A document made whole for the activities that stay: nothing in it belongs to one that was left out. */
import { isBlock, type BlockOf, type DocumentModel, type Node } from './model.ts';

type Activity = BlockOf<'Activity'>;

/**
 * @param document a lesson
 * @param stays which activities stay; all of them where nothing is said
 * @returns the document with those and with the sheets and cards they use. The words to open with are said first by the
 * activity that comes first, and by no other; what to do the night before is one list at the top.
 */
export function wholeOf(document: DocumentModel, stays: (activity: Activity) => boolean = () => true): DocumentModel {
  const kept = document.filter((node) => isBlock(node, 'Activity')).filter(stays);
  const titles = new Set(kept.map(({ settings }) => settings.title));
  const belongs = (node: Node | undefined): boolean => {
    if (node === undefined) return true;
    if (isBlock(node, 'Activity')) return kept.includes(node);
    if (!isBlock(node, 'Worksheet') && !isBlock(node, 'Card')) return true;
    return titlesNamed(node.settings.for)?.some((title) => titles.has(title)) ?? true;
  };
  const rest = document
    .filter((node, index) => belongs(node) && !(isBlock(node, 'Answers') && !belongs(document[index - 1])))
    .filter((node) => !isBlock(node, 'NightBefore'))
    .map((node) => (isBlock(node, 'Activity') ? begun(node, node === kept[0]) : node));
  const before = [document, ...kept.map(({ children }) => children)].flatMap((nodes) =>
    nodes.filter((node) => isBlock(node, 'NightBefore')),
  );
  const [first] = before;
  return first ? [{ ...first, children: before.flatMap(({ children }) => children) }, ...rest] : rest;
}

/** @returns the titles in the setting `for` of a sheet or a card; undefined where it is for the whole session */
export function titlesNamed(written: string | undefined): string[] | undefined {
  return written?.split(';').flatMap((title) => title.trim() || []);
}

/** What is to be said and shown where the session begins with it; left out where it does not. */
function begun(activity: Activity, isFirst: boolean): Activity {
  const open = activity.children.find((node) => isBlock(node, 'OpenWith'));
  const rest = activity.children.filter((node) => !isBlock(node, 'OpenWith') && !isBlock(node, 'NightBefore'));
  if (!open || !isFirst) return rest.length === activity.children.length ? activity : { ...activity, children: rest };
  const slides = open.children.filter((node) => isBlock(node, 'Slide'));
  const words = open.children.filter((node) => !isBlock(node, 'Slide'));
  const say: Node[] =
    words.length > 0 ? [{ type: 'block', name: 'Say', line: open.line, settings: {}, children: words }] : [];
  return { ...activity, children: [...say, ...slides, ...rest] };
}
