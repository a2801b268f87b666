import { isLocale, type Locale, sourceLocale } from "./locales";

export const localeCookie = "feuilleton-locale";

interface Preference {
  language: string;
  weight: number;
}

/** Language ranges of an Accept-Language header, best first (RFC 9110, 12.5.4); malformed parts are passed over. */
function preferences(header: string): Preference[] {
  const parts = header.slice(0, 1000).split(",").map((part): Preference => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { language: range.split("-")[0] ?? "", weight: quality === undefined ? 1 : Number(quality) };
  });
  return parts.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** The language for somebody who asked for none: their own choice, else the best of what their browser accepts, else the source language. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const accepted = preferences(acceptLanguage ?? "").map(({ language }) => language).find(isLocale);
  return accepted ?? sourceLocale;
}
