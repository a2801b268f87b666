import { type Locale, locales } from "../../messages/locales";
import type { CheckedPicture } from "./checked-article";
import type { CheckCode, Finding } from "./finding";
import { strange } from "./language-check";

/** The descriptions of the pictures on the page. */
export function pictures(list: CheckedPicture[], locale: Locale): Finding[] {
  const plain = (text: string): string => text.toLowerCase().replace(/\.[a-z0-9]{2,4}$/, "").replace(/[\W_]+/gu, "");
  return list.filter(({ decorative }) => !decorative).flatMap(({ id, filename, alt }): Finding[] => {
    const own = alt[locale]?.trim() ?? "";
    const finding = (code: CheckCode, quote: string): Finding[] => [{ code, severity: "warning", path: "hero", quote, part: { collection: "media", id, field: "alt" } }];
    if (own === "") return finding("altMissing", filename);
    if (plain(own) === plain(filename) || /\.(jpe?g|png|webp|avif|gif)$/i.test(own)) return finding("altFileName", own);
    const twin = locales.some((other) => other !== locale && alt[other]?.trim() === own);
    if (twin && /\s/.test(own)) return finding("altOtherLanguage", own);
    return strange(own, locale, "hero").map((one) => ({ ...one, part: { collection: "media", id, field: "alt" } }));
  });
}
