/** The only reader of the Markdown tree. What it does not know by name is refused: default deny. */
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { blockNames, blockRule, blocks, isBlockName, pictureTypes, type Place } from '../schema/blocks.ts';
import { suggest } from './did-you-mean.ts';
import { explainIssue } from './fits.ts';
import { parseBody, tooDeep } from './grammar.ts';
import { aboutHtml, isHtmlName } from './html.ts';
import { headingIds } from './heading-ids.ts';
import { readLink } from './link.ts';
import type { Alignment, Block, DocumentModel, Inline, Node } from './model.ts';
import { deepest, isHeadingHere, isOverlooked, isSheet } from './places.ts';
import { start, type Refusal } from './problem.ts';

export interface Body {
  readonly document: DocumentModel;
  readonly refusals: readonly Refusal[];
}

/**
 * @param body MDX text with blank lines in place of the front matter
 * @param page the address of the page, from the root: `/lessons/road-safety/`
 * @returns the document model of all that is allowed, and a refusal for all that is not
 */
export function readBody(body: string, page: string): Body {
  const { tree, refusals } = parseBody(body);
  if (!tree) return { document: [], refusals };
  try {
    const reader = new BodyReader(tree, page);
    const document = reader.nodes(tree.children, 'page', 1);
    return { document, refusals: [...refusals, ...reader.refusals] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { document: [], refusals: [...refusals, tooDeep] };
  }
}

/** Its items are ticked off. */
function isToTick(place: Place): boolean {
  return place === 'Checklist' || place === 'NightBefore';
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

class BodyReader {
  readonly refusals: Refusal[] = [];
  readonly #headingId = headingIds();
  readonly #definitions = new Map<string, string>();
  readonly #page: string;

  constructor(tree: Root, page: string) {
    this.#page = page;
    this.#define(tree);
  }

  /** Link and picture references are resolved before anything is judged. The first definition of a name counts. */
  #define(node: Nodes): void {
    if (node.type === 'definition' && !this.#definitions.has(node.identifier))
      this.#definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) this.#define(child);
  }

  #refuse(node: Nodes, rule: string, message: string, help: string): void {
    const { line, column } = node.position?.start ?? start;
    this.refusals.push({ rule, line, column, message, help });
  }

  nodes(children: readonly RootContent[], place: Place, depth: number): Node[] {
    if (depth > deepest) {
      if (children[0])
        this.#refuse(
          children[0],
          'not-too-deep',
          `This stands more than ${deepest} levels deep in lists, quotes and blocks.`,
          'Use fewer levels: nobody can follow so many in a classroom.',
        );
      return [];
    }
    return children.flatMap((child) => this.#node(child, place, depth));
  }

  #node(node: RootContent, place: Place, depth: number): Node[] {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node, line, place, depth);
      case 'heading':
        return this.#heading(node, line, place);
      case 'list':
        return [
          {
            type: 'list',
            line,
            ordered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item) =>
              this.nodes(isToTick(place) ? withoutBox(item.children) : item.children, place, depth + 1),
            ),
          },
        ];
      case 'blockquote':
        return [{ type: 'quote', line, children: this.nodes(node.children, place, depth + 1) }];
      case 'code':
        return [{ type: 'code-block', line, value: node.value }];
      case 'thematicBreak':
        return [{ type: 'rule', line }];
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell) => this.#inlines(cell.children)),
        );
        return [{ type: 'table', line, align: (node.align ?? []).map(alignment), head, rows }];
      }
      case 'mdxJsxFlowElement':
        return this.#block(node, place, depth, node.children);
      case 'definition':
        return [];
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        this.#code(node);
        return [];
      default:
        this.#unknown(node);
        return [];
    }
  }

  /** A paragraph; or, as people write them on one line, blocks (`<Say>Hello</Say>`) or a picture that stands alone. */
  #paragraph(node: Paragraph, line: number, place: Place, depth: number): Node[] {
    const solid = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (solid.length > 0 && solid.every((child) => child.type === 'mdxJsxTextElement')) {
      return solid.flatMap((child) => {
        const words: Paragraph = {
          type: 'paragraph',
          children: child.children,
          ...(child.position && { position: child.position }),
        };
        return this.#block(child, place, depth, child.children.length > 0 ? [words] : []);
      });
    }
    const [only] = solid;
    if (solid.length === 1 && only && (only.type === 'image' || only.type === 'imageReference')) {
      const src = only.type === 'image' ? only.url : (this.#definitions.get(only.identifier) ?? '');
      return this.#checked(only, 'Figure', { src, alt: only.alt ?? '' }, [], line, place, depth);
    }
    return [{ type: 'paragraph', line, children: this.#inlines(node.children) }];
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>, line: number, place: Place): Node[] {
    const sheet = isSheet(place);
    if (place !== 'page' && !sheet) {
      this.#refuse(
        node,
        'heading-order',
        `A heading cannot stand inside <${place}>, because the block already has a title.`,
        'Make it bold instead: **like this**.',
      );
      return [];
    }
    const { depth } = node;
    if (!isHeadingHere(depth, place)) {
      this.#refuse(
        node,
        'heading-order',
        depth === 1
          ? 'A single # is the page title, and the page already has one from its front matter.'
          : `This heading is at a level that has no place here: ${'#'.repeat(depth)}.`,
        sheet ? 'Use ### or #### inside a worksheet.' : 'Use ## for a section, ### for a part of it, #### below that.',
      );
      return [];
    }
    if (toString(node).trim() === '') {
      this.#refuse(
        node,
        'heading-order',
        'This heading has no words.',
        'Write the words after the # signs, or remove the line.',
      );
      return [];
    }
    return [
      {
        type: 'heading',
        line,
        depth: depth as 2 | 3 | 4,
        id: this.#headingId(toString(node)),
        children: this.#inlines(node.children),
      },
    ];
  }

  #block(node: Jsx, place: Place, depth: number, children: readonly RootContent[]): Node[] {
    const line = node.position?.start.line ?? 1;
    const name = node.name ?? '';
    if (!isBlockName(name)) {
      if (isHtmlName(name)) {
        const { rule, message, help } = aboutHtml(name, { src: written(node, 'src'), alt: written(node, 'alt') });
        this.#refuse(node, rule, message, help);
      } else
        this.#refuse(
          node,
          'known-blocks',
          name === '' ? 'An empty tag <> is not a block.' : `There is no block called <${name}>.`,
          suggest(name, blockNames),
        );
      // What stands inside is read all the same, so that all problems are told at once.
      this.nodes(children, place, depth + 1);
      return [];
    }
    const settings = this.#settings(node, name);
    const before = this.refusals.length;
    const inner = this.nodes(children, name as Place, depth + 1);
    // Where all that stands inside was refused, that has been said.
    const empty = blockRule(name).holds === 'text' && inner.length === 0;
    if (empty && this.refusals.length === before)
      this.#refuse(
        node,
        'block-place',
        `<${name}> is empty.`,
        `Write something between <${name}> and </${name}>, or remove it.`,
      );
    const block = settings === undefined ? [] : this.#checked(node, name, settings, inner, line, place, depth);
    return empty ? [] : block;
  }

  /** A block's settings as written. Undefined when they hold code. */
  #settings(node: Jsx, name: string): Record<string, string> | undefined {
    const written = new Map<string, string>();
    let code = false;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
        this.#refuse(
          node,
          'no-code',
          `<${name}> has a setting in curly brackets, and those run as program code.`,
          'Put the value in double quotes: minutes="10".',
        );
        code = true;
      } else if (typeof attribute.value !== 'string') {
        this.#refuse(
          node,
          'block-settings',
          `The setting ${attribute.name} of <${name}> has no value.`,
          `Write ${attribute.name}="..." with the value in double quotes.`,
        );
        code = true;
      } else if (written.has(attribute.name)) {
        this.#refuse(node, 'block-settings', `<${name}> has the setting ${attribute.name} twice.`, 'Keep one of them.');
      } else written.set(attribute.name, attribute.value);
    }
    return code ? undefined : Object.fromEntries(written);
  }

  /** The last gate of every block, however it was written: settings, place and contents. */
  #checked(
    node: Nodes,
    name: Block['name'],
    written: Record<string, string>,
    children: readonly Node[],
    line: number,
    place: Place,
    depth: number,
  ): Node[] {
    const rule = blockRule(name);
    const before = this.refusals.length;
    const result = blocks[name].settings.safeParse(written, { reportInput: true });
    if (!result.success) {
      for (const issue of result.error.issues) {
        const aboutPicture = name === 'Figure' && issue.path[0] === 'src';
        for (const { message, help } of explainIssue(issue, blocks[name].settings)) {
          if (aboutPicture)
            this.#refuse(
              node,
              'safe-pictures',
              'A picture must be a file in the same folder, so that no other site learns who looks at it.',
              `Put the picture beside the page and write its name, such as crossing.png (${pictureTypes.join(', ')}).`,
            );
          else this.#refuse(node, 'block-settings', `<${name}>: ${message}`, help);
        }
      }
    }
    if (!rule.inside.includes(place)) {
      this.#refuse(
        node,
        'block-place',
        place === 'page' ? `<${name}> cannot stand by itself.` : `<${name}> cannot stand inside <${place}>.`,
        `Put it ${rule.inside.map((each) => (each === 'page' ? 'at the top level of the page' : `inside <${each}>`)).join(' or ')}.`,
      );
    }
    if (isOverlooked(name, place, depth))
      this.#refuse(
        node,
        'block-place',
        `<${name}> stands inside something else, where it would be overlooked.`,
        place === 'page'
          ? 'Put it at the top level of the page: at the start of a line, and not in a list or a quote.'
          : `Put it into the <${place}> itself: at the start of a line, and not in a list or a quote.`,
      );
    if (rule.holds === 'empty' && children.length > 0)
      this.#refuse(node, 'block-place', `<${name}> holds nothing.`, `Write <${name} ... /> and put the text below it.`);
    if (!result.success || this.refusals.length > before) return [];
    return [{ type: 'block', name, line, settings: result.data, children } as Block];
  }

  #inlines(children: readonly PhrasingContent[], depth = 1): Inline[] {
    if (depth > deepest) {
      if (children[0])
        this.#refuse(
          children[0],
          'not-too-deep',
          `This stands more than ${deepest} levels deep in bold, italic and links.`,
          'Take some of the signs * and _ away.',
        );
      return [];
    }
    return children.flatMap((child) => this.#inline(child, depth));
  }

  #inline(node: PhrasingContent, depth: number): Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.#inlines(node.children, depth + 1) }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return this.#link(node, node.url, node.children, depth);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier) ?? '', node.children, depth);
      case 'image':
      case 'imageReference':
        this.#refuse(
          node,
          'safe-pictures',
          'A picture cannot stand inside a line of text.',
          'Put it on a line by itself, or use <Figure src="..." alt="..." />.',
        );
        return [];
      case 'mdxJsxTextElement':
        if (isBlockName(node.name ?? ''))
          this.#refuse(
            node,
            'block-place',
            `<${node.name}> stands in the middle of a line.`,
            'Put it on a line by itself, with an empty line before it.',
          );
        else this.#block(node, 'page', 1, []);
        // What stands inside is read all the same, so that all problems are told at once.
        this.#inlines(node.children, depth + 1);
        return [];
      case 'mdxTextExpression':
        this.#code(node);
        return [];
      default:
        this.#unknown(node);
        return [];
    }
  }

  #link(node: Nodes, url: string, children: readonly PhrasingContent[], depth: number): Inline[] {
    const link = readLink(url, this.#page);
    const words = this.#inlines(children, depth + 1);
    if (!('href' in link)) {
      this.#refuse(node, 'safe-links', link.message, link.help);
      return words;
    }
    return [{ type: 'link', href: link.href, children: words }];
  }

  #code(node: Nodes): void {
    this.#refuse(
      node,
      'no-code',
      node.type === 'mdxjsEsm'
        ? 'A line that starts with import or export is program code, and nothing here may run.'
        : 'Curly brackets hold program code, and nothing here may run.',
      node.type === 'mdxjsEsm'
        ? 'Take the line out, or start the sentence with another word.'
        : 'Take the code out. To print a curly bracket, put a backslash before it: \\{',
    );
  }

  #unknown(node: Nodes): void {
    this.#refuse(
      node,
      'known-markup',
      `This page uses something that is not known here (${node.type}).`,
      'Use paragraphs, headings, lists, tables, quotes, links, bold and italic, and the blocks of the vocabulary.',
    );
  }
}

/** An item of a checklist without the brackets that stand for its box elsewhere: the block draws it. */
function withoutBox(children: readonly RootContent[]): readonly RootContent[] {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return children;
  const [words, ...more] = first.children;
  if (words?.type !== 'text' || !/^\[ ?\]\s/.test(words.value)) return children;
  return [{ ...first, children: [{ ...words, value: words.value.replace(/^\[ ?\]\s+/, '') }, ...more] }, ...others];
}

/** A setting of a tag that is no block of ours, where it is written as text. */
function written(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function alignment(value: 'left' | 'right' | 'center' | null | undefined): Alignment {
  return value === 'center' ? 'centre' : (value ?? null);
}
