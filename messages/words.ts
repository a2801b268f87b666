import { createTranslator } from "next-intl";

import type { Locale } from "./locales";
import type sourceWords from "./source-words";

type Words = typeof sourceWords;

/** Every word of a language; for the server only, a page ships none of it. */
export async function loadWords(locale: Locale): Promise<Words> {
  return ((await import(`./${locale}.json`)) as { default: Words }).default;
}

/** A translator outside React: for what the server writes into data (references, feeds, descriptions). */
export async function translatorFor<Namespace extends keyof Words>(locale: Locale, namespace: Namespace) {
  return createTranslator({ locale, messages: await loadWords(locale), namespace });
}
