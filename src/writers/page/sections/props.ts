/** What the views of sections have in common. */
import type { ComponentType } from 'preact';
import type { Section, SectionOf, SectionType } from '../../../resource/sections/section.ts';

/** What a section's view is given: the section, the level of its heading, and how to show sections inside it. */
export interface SectionProps<Type extends SectionType> {
  readonly section: SectionOf<Type>;
  readonly level: 2 | 3;
  readonly Sections: ComponentType<{ sections: readonly Section[]; level: 2 | 3 }>;
}

export type SectionView<Type extends SectionType> = ComponentType<SectionProps<Type>>;
