/** One view a type of section. Forgetting one does not compile. */
import type { Section, SectionType } from '../../../resource/sections/section.ts';
import { FactsStrip, Told } from './facts.tsx';
import { Beside, Group } from './groups.tsx';
import { Head } from './head.tsx';
import { ListSection, Terms, Ticks, WordsSection } from './lists.tsx';
import type { SectionView } from './props.ts';
import { Receipts, Sources } from './receipts.tsx';
import { Cards, Session, Worksheets } from './session.tsx';
import { Entries, TableSection } from './tables.tsx';
import { TextSection } from './text.tsx';
import { Warning } from './warning.tsx';

const views: { readonly [Type in SectionType]: SectionView<Type> } = {
  head: Head,
  facts: FactsStrip,
  told: Told,
  list: ListSection,
  ticks: Ticks,
  terms: Terms,
  table: TableSection,
  entries: Entries,
  warning: Warning,
  words: WordsSection,
  beside: Beside,
  group: Group,
  text: TextSection,
  session: Session,
  worksheets: Worksheets,
  cards: Cards,
  // The page holds what a plan on paper has to send for.
  separately: () => null,
  sources: Sources,
  receipts: Receipts,
};

export function Sections({ sections, level = 2 }: { sections: readonly Section[]; level?: 2 | 3 }) {
  return (
    <>
      {sections.map((section) => {
        // The compiler cannot follow that a section's own type picks the view of just such sections.
        const View = views[section.type] as SectionView<SectionType>;
        return <View section={section} level={level} Sections={Sections} />;
      })}
    </>
  );
}
