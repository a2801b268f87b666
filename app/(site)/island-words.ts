import type { Messages } from "next-intl";

import type { Locale } from "@/messages/locales";
import { loadWords } from "@/messages/words";

/** The words that client islands use: search, live offers and older articles. All others stay on the server. */
export async function islandWords(locale: Locale): Promise<Partial<Messages>> {
  const { more, offer, product, search } = await loadWords(locale);
  return { more, offer, product, search };
}
