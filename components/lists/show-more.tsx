"use client";

import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "next-intl";

const MoreArticles = lazy(() => import("./more-articles").then((module) => ({ default: module.MoreArticles })));

interface ShowMoreProps {
  /** Address of the page with the next older articles. */
  older: string;
  /** The numbered pages, which stay for who looks for one of them. */
  children: ReactNode;
}

/** A link to the older articles; with script they come onto this page. Nothing is fetched before somebody asks. */
export function ShowMore({ older, children }: ShowMoreProps) {
  const t = useTranslations("more");
  const [asked, setAsked] = useState(false);

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setAsked(true);
  }

  const unasked = (
    <>
      <p className="show-more">
        <a className="quiet-button" data-island="" href={older} onClick={onClick}>
          {t("show")}
        </a>
      </p>
      {children}
    </>
  );
  return asked ? (
    <Suspense fallback={unasked}>
      <MoreArticles older={older}>{children}</MoreArticles>
    </Suspense>
  ) : (
    unasked
  );
}
