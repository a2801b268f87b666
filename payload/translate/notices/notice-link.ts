import { inAdminLanguage } from "../../content/validate";
import type { DeskNotice } from "../desk/contract/notices";
import { noticeKindWords } from "./notice-words";

/** Root-relative: the desk of the document, at the unit where it is about one. */
export function noticeHref({ document, locale, unit }: Pick<DeskNotice, "document" | "locale" | "unit">): string {
  return `/admin/translations/${document}?locale=${locale}${unit === null ? "" : `#unit=${encodeURIComponent(unit)}`}`;
}

/** What happened, in the language of the admin. */
export function noticeText({ kind, note }: Pick<DeskNotice, "kind" | "note">, language: string): string {
  const date = kind === "due" && note ? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(note)) : "";
  return inAdminLanguage(noticeKindWords[kind], language).replace("{date}", date).replace("{note}", note ?? "");
}
