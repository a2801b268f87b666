import { useLocale } from "next-intl";
import { articlePath } from "@/messages/paths";
import type { ArticleCard } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { shorten } from "../layout/shorten";
import { Unbroken } from "../layout/unbroken";

interface ArticleTeaserProps {
  card: ArticleCard;
  sizes: string;
  priority?: boolean;
  /** Of the title among the headings of its page. */
  level?: 2 | 3;
}

/**
 * Characters: what an excerpt of two sentences takes is shown whole. Cut here and not by the style sheet: a box with a fixed number of lines loses words
 * to whoever sets text wider (WCAG 1.4.12).
 */
const longestExcerpt = 200;

/** A card that leads to an article. */
export function ArticleTeaser({ card, sizes, priority, level = 3 }: ArticleTeaserProps) {
  const Title = `h${level}` as const;
  return (
    <article className="teaser">
      {card.picture && <Picture picture={card.picture} sizes={sizes} priority={priority} className="teaser-picture" />}
      <div className="teaser-words">
        {card.topic && <p className="eyebrow">{card.topic.name}</p>}
        <Title className="teaser-title">
          <a href={articlePath(useLocale(), card.slug)}>
            <Unbroken text={card.title} />
          </a>
        </Title>
        <p className="teaser-excerpt">{shorten(card.excerpt, longestExcerpt)}</p>
      </div>
    </article>
  );
}
