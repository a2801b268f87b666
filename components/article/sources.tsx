import { useTranslations } from "next-intl";
import type { CitedSource } from "@/payload/read/types";

function Entry({ source }: { source: CitedSource }) {
  return (
    <div data-entry>
      <p>
        {source.reference.map(({ text, italic, lang }, index) =>
          italic ? (
            <cite key={index} lang={lang}>
              {text}
            </cite>
          ) : (
            <span key={index} lang={lang}>
              {text}
            </span>
          ),
        )}
      </p>
      {source.note && <p className="source-note">{source.note}</p>}
      {source.links.length > 0 && (
        <ul className="source-links">
          {source.links.map(({ kind, label, href }) => (
            <li key={kind}>
              <a href={href} rel="external noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function BackLinks({ places }: Pick<CitedSource, "places">) {
  const t = useTranslations("citations");
  if (places.length === 0) return null;
  const [first, ...others] = places;
  return (
    <p className="back-links">
      {others.length === 0 && first ? (
        <a href={`#${first.anchor}`} role="doc-backlink" aria-label={t("back")}>
          <span aria-hidden="true">↩&#xFE0E;</span>
        </a>
      ) : (
        <>
          <span aria-hidden="true">↩&#xFE0E;</span>
          {places.map(({ anchor, letter }) => (
            <a key={anchor} href={`#${anchor}`} role="doc-backlink" aria-label={t("backTo", { letter })}>
              {letter}
            </a>
          ))}
        </>
      )}
    </p>
  );
}

/** The list of sources. `data-entry` is what the popover shows of an entry. */
export function Sources({ sources }: { sources: CitedSource[] }) {
  const t = useTranslations("citations");
  if (sources.length === 0) return null;
  return (
    <section className="sources" role="doc-endnotes" aria-labelledby="sources">
      <h2 id="sources" className="section-title">
        {t("title")}
      </h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={source.anchor} value={source.number}>
            <Entry source={source} />
            <BackLinks places={source.places} />
          </li>
        ))}
      </ol>
    </section>
  );
}
