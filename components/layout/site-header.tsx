import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { frontPath } from "@/messages/paths";
import type { SiteSettings } from "@/payload/read/types";
import { SearchOpener } from "../search/search-opener";
import { SiteMenu } from "./site-menu";
import { ThemeButton } from "./theme-button";

/** `children` is the place of the language switcher and whatever else a page offers up there. */
export function SiteHeader({ site, children }: { site: SiteSettings; children?: ReactNode }) {
  const t = useTranslations("layout");
  const locale = useLocale();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="brand" href={frontPath(locale)}>
          {site.name}
        </a>
        <div className="site-tools">
          <SearchOpener />
          <ThemeButton />
        </div>
        <SiteMenu />
        <div className="site-header-links">
          {children}
          {site.shopUrl && (
            <a className="to-shop" href={site.shopUrl}>
              {t("shop")}
            </a>
          )}
        </div>
      </div>
    </header>
  );
}
