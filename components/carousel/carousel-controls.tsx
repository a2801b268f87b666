import { useTranslations } from "next-intl";
import { Chevron } from "./chevron";

interface CarouselControlsProps {
  total: string;
  trackId: string;
}

/**
 * Counter and buttons. The buttons are hidden until the script that serves them has run. At the ends they are `aria-disabled`, not
 * `disabled`: a button that loses focus while someone is pressing it throws a keyboard user back to the top of the page.
 * `suppressHydrationWarning`: the script has changed these before React comes.
 */
export function CarouselControls({ total, trackId }: CarouselControlsProps) {
  const t = useTranslations("carousel");
  // The script changes the number alone, wherever a language puts it.
  const [before, after] = t("counter", { current: "%", total }).split("%");
  return (
    <div className="carousel-controls">
      <p className="carousel-counter" role="status">
        {before}
        <span suppressHydrationWarning>1</span>
        {after}
      </p>
      <div className="carousel-buttons" role="group" aria-label={t("controls")} hidden suppressHydrationWarning>
        <button type="button" className="round-button" aria-label={t("previous")} aria-controls={trackId} aria-disabled="true" suppressHydrationWarning>
          <Chevron direction="left" />
        </button>
        <button type="button" className="round-button" aria-label={t("next")} aria-controls={trackId} aria-disabled="false" suppressHydrationWarning>
          <Chevron direction="right" />
        </button>
      </div>
    </div>
  );
}
