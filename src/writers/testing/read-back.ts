/**
 * Reads a PDF back as a screen reader would, for the tests: what the file says of itself, and its text in the order and
 * the roles of its structure tree. Mozilla's pdf.js does it, which knows nothing of the templates.
 */
import { getDocumentProxy } from 'unpdf';

export interface Element {
  /** The standard role: P, H1, L, TH. */
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Element | Words)[];
}

export interface Words {
  readonly text: string;
  /** Of these words, where they are not in the language of the document. */
  readonly lang?: string;
}

export interface ReadBack {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
  readonly lang: string | undefined;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** The part of PDF/UA that the file claims. */
  readonly ua: string | undefined;
  readonly outline: readonly string[];
  readonly pages: number;
  readonly tree: Element;
  /** What each head of a table is the head of: "Column". */
  readonly scopes: readonly string[];
  /** All words of the structure tree. Decoration and footers are not in it. */
  readonly text: string;
  /** The words of each page as they are painted: with its footer. */
  readonly painted: readonly string[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  // pdf.js keeps what it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const { info, metadata } = (await pdf.getMetadata()) as { info: Info; metadata: { getRaw(): string } | null };
    const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
    const pages: { tree: Element; painted: string }[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
    const tree = pages.map((page) => page.tree).reduce((whole, page) => joined(whole, page)[0]!);
    return {
      title: info.Title,
      author: info.Author,
      created: info.CreationDate && isoDate(info.CreationDate),
      lang: info.Language,
      isMarked: (await pdf.getMarkInfo())?.Marked === true,
      showsTitle: preferences?.DisplayDocTitle === true,
      ua: /pdfuaid:part[>="']+(\d)/.exec(metadata?.getRaw() ?? '')?.[1],
      outline: titlesOf(await pdf.getOutline()),
      pages: pdf.numPages,
      tree,
      scopes: scopesIn(bytes),
      text: taggedWords(tree),
      painted: pages.map(({ painted }) => painted),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Info {
  readonly Title?: string;
  readonly Author?: string;
  readonly CreationDate?: string;
  readonly Language?: string;
}

/** A part of the structure tree as pdf.js gives it. */
interface Part {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  /** Of a piece of the page that is marked as content. */
  readonly id?: string;
  readonly children?: readonly Part[];
}

async function readPage(page: Page): Promise<{ tree: Element; painted: string }> {
  const marks = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let painted = '';
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  for (const item of items) {
    if ('str' in item) {
      const text = `${item.str}${item.hasEOL ? '\n' : ''}`;
      painted += text;
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) marks.set(id, `${marks.get(id) ?? ''}${text}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    // What stands in for shapes that are no single letters is marked too, and has no id of its own.
    else open.push('id' in item ? (item.id ?? undefined) : undefined);
  }
  const element = ({ role = '', alt, lang, children = [] }: Part, around: string | undefined): Element => ({
    role,
    ...(alt !== undefined && { alt }),
    children: children.flatMap((child): (Element | Words)[] => {
      const here = lang ?? around;
      if (child.role !== undefined) return [element(child, here)];
      const text = marks.get(child.id ?? '');
      return text === undefined ? [] : [{ text, ...(here !== undefined && { lang: here }) }];
    }),
  });
  const root = (await page.getStructTree()) as Part | null;
  return { tree: element(root?.children?.[0] ?? { role: 'Document' }, undefined), painted };
}

/** What may begin on one page and end on the next. An item of a list that goes on has no mark of its own there. */
function goesOn({ role, children }: Element): boolean {
  return (
    /^(Document|Div|Table|TBody|L|LBody)$/.test(role) ||
    (role === 'LI' && !children.some((child) => 'role' in child && child.role === 'Lbl'))
  );
}

/** pdf.js gives each page the part of the tree that stands on it; what goes on overleaf becomes one again. */
function joined(before: Element, after: Element): Element[] {
  if (before.role !== after.role || !goesOn(after)) return [before, after];
  const [last, first] = [before.children.at(-1), after.children[0]];
  const between = last && first && 'role' in last && 'role' in first ? joined(last, first) : [last, first];
  return [
    {
      ...before,
      children: [
        ...before.children.slice(0, -1),
        ...between.filter((each) => each !== undefined),
        ...after.children.slice(1),
      ],
    },
  ];
}

/** The one thing about a table that pdf.js does not say. Typst writes structure without packing it. */
function scopesIn(bytes: Uint8Array): string[] {
  const objects = Buffer.from(bytes).toString('latin1').split('endobj');
  return objects.filter((each) => /\/S \/TH\s/.test(each)).map((each) => /\/Scope \/(\w+)/.exec(each)?.[1] ?? 'none');
}

/** Every element of a tree with one of these roles, in reading order. */
export function taggedElements(tree: Element, ...roles: readonly string[]): Element[] {
  return [
    ...(roles.includes(tree.role) ? [tree] : []),
    ...tree.children.flatMap((child) => ('role' in child ? taggedElements(child, ...roles) : [])),
  ];
}

/** The words of an element, as they are read out. */
export function taggedWords(tree: Element): string {
  const inline = (element: Element) => /^(Span|Lbl|Link|Em|Strong)$/.test(element.role);
  return tree.children
    .map((child) => ('role' in child ? `${taggedWords(child)}${inline(child) ? '' : '\n'}` : child.text))
    .join('')
    .replace(/\n+/g, '\n')
    .trim();
}

function titlesOf(outline: Outline): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items as Outline)]);
}

/** @returns D:20261121000000Z as a date of JavaScript writes it */
function isoDate(date: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(date)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 1, ...rest] = parts;
  return new Date(Date.UTC(year, month - 1, ...rest)).toISOString();
}
