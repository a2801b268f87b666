import type { Locale } from "../../messages/locales";
import { translatorFor } from "../../messages/words";
import type { Source } from "../payload-types";
import type { NumberedSource } from "./citations";
import { formatReference } from "./reference";
import { sourceLinks } from "./source-links";
import type { CitedSource } from "./types";

/** The list of sources as it is printed: numbered by first citation, each in one style, with where to read it and where it is cited. */
export async function citedSources(numbered: NumberedSource[], known: Map<number, Source>, locale: Locale): Promise<CitedSource[]> {
  const t = await translatorFor(locale, "sources");
  const words = { accessedOn: (date: string) => t("accessedOn", { date }), pages: (range: string) => t("pages", { range }) };
  return numbered.flatMap(({ id, number, anchor, places }): CitedSource[] => {
    const source = known.get(id);
    if (!source) return [];
    return [{ id, number, anchor, places, reference: formatReference(source, locale, words), links: sourceLinks(source), note: source.note ?? null }];
  });
}
