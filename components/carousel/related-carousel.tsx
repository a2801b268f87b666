import { useTranslations } from "next-intl";
import type { ArticleCard } from "@/payload/read/types";
import { ArticleTeaser } from "../article/article-teaser";
import { InlineScript } from "../layout/inline-script";
import { CarouselControls } from "./carousel-controls";
import { carouselScript } from "./carousel-script";

const headingId = "related";
const trackId = "related-track";

/**
 * Articles to read next, after the carousel pattern of the WAI-ARIA Authoring Practices: a named region, slides that are groups named by
 * their article, native buttons before the slides, nothing that moves by itself. Without script it is a row that scrolls.
 */
export function RelatedCarousel({ cards }: { cards: ArticleCard[] }) {
  const t = useTranslations("carousel");
  if (cards.length === 0) return null;
  const total = String(cards.length);
  const moves = cards.length > 1;
  return (
    <section className="carousel" data-carousel={moves ? "" : undefined} data-cards={cards.length} aria-roledescription={t("role")} aria-labelledby={headingId}>
      <div className="carousel-head">
        <h2 id={headingId} className="section-title">
          {t("heading")}
        </h2>
        {moves && <CarouselControls total={total} trackId={trackId} />}
      </div>
      <div className="carousel-track" id={trackId}>
        {cards.map((card, index) => (
          <div
            key={card.id}
            className="carousel-slide"
            role="group"
            aria-roledescription={t("slideRole")}
            aria-label={t("slide", { position: String(index + 1), total, title: card.title })}
          >
            <ArticleTeaser card={card} sizes="(min-width: 72rem) 29rem, (min-width: 30rem) 20rem, 86vw" />
          </div>
        ))}
      </div>
      {moves && <InlineScript code={carouselScript} />}
    </section>
  );
}
