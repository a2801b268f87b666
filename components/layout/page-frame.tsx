import type { ReactNode } from "react";
import type { Locale } from "@/messages/locales";
import type { SiteSettings } from "@/payload/read/types";
import { LanguageSwitcher } from "./language-switcher";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink, contentId } from "./skip-link";

interface PageFrameProps {
  site: SiteSettings;
  /** Address of this page in every language in which it is live; null where a page has no counterpart (not found). */
  hrefs: Partial<Record<Locale, string>> | null;
  page: "article" | "page";
  children: ReactNode;
}

/** What every page of the storefront has around its content. A page renders it itself, since only the page knows its translations. */
export function PageFrame({ site, hrefs, page, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader site={site}>{hrefs && <LanguageSwitcher hrefs={hrefs} page={page} />}</SiteHeader>
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
