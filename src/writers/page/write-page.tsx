/**
 * The page writer: sections and nodes become HTML, without a script. The build calls it for every page; a program in
 * the browser can show the same with `<InPlace>` and `<Sections>`.
 */
import { render } from 'preact-render-to-string';
import { translator } from '../../i18n/index.ts';
import { standsIn, type Evidence, type Resource } from '../../resource/resource.ts';
import type { Section } from '../../resource/sections/section.ts';
import type { Language } from '../../schema/shared.ts';
import { FindingChart } from './finding-chart.tsx';
import { InPlace, type Place } from './place.ts';
import { Sections } from './sections/index.tsx';

/** @returns where the sections of a resource stand. @param href writes an address below the site's base path */
export function placeOnPage(resource: Resource, href: Place['href']): Place {
  const { kind, id, lang, around, drawings, findings, frontMatter } = resource;
  return {
    t: translator(around),
    lang: around,
    words: lang,
    folder: `/${kind}/${id}/`,
    drawings,
    findings,
    attachments: frontMatter.attachments,
    href: standsIn(resource) ? (address, to) => href(withoutHeading(address), to) : href,
  };
}

/** An English text leads to English headings; on the translation of that page they are called something else. */
function withoutHeading(address: string): string {
  return address.startsWith('/') ? address.replace(/#h-.*$/, '') : address;
}

/**
 * @param sections of a resource, all or some
 * @param level of their headings
 * @returns HTML in which everything that anybody wrote is escaped
 */
export function pageHtml(sections: readonly Section[], place: Place, level: 2 | 3 = 2): string {
  return render(
    <InPlace value={place}>
      <Sections sections={sections} level={level} />
    </InPlace>,
  );
}

/** @returns a finding as HTML, for pages that are about findings */
export function chartHtml(finding: Evidence, lang: Language, href: Place['href'], linked = false): string {
  const nothing = { drawings: {}, findings: {}, attachments: [] } as const;
  const place = { t: translator(lang), lang, words: lang, folder: '', ...nothing, href } as const;
  return render(
    <InPlace value={place}>
      <FindingChart finding={finding} linked={linked} />
    </InPlace>,
  );
}
