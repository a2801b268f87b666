import { getRequestConfig } from "next-intl/server";
import { locale as localeParam } from "next/root-params";

import { isLocale, sourceLocale } from "./locales";
import { timeZone } from "./time-zone";
import { loadWords } from "./words";

export default getRequestConfig(async () => {
  const asked = await localeParam();
  const locale = isLocale(asked) ? asked : sourceLocale;
  return { locale, messages: await loadWords(locale), timeZone };
});
