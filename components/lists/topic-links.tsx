import { useLocale } from "next-intl";
import { topicPath } from "@/messages/paths";
import type { TopicLink } from "@/payload/read/types";

export function TopicLinks({ topics }: { topics: TopicLink[] }) {
  const locale = useLocale();
  return (
    <ul className="topic-links">
      {topics.map(({ id, name, slug }) => (
        <li key={id}>
          <a href={topicPath(locale, slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
