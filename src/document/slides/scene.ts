/** What a slide shows, as plain data: the deck, the small slide in the plan and the browser's own show read this. */
import type { Inline, Node } from '../model.ts';

/** Words with their bold and italics. */
export type Words = readonly Inline[];

/** A drawing from the shelf, or a contributor's picture from the folder of the page. */
export type ScenePicture =
  | { readonly from: 'shelf'; readonly name: string; readonly caption?: string }
  | { readonly from: 'folder'; readonly src: string; readonly alt: string; readonly caption?: string };

interface AnyScene {
  readonly title: string;
  readonly picture?: ScenePicture;
  /** Everything inside the block: for whoever has no room for the layout, so that no word is lost. */
  readonly nodes: readonly Node[];
  /** The words outside of the lists, panels and heaps of a layout; all of them where there is none. */
  readonly words: readonly Node[];
  /** Whether these stand below the list and not above it. */
  readonly wordsBelow?: true;
}

/** One of several things to choose from. */
export interface Panel {
  readonly words: Words;
  readonly picture?: ScenePicture;
}

export interface Message {
  readonly who: string;
  /** The first who writes is on the left, the second on the right, and so on. */
  readonly side: 'left' | 'right';
  readonly words: Words;
}

/** What is on the wall at one time. Most slides are one scene; "true or false" is two. */
export type Scene =
  | (AnyScene & { readonly layout: 'words' })
  | (AnyScene & { readonly layout: 'steps'; readonly steps: readonly Words[] })
  | (AnyScene & { readonly layout: 'chat'; readonly messages: readonly Message[] })
  | (AnyScene & { readonly layout: 'profile'; readonly picture: ScenePicture; readonly facts: readonly Words[] })
  | (AnyScene & { readonly layout: 'choose'; readonly panels: readonly Panel[] })
  | (AnyScene & { readonly layout: 'sort'; readonly heaps: readonly string[]; readonly things: readonly Words[] })
  | (AnyScene & { readonly layout: 'true-or-false'; readonly statement: Words })
  /** Its `words` say why. */
  | (AnyScene & { readonly layout: 'answer'; readonly statement: Words; readonly isTrue: boolean })
  | (AnyScene & { readonly layout: 'big-word' })
  | (AnyScene & { readonly layout: 'picture'; readonly picture: ScenePicture })
  | (AnyScene & { readonly layout: 'timer'; readonly minutes: number });

export type SceneLayout = Scene['layout'];
export type SceneOf<Layout extends SceneLayout> = Extract<Scene, { layout: Layout }>;

/** Something a layout lacks, or has too much of: what, and what to write instead. */
export interface SlideFault {
  readonly line: number;
  readonly message: string;
  readonly help: string;
}
