/** Long lists, grouped by what each thing is mainly about. */

interface HasTopics {
  readonly frontMatter: { readonly topics: readonly string[] };
}

export interface TopicGroup<Topic, Each> {
  readonly topic: Topic;
  readonly things: readonly Each[];
}

/** A list longer than this is grouped by topic; a shorter one is taken in at a glance. */
export const atAGlance = 12;

/**
 * @param things each names its main topic first
 * @param topics reference/topics.yaml
 * @returns a group for each topic that is the main one of something, in the order of the topics; everything stands in
 * one group, once, in the order given. What names no topic of the list is left out: the check lets no such page
 * through.
 */
export function byMainTopic<Each extends HasTopics, Topic extends { readonly id: string }>(
  things: readonly Each[],
  topics: readonly Topic[],
): TopicGroup<Topic, Each>[] {
  return topics
    .map((topic) => ({ topic, things: things.filter(({ frontMatter }) => frontMatter.topics[0] === topic.id) }))
    .filter(({ things: those }) => those.length > 0);
}

/**
 * @param topic the id of a topic
 * @returns the same things, those that are mainly about the topic first, otherwise in the order given
 */
export function mainlyFirst<Each extends HasTopics>(things: readonly Each[], topic: string): Each[] {
  const mainly = ({ frontMatter }: Each) => frontMatter.topics[0] === topic;
  return [...things.filter(mainly), ...things.filter((each) => !mainly(each))];
}
