import { useTranslations } from "next-intl";
import type { ListPage } from "@/payload/read/types";

interface PaginationProps {
  list: ListPage;
  /** Address of a numbered page; of the newest articles without a number. */
  hrefOf: (number?: number) => string;
}

/** Which numbers the newest page offers: the nearest, and the oldest. */
function offered(numbered: number): number[] {
  const near = Array.from({ length: Math.min(numbered, 5) }, (_, step) => numbered - step);
  return near.includes(1) ? near : [...near, 1];
}

/** Real pages with addresses that last: numbers count from the oldest page, so what stands on page 3 stays there. */
export function Pagination({ list, hrefOf }: PaginationProps) {
  const t = useTranslations("list");
  const { numbered, number, older, newer } = list;
  if (number === null && !numbered) return null;
  return (
    <nav className="pagination" aria-label={t("pages")}>
      <ul>
        {newer !== undefined && (
          <li>
            <a href={hrefOf(newer ?? undefined)} rel="prev">
              <span aria-hidden="true">←</span> {t("newer")}
            </a>
          </li>
        )}
        {numbered !== null &&
          offered(numbered).map((page) => (
            <li key={page}>
              <a className="pagination-number" href={hrefOf(page)} aria-label={t("page", { number: String(page) })}>
                {page}
              </a>
            </li>
          ))}
        {newer !== undefined && newer !== null && (
          <li>
            <a href={hrefOf()}>{t("newest")}</a>
          </li>
        )}
        {older !== null && (
          <li>
            <a href={hrefOf(older)} rel="next">
              {t("older")} <span aria-hidden="true">→</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
