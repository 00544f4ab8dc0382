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
    .flatMap((node) =>
      isBlock(node, 'Activity') ? [inVersion(node, node === kept[0], titles)] : withoutMissed([node], titles),
    );
  const before = [document, ...kept.map(({ children }) => children)].flatMap((nodes) =>
    nodes.filter((node) => isBlock(node, 'NightBefore')),
  );
  const [first] = before;
  return first ? [{ ...first, children: before.flatMap(({ children }) => children) }, ...rest] : rest;
}

/** @returns the titles in a setting `for` or `without`; undefined where there is none */
export function titlesNamed(written: string | undefined): string[] | undefined {
  return written?.split(';').flatMap((title) => title.trim() || []);
}

/** An activity as it is in this version. */
function inVersion(activity: Activity, isFirst: boolean, titles: ReadonlySet<string>): Activity {
  // What is said first stands first, wherever its block does.
  const own = activity.children.filter((node) => !isBlock(node, 'NightBefore') && !isBlock(node, 'OpenWith'));
  const open = isFirst ? activity.children.filter((node) => isBlock(node, 'OpenWith')).flatMap(begun) : [];
  const all = [...open, ...withoutMissed(own, titles)];
  const isSame = all.length === activity.children.length && all.every((node, at) => node === activity.children[at]);
  return isSame ? activity : { ...activity, children: all };
}

/** What makes up for an activity goes where that activity is kept, however deep it stands in lists and notes. */
function withoutMissed(nodes: readonly Node[], titles: ReadonlySet<string>): readonly Node[] {
  const all = nodes.flatMap((node): readonly Node[] => {
    if (node.type === 'list') {
      const items = node.items.map((item) => withoutMissed(item, titles));
      return items.every((item, at) => item === node.items[at])
        ? [node]
        : [{ ...node, items: items.filter((item) => item.length > 0) }].filter((list) => list.items.length > 0);
    }
    if (node.type !== 'quote' && node.type !== 'block') return [node];
    const named =
      isBlock(node, 'Say') || isBlock(node, 'Note') || isBlock(node, 'Slide') ? node.settings.without : undefined;
    if (named !== undefined && !titlesNamed(named)?.some((title) => !titles.has(title))) return [];
    const children = withoutMissed(node.children, titles);
    if (named === undefined && children === node.children) return [node];
    if (node.type === 'quote') return [{ ...node, children }];
    const { without, ...settings } = node.settings as { readonly without?: string };
    return [{ ...node, settings: without === undefined ? node.settings : settings, children } as Node];
  });
  return all.length === nodes.length && all.every((node, at) => node === nodes[at]) ? nodes : all;
}

/** The words to open with, to be said, and their slides. */
function begun({ line, children }: BlockOf<'OpenWith'>): Node[] {
  const slides = children.filter((node) => isBlock(node, 'Slide'));
  const words = children.filter((node) => !isBlock(node, 'Slide'));
  return words.length === 0 ? slides : [{ type: 'block', name: 'Say', line, settings: {}, children: words }, ...slides];
}
