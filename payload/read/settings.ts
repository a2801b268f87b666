import { cacheLife, cacheTag } from "next/cache";

import type { Locale } from "../../messages/locales";
import { asOf, asOfTag } from "../as-of";
import { settingsTag } from "../publish/tags";
import type { SiteSettings } from "./types";
import { visibleGlobal } from "./visitor";

/** Name, links and standing words of the site in one language. Empty texts before the first settings are saved. */
export function readSettings(locale: Locale): Promise<SiteSettings> {
  return settingsAsOf(locale, asOf().settings);
}

async function settingsAsOf(locale: Locale, known: string): Promise<SiteSettings> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(settingsTag(locale));
  const stored = await visibleGlobal(locale);
  return {
    locale,
    name: stored.name ?? "Feuilleton",
    tagline: stored.tagline ?? "",
    promise: stored.promise ?? null,
    shopUrl: stored.shopUrl ?? null,
    contact: { email: stored.contact?.email ?? null, phone: stored.contact?.phone ?? null, address: stored.contact?.address ?? null },
    legal: (stored.legal ?? []).map(({ label, url }) => ({ label, href: url })),
  };
}
