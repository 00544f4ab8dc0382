/** Data for search engines: schema.org with the LRMI fields for learning resources. */
import { absolute } from './paths.ts';
import type { Resource } from './shelves.ts';

const types = { lessons: 'LearningResource', guidance: 'Article', frameworks: 'Article', 'case-studies': 'Article', programmes: 'Course', templates: 'DigitalDocument' } as const;

/** English and Welsh school years by the ages of their children: Year 3 is 7 to 8, Year 6 is 10 to 11. */
const ages = (years: readonly number[]) => `${Math.min(...years) + 4}-${Math.max(...years) + 5}`;

/**
 * @param resource a resource
 * @param about who shares it, and the address of the site
 * @returns a JSON-LD object
 */
export function resourceJsonLd(resource: Resource, about: { readonly sharedBy: string; readonly site: URL | undefined }): object {
  const { frontMatter, kind, lang, minutes } = resource;
  return {
    '@context': 'https://schema.org',
    '@type': types[kind],
    '@id': absolute(resource.path, about.site),
    url: absolute(resource.path, about.site),
    name: frontMatter.title,
    description: frontMatter.summary,
    inLanguage: lang === 'cy' ? 'cy-GB' : 'en-GB',
    datePublished: frontMatter.published,
    dateModified: frontMatter.updated,
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    isAccessibleForFree: true,
    creativeWorkStatus: frontMatter.stage,
    author: { '@type': 'Organization', name: about.sharedBy },
    ...('outcomes' in frontMatter && {
      learningResourceType: 'lesson plan',
      teaches: frontMatter.outcomes,
      educationalAlignment: frontMatter.curriculum.map((id) => ({ '@type': 'AlignmentObject', alignmentType: 'teaches', targetName: id })),
    }),
    ...('years' in frontMatter && { typicalAgeRange: ages(frontMatter.years), educationalLevel: frontMatter.years.map((year) => `Year ${year}`) }),
    ...(kind === 'lessons' && { timeRequired: `PT${minutes}M`, audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' } }),
  };
}
