import type { Locale } from "@/messages/locales";
import { frontPath, listPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import type { Crumb } from "@/payload/read/types";

/** From the front page to the page itself, whose name comes last. */
export async function crumbsTo(locale: Locale, ...rest: Crumb[]): Promise<Crumb[]> {
  const t = await translatorFor(locale, "layout");
  return [{ name: t("home"), href: frontPath(locale) }, ...rest];
}

/** The step to the list of all articles. */
export async function blogCrumb(locale: Locale): Promise<Crumb> {
  const t = await translatorFor(locale, "layout");
  return { name: t("blog"), href: listPath(locale) };
}
