/** A resource for search engines. */
import { everyNode, type DocumentModel } from '../../document/model.ts';
import { translator, locale } from '../../i18n/index.ts';
import type { BlockName } from '../../schema/blocks.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Reference } from '../../schema/reference.ts';
import type { audiences, licences } from '../../schema/shared.ts';
import { absolute } from '../../resource/addresses.ts';
import { sharerOf } from '../sharer.ts';
import type { Resource } from '../../resource/resource.ts';
import {
  cited,
  context,
  duration,
  identity,
  library,
  organisation,
  topicsOf,
  withId,
  type Described,
  type Surroundings,
} from './parts.ts';

export interface ResourceSurroundings extends Surroundings, Pick<Reference, 'forces' | 'curriculum'> {
  /** The lessons that a programme may be made of, in its language; no other kind needs any. */
  readonly lessons: readonly Resource<'lessons'>[];
}

const types: Readonly<Record<Kind, string>> = {
  lessons: 'LearningResource',
  guidance: 'Article',
  frameworks: 'Article',
  'case-studies': 'Article',
  programmes: 'Course',
  templates: 'DigitalDocument',
};
const licenceAddresses: Readonly<Record<(typeof licences)[number], string>> = {
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
/** The roles that LRMI has a word for. */
const educationalRoles: Readonly<Partial<Record<(typeof audiences)[number], string>>> = {
  teacher: 'teacher',
  headteacher: 'administrator',
  parent: 'parent',
};

/**
 * @returns a LearningResource, Course, Article or DigitalDocument. A Course has no dates or places here
 * (`hasCourseInstance`): a programme is a plan, and nobody tells us who runs it when.
 * @throws when it names something that is not in the reference data or among the lessons
 */
export function resourceJsonLd(resource: Resource, around: ResourceSurroundings): Described {
  const { frontMatter, kind, lang } = resource;
  const { site } = around;
  const t = translator(lang);
  const sharer = organisation(sharerOf(frontMatter, around.forces));
  return {
    ...context,
    '@type': types[kind],
    ...identity(resource.path, frontMatter.title, site),
    ...(types[kind] === 'Article' && { headline: frontMatter.title }),
    description: frontMatter.summary,
    inLanguage: locale(lang),
    ...(lang !== 'en' && { translationOfWork: { '@id': absolute(`/${kind}/${resource.id}/`, site) } }),
    datePublished: frontMatter.published,
    dateModified: frontMatter.updated,
    license: licenceAddresses[frontMatter.licence],
    isAccessibleForFree: true,
    creativeWorkStatus: frontMatter.stage,
    author: sharer,
    publisher: library(lang, site),
    audience: frontMatter.audience.map((each) => audience(t(`audience.${each}`), educationalRoles[each])),
    about: topicsOf(frontMatter.topics, around, lang),
    citation: unique(frontMatter.sources.map(({ id }) => id)).map((id) => cited(id, around)),
    ...('years' in frontMatter && {
      // Year 3 is 7 to 8, Year 6 is 10 to 11, in England and in Wales.
      typicalAgeRange: `${Math.min(...frontMatter.years) + 4}-${Math.max(...frontMatter.years) + 5}`,
      educationalLevel: frontMatter.years.map((year) => t('year', { count: year })),
    }),
    ...('outcomes' in frontMatter && {
      learningResourceType: 'lesson plan',
      teaches: frontMatter.outcomes,
      timeRequired: duration(resource.minutes),
      educationalAlignment: frontMatter.curriculum.map((id) => alignment(id, around)),
      ...interactivity(resource.document),
    }),
    ...('sessions' in frontMatter && {
      provider: sharer,
      ...parts(
        frontMatter.sessions.map(({ lesson }) => lesson),
        around,
      ),
    }),
  };
}

function audience(audienceType: string, educationalRole: string | undefined): Described {
  return {
    '@type': educationalRole ? 'EducationalAudience' : 'Audience',
    audienceType,
    ...(educationalRole && { educationalRole }),
  };
}

/** The statement's words in its framework; the description is the edition they were read in. */
function alignment(id: string, { curriculum }: ResourceSurroundings): Described {
  const { statement, framework, edition } = withId(id, curriculum);
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: framework,
    description: edition,
    targetName: statement,
  };
}

const heard: readonly BlockName[] = ['Say', 'Slide'];
const done: readonly BlockName[] = ['Ask', 'Worksheet', 'Card'];

/** LRMI's three words, from what the plan has: words to listen to, things for children to do, or both. */
function interactivity(document: DocumentModel): Described {
  const names = new Set([...everyNode(document)].flatMap((node) => (node.type === 'block' ? [node.name] : [])));
  const [listens, acts] = [heard, done].map((some) => some.some((name) => names.has(name)));
  if (!listens && !acts) return {};
  return { interactivityType: listens && acts ? 'mixed' : acts ? 'active' : 'expositive' };
}

/** A programme's lessons. One that is used twice is one part and takes its time twice. */
function parts(ids: readonly string[], { lessons, site }: ResourceSurroundings): Described {
  const part = ({ path, frontMatter, minutes }: Resource) => ({
    '@type': types.lessons,
    ...identity(path, frontMatter.title, site),
    timeRequired: duration(minutes),
  });
  return {
    timeRequired: duration(ids.reduce((sum, id) => sum + withId(id, lessons).minutes, 0)),
    hasPart: unique(ids).map((id) => part(withId(id, lessons))),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
