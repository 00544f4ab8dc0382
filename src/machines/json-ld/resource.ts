/** A resource for search engines. */
import { everyNode, type DocumentModel } from '../../document/model.ts';
import { locale, saidIn, translator } from '../../i18n/index.ts';
import type { BlockName } from '../../schema/blocks.ts';
import { lineWords } from '../../schema/kept-line.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { audiences, Language, licences } from '../../schema/shared.ts';
import { absolute } from '../../resource/addresses.ts';
import type { Resource } from '../../resource/resource.ts';
import { doNotUse, doNotUseText } from '../../resource/withdrawal.ts';
import { cited, context, duration, identity, library, organisation, topicNamed, type Described } from './parts.ts';

/** Of schema.org; a kind that is not here is an Article. */
const types: Readonly<Partial<Record<Kind, string>>> = {
  lessons: 'LearningResource',
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
 * @param site the site's own address
 */
export function resourceJsonLd(resource: Resource, site: URL): Described {
  const { frontMatter, kind, lang } = resource;
  const t = translator(lang);
  const type = types[kind] ?? 'Article';
  const sharer = organisation(resource.sharer);
  return {
    ...context,
    '@type': type,
    ...identity(resource.address, frontMatter.title, site),
    ...(type === 'Article' && { headline: frontMatter.title }),
    description: frontMatter.summary,
    inLanguage: locale(lang),
    ...(lang !== 'en' && { translationOfWork: { '@id': absolute(`/${kind}/${resource.id}/`, site) } }),
    datePublished: frontMatter.published,
    dateModified: frontMatter.updated,
    license: licenceAddresses[frontMatter.licence],
    isAccessibleForFree: true,
    ...status(resource, site),
    author: sharer,
    publisher: library(lang, site),
    audience: frontMatter.audience.map((each) => audience(t(`audience.${each}`), educationalRoles[each])),
    about: resource.topics.map(({ ownName }) => topicNamed(ownName)),
    citation: resource.sources.map(({ source }) => cited(source, lang, site)),
    ...('years' in frontMatter && {
      // Year 3 is 7 to 8, Year 6 is 10 to 11, in England and in Wales.
      typicalAgeRange: `${Math.min(...frontMatter.years) + 4}-${Math.max(...frontMatter.years) + 5}`,
      educationalLevel: frontMatter.years.map((year) => t('year', { count: year })),
    }),
    ...('outcomes' in frontMatter && {
      learningResourceType: 'lesson plan',
      teaches: frontMatter.outcomes.map(lineWords),
      timeRequired: duration(resource.minutes),
      educationalAlignment: resource.curriculum.map((each) => alignment(each, lang)),
      ...interactivity(resource.document),
    }),
    ...('sessions' in frontMatter && {
      provider: sharer,
      ...parts(
        frontMatter.sessions.map(({ lesson }) => lesson),
        resource.lessons,
        site,
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
function alignment(entry: Resource['curriculum'][number], lang: Language): Described {
  const said = (key: 'statement' | 'framework' | 'edition') => saidIn(entry, key, lang).words;
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: said('framework'),
    description: said('edition'),
    targetName: said('statement'),
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

/** Its stage; of what is withdrawn that, since when, and in `correction` why and what to use instead. */
function status({ frontMatter, standing, lang }: Resource, site: URL): Described {
  const said = doNotUse(frontMatter.withdrawn, lang);
  if (!said) return { creativeWorkStatus: standing.stage };
  return {
    creativeWorkStatus: 'withdrawn',
    expires: frontMatter.withdrawn!.date,
    correction: doNotUseText(said, (path) => absolute(path, site)),
  };
}

/** A programme's lessons. One that is used twice is one part and takes its time twice. */
function parts(ids: readonly string[], lessons: Resource['lessons'], site: URL): Described {
  const minutes = new Map(lessons.map((lesson) => [lesson.id, lesson.minutes]));
  const part = (lesson: Resource) => ({
    '@type': types.lessons,
    ...identity(lesson.ownAddress, lesson.frontMatter.title, site),
    timeRequired: duration(lesson.minutes),
    ...(lesson.frontMatter.withdrawn && status(lesson, site)),
  });
  return {
    timeRequired: duration(ids.reduce((sum, id) => sum + (minutes.get(id) ?? 0), 0)),
    hasPart: lessons.map(part),
  };
}
