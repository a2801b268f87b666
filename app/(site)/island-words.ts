import type { Messages } from "next-intl";

import type { Locale } from "@/messages/locales";
import { loadWords } from "@/messages/words";

/** The words that client islands use: search and live offers. All others stay on the server. */
export async function islandWords(locale: Locale): Promise<Partial<Messages>> {
  const { offer, product, search } = await loadWords(locale);
  return { offer, product, search };
}
