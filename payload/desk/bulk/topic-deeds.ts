/** What can be done with a topic: put it beside the others, in their place, or take it away. */
export const topicDeeds = ["add", "only", "remove"] as const;
export type TopicDeed = (typeof topicDeeds)[number];
