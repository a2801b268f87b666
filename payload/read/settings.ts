import { cacheLife, cacheTag } from "next/cache";

import type { Locale } from "../../messages/locales";
import { settingsTag } from "../publish/tags";
import type { SiteSettings } from "./types";
import { visibleGlobal } from "./visitor";

/** Name, links and standing words of the site in one language. Empty texts before the first settings are saved. */
export async function readSettings(locale: Locale): Promise<SiteSettings> {
  "use cache";
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
