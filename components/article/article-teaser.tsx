import { useLocale } from "next-intl";
import { articlePath } from "@/messages/paths";
import type { ArticleCard } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { Unbroken } from "../layout/unbroken";

interface ArticleTeaserProps {
  card: ArticleCard;
  sizes: string;
  priority?: boolean;
  /** Of the title among the headings of its page. */
  level?: 2 | 3;
}

/** A card that leads to an article. Long titles are clamped by the style sheet; the whole title is in the text and in the tooltip. */
export function ArticleTeaser({ card, sizes, priority, level = 3 }: ArticleTeaserProps) {
  const Title = `h${level}` as const;
  return (
    <article className="teaser">
      {card.picture && <Picture picture={card.picture} sizes={sizes} priority={priority} className="teaser-picture" />}
      <div className="teaser-words">
        {card.topic && <p className="eyebrow">{card.topic.name}</p>}
        <Title className="teaser-title">
          <a href={articlePath(useLocale(), card.slug)} title={card.title}>
            <Unbroken text={card.title} />
          </a>
        </Title>
        <p className="teaser-excerpt">{card.excerpt}</p>
      </div>
    </article>
  );
}
