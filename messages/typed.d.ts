import type { Locale as SiteLocale } from "./locales";
import type words from "./source-words";

// What makes `t("…")` accept only keys that exist, with the arguments their text needs.
declare module "next-intl" {
  interface AppConfig {
    Locale: SiteLocale;
    Messages: typeof words;
  }
}
