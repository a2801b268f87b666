"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchListing, listingKeys } from "./listing-page";

const client = new QueryClient();

/** Each page keeps its own list, made of the very words its server sent: the pages are kept, so that this asks nobody for anything new. */
function Articles({ html }: { html: string }) {
  // oxlint-disable-next-line react/no-danger -- a page of this site, from this site
  return <ul className="front-list article-list" dangerouslySetInnerHTML={{ __html: html }} />;
}

/**
 * The older articles on the page somebody is on. The address becomes that of the page whose articles came last – so that a reload, a bookmark
 * and the way back from an article lead to what was being read – and takes no step of its own in the history: back leaves the list.
 */
export function MoreArticles({ older, children }: { older: string; children: ReactNode }) {
  const t = useTranslations("more");
  const lists = useRef<HTMLDivElement>(null);
  const { data, error, fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = useInfiniteQuery(
    {
      queryKey: listingKeys.from(older),
      queryFn: ({ pageParam, signal }) => fetchListing(pageParam, signal),
      initialPageParam: older,
      getNextPageParam: (last) => last.older,
      staleTime: Infinity,
      retry: 1,
    },
    client,
  );
  const last = data?.pages.at(-1);
  const next = last ? last.older : older;

  useEffect(() => {
    if (!last) return;
    window.history.replaceState(window.history.state, "", last.href);
    document.title = last.title;
    // To the first article that is new, as a page that opens does.
    lists.current?.lastElementChild?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }, [last]);

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || error) return;
    event.preventDefault();
    if (!isFetching && hasNextPage) void fetchNextPage();
  }

  const failed = Boolean(error) || isFetchNextPageError;
  return (
    <>
      <div ref={lists}>
        {data?.pages.map((page) => (
          <Articles key={page.href} html={page.articles} />
        ))}
      </div>
      <p className="show-more">
        {next && (
          <a className="quiet-button" data-island="" href={next} onClick={onClick} aria-busy={isFetching}>
            {t("show")}
          </a>
        )}
        <span role="status">{isFetching ? t("loading") : failed ? t("failed") : last ? t("added", { count: last.count }) : ""}</span>
      </p>
      {/* oxlint-disable-next-line react/no-danger -- as above */}
      {last ? <nav className="pagination" aria-label={t("pages")} dangerouslySetInnerHTML={{ __html: last.pages }} /> : children}
    </>
  );
}
