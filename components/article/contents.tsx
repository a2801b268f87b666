import { useTranslations } from "next-intl";
import type { Heading } from "@/payload/read/types";
import { Unbroken } from "../layout/unbroken";

/** From how many headings on a list of them helps more than it takes room. */
const worthwhile = 3;

/** What the article holds. Folded away on a phone, natively; beside the text where there is room, with the section being read marked by CSS. */
export function Contents({ headings }: { headings: Heading[] }) {
  const t = useTranslations("contents");
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < worthwhile) return null;
  return (
    <div className="contents-rail">
      <nav className="contents" aria-labelledby="contents">
        <details>
          <summary>
            <span id="contents">{t("title")}</span>
          </summary>
          <ol>
            {sections.map(({ anchor, text }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  <Unbroken text={text} />
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </div>
  );
}
