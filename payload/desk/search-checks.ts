import type { CheckedArticle } from "./checked-article";
import { type Finding, short } from "./finding";
import { descriptionFits, titleFits } from "./search-preview";

/** What a search engine shows of the page. */
export function searchResult({ title, excerpt, seoTitle, seoDescription }: CheckedArticle): Finding[] {
  const findings: Finding[] = [];
  const shownTitle = seoTitle.trim() || title.trim();
  if (shownTitle.length > titleFits) findings.push({ code: "titleLong", severity: "warning", path: seoTitle.trim() ? "seo.title" : "title", quote: short(shownTitle) });
  const description = seoDescription.trim() || excerpt.trim();
  const path = seoDescription.trim() ? "seo.description" : "excerpt";
  if (description === "" && shownTitle !== "") findings.push({ code: "descriptionMissing", severity: "warning", path: "seo.description", quote: "" });
  if (description.length > descriptionFits.most) findings.push({ code: "descriptionLong", severity: "hint", path: "seo.description", quote: short(description) });
  if (description !== "" && description.length < descriptionFits.least) findings.push({ code: "descriptionShort", severity: "hint", path, quote: short(description) });
  return findings;
}
