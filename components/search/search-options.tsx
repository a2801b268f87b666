import { useTranslations } from "next-intl";
import type { SearchHit, SearchResults } from "@/payload/read/types";
import { MarkedText } from "./marked-text";

interface GroupProps {
  title: string;
  hits: SearchHit[];
  /** Place of the first one among all options. */
  from: number;
  active: number;
}

function Group({ title, hits, from, active }: GroupProps) {
  if (hits.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <p className="search-hint" aria-hidden="true">
        {title}
      </p>
      {/* oxlint-disable jsx-a11y/click-events-have-key-events -- the field has the focus, and its keys choose an option */}
      {hits.map(({ href, title: name, excerpt }, index) => (
        <div
          key={href}
          id={`search-option-${from + index}`}
          role="option"
          aria-selected={active === from + index}
          tabIndex={-1}
          onClick={() => location.assign(href)}
        >
          <strong>
            <MarkedText pieces={name} />
          </strong>
          <small>
            <MarkedText pieces={excerpt} />
          </small>
        </div>
      ))}
    </div>
  );
}

/** What the keyboard walks through; the field keeps the focus. */
export function SearchOptions({ results, active }: { results: SearchResults | undefined; active: number }) {
  const t = useTranslations("search");
  const { articles = [], topics = [], products = [] } = results ?? {};
  return (
    <div className="search-options" id="search-options" role="listbox" aria-label={t("title")}>
      <Group title={t("articles")} hits={articles} from={0} active={active} />
      <Group title={t("topics")} hits={topics} from={articles.length} active={active} />
      <Group title={t("products")} hits={products} from={articles.length + topics.length} active={active} />
    </div>
  );
}
